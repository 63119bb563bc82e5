package thidua.core.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * All names that are to be kept no longer. What a file states stays, and so does the key by which
 * two listings of an award are one; who was honoured goes.
 */
public final class Erasures {
    public static final Erasures NONE = new Erasures(List.of());

    private final SortedMap<String, List<Erasure>> byFile;

    public Erasures(List<Erasure> all) {
        this.byFile =
                all.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Erasure::sha256,
                                        TreeMap::new,
                                        Collectors.toUnmodifiableList()));
    }

    /** The files that hold an erased name, each with its cells. */
    public Map<String, List<Erasure>> byFile() {
        return byFile;
    }

    public Set<String> files() {
        return byFile.keySet();
    }

    public List<Erasure> of(String sha256) {
        return byFile.getOrDefault(sha256, List.of());
    }

    public boolean isIn(String sha256) {
        return byFile.containsKey(sha256);
    }

    /** The first day on which a name in a file is erased. */
    public LocalDate since(String sha256) {
        return of(sha256).stream().map(Erasure::knownOn).min(LocalDate::compareTo).orElseThrow();
    }

    /** What a file states, without its erased names. */
    public List<Version> from(String sha256, List<Version> versions) {
        List<Erasure> erased = of(sha256);
        return erased.isEmpty()
                ? versions
                : versions.stream()
                        .map(
                                version ->
                                        new Version(
                                                from(erased, version.submission()),
                                                version.decidedOn(),
                                                version.decisions()))
                        .toList();
    }

    private static Submission from(List<Erasure> erased, Submission said) {
        return new Submission(
                said.year(),
                said.unit(),
                said.table(),
                said.onlyNew(),
                said.counted(),
                said.nil(),
                said.models().stream()
                        .map(m -> erased.stream().anyMatch(e -> e.isIn(m.cell())) ? m.bare() : m)
                        .toList(),
                said.awards().stream()
                        .map(a -> erased.stream().anyMatch(e -> e.isIn(a.cell())) ? a.bare() : a)
                        .toList(),
                said.findings(),
                said.ledger());
    }
}
