package thidua.core.report;

import org.jspecify.annotations.Nullable;

import thidua.core.finding.Finding;
import thidua.core.report.FindingLine.Life;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * How findings live on when a correction comes: still open, fixed, or new. A submission is compared
 * with the one of the same unit, year and table that was received before it, a file with what was
 * at its path before; never one run with another.
 *
 * <p>A finding is still open when the same rule finds the same text at the same place, else the
 * same text anywhere (rows move when others go), else anything at the same place (a mistake put
 * right by another one). What was found before and is not found any more is fixed.
 */
public final class Lives {
    private static final List<Function<Finding, Object>> ALIKE =
            List.of(
                    f -> f,
                    f -> List.of(f.rule(), f.value(), f.arguments()),
                    f -> List.of(f.rule(), f.place()));

    /** Contents of a path or of a subject, the oldest first. */
    private final Map<Object, List<SeenFile>> byAge = new HashMap<>();

    // of equal findings each is one of its own
    private final Map<Finding, Life> states = new IdentityHashMap<>();
    private final Map<Finding, Boolean> persisting = new IdentityHashMap<>();
    private final Map<Finding, Boolean> gone = new IdentityHashMap<>();

    private Lives(List<SeenFile> files) {
        files.stream()
                .sorted(Comparator.comparingLong(SeenFile::id))
                .forEach(file -> index(file.path(), file));
        files.stream()
                .sorted(SeenFile::byDay)
                .forEach(file -> file.said().forEach(said -> index(said.subject(), file)));
    }

    private void index(Object key, SeenFile file) {
        byAge.computeIfAbsent(key, k -> new ArrayList<>()).add(file);
    }

    /**
     * The findings that the reports show, with those that a correction has fixed.
     *
     * @param files every content that was seen in the folder of one year, in the order of path and
     *     first sight; no finding object twice
     */
    public static List<KeptFinding> of(List<SeenFile> files) {
        Lives lives = new Lives(files);
        files.stream().filter(SeenFile::shown).forEach(lives::compare);
        return lives.kept(files);
    }

    private void compare(SeenFile file) {
        List<Finding> before = before(file);
        Map<Finding, Boolean> paired = new IdentityHashMap<>();
        List<Finding> now = new ArrayList<>(file.all());
        for (Function<Finding, Object> alike : ALIKE) {
            Map<Object, Deque<Finding>> waiting = new HashMap<>();
            before.stream()
                    .filter(f -> !paired.containsKey(f))
                    .forEach(
                            f ->
                                    waiting.computeIfAbsent(
                                                    alike.apply(f), key -> new ArrayDeque<>())
                                            .add(f));
            now.removeIf(finding -> goesOn(finding, waiting.get(alike.apply(finding)), paired));
        }
        persisting.putAll(paired);
        before.forEach(f -> gone.put(f, true));
    }

    private boolean goesOn(
            Finding finding, @Nullable Deque<Finding> alike, Map<Finding, Boolean> paired) {
        Finding same = alike == null ? null : alike.poll();
        if (same == null) {
            return false;
        }
        states.put(finding, Life.OPEN);
        paired.put(same, true);
        return true;
    }

    /** What was found before, in the order of the files. */
    private List<Finding> before(SeenFile file) {
        List<Finding> before = new ArrayList<>();
        last(file.path(), file).ifPresent(last -> before.addAll(atPath(last, file)));
        for (SeenFile.Said said : file.said()) {
            last(said.subject(), file).ifPresent(last -> before.addAll(last.about(said)));
        }
        return before;
    }

    private Optional<SeenFile> last(Object key, SeenFile file) {
        return byAge.getOrDefault(key, List.of()).stream()
                .filter(earlier -> earlier.isBefore(file))
                .reduce((older, newer) -> newer);
    }

    /** Of the content that was at the path: about the file, and about what is not stated now. */
    private static List<Finding> atPath(SeenFile last, SeenFile file) {
        List<Finding> findings = new ArrayList<>(last.findings());
        last.said().stream()
                .filter(said -> !file.speaksOf(said))
                .forEach(said -> findings.addAll(said.findings()));
        return findings;
    }

    /** What concerns several units of a table was found with each of them, and is shown once. */
    private List<KeptFinding> kept(List<SeenFile> files) {
        Set<KeptFinding> kept = new LinkedHashSet<>();
        for (SeenFile file : files) {
            for (Finding finding : file.all()) {
                boolean fixed = gone.containsKey(finding) && !persisting.containsKey(finding);
                if (file.shown() || fixed) {
                    Life life = fixed ? Life.FIXED : states.getOrDefault(finding, Life.NEW);
                    kept.add(new KeptFinding(file.path(), file.sha256(), finding, life));
                }
            }
        }
        return List.copyOf(kept);
    }
}
