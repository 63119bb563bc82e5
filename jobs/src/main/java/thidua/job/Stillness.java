package thidua.job;

import org.jspecify.annotations.Nullable;

import thidua.edge.folder.CheckedYears;
import thidua.edge.folder.CheckedYears.Checked;
import thidua.edge.folder.FolderStamp;
import thidua.edge.folder.Settling;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Which years are as the last full check left them, so that a night need not do all of it again.
 * What a check looks at is held against what it looked at then: rules, settings and registers by
 * their content, the warehouse by who wrote to it last, files and packs by what the file system
 * says of them. Whatever is in doubt is checked in full, and so is everything when the last full
 * check is too long ago.
 */
final class Stillness {
    private static final Logger LOG = System.getLogger(Stillness.class.getName());

    /** They grow with what was received and sent; what of them matters is known otherwise. */
    private static final Set<String> KNOWN_OTHERWISE = Set.of("received.csv", "deliveries.csv");

    private final Settings settings;
    private final Clock clock;
    private final Look.Outline seen;
    private final Supplier<SortedMap<Integer, List<String>>> lastWritten;
    private @Nullable SortedMap<Integer, List<String>> written;
    private final String rules;
    private final SortedMap<Integer, Checked> checked;
    private final Settling settling;
    private final boolean inDoubt;
    private final Map<Integer, String> proofs = new HashMap<>();

    private Stillness(
            Settings settings,
            Clock clock,
            Look.Outline seen,
            Supplier<SortedMap<Integer, List<String>>> lastWritten,
            String rules,
            boolean inDoubt) {
        this.settings = settings;
        this.clock = clock;
        this.seen = seen;
        this.lastWritten = lastWritten;
        this.rules = rules;
        this.checked = CheckedYears.read(file(settings));
        this.settling = Settling.of(settings.output());
        this.inDoubt = inDoubt || !seen.whole();
    }

    /**
     * At the beginning of a run, before it has looked at anything but the input folder.
     *
     * @param lastWritten says who wrote to the warehouse last; not asked where nobody needs to know
     * @param ruleset by which files are read
     * @param inDoubt whether everything is to be checked in any case
     */
    static Stillness of(
            Settings settings,
            Clock clock,
            Look.Outline seen,
            Supplier<SortedMap<Integer, List<String>>> lastWritten,
            Rules rules,
            String ruleset,
            boolean inDoubt)
            throws IOException {
        return new Stillness(
                settings, clock, seen, lastWritten, rules(settings, rules, ruleset), inDoubt);
    }

    /** Rules, settings and registers, by their content. */
    static String rules(Settings settings, Rules rules, String ruleset) throws IOException {
        Fingerprint all = new Fingerprint().add(rules.all()).add(ruleset).add(settings.input());
        for (Path register : registers(settings.input().resolve("reference"))) {
            all.add(register.getFileName()).add(Fingerprint.of(Files.readAllBytes(register)));
        }
        return all.hex();
    }

    private static List<Path> registers(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(f -> !KNOWN_OTHERWISE.contains(f.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }

    private static Path file(Settings settings) {
        return settings.output().resolve(".checked");
    }

    /** Asks who wrote last, unless that was done: what is checked from now on may be noted. */
    void begin() {
        if (!inDoubt) {
            written();
        }
    }

    private SortedMap<Integer, List<String>> written() {
        if (written == null) {
            written = lastWritten.get();
        }
        return written;
    }

    /** Whether the files of a year, and what was made of them, are as they were. */
    boolean isRead(int year) {
        Checked last = checked.get(year);
        return last != null && last.input().equals(seen.hash(year)) && isStill(year);
    }

    /** Whether a full check of a year would find what the last one found. */
    boolean isStill(int year) {
        if (inDoubt) {
            return false;
        }
        String proof = proof(year);
        Checked last = checked.get(year);
        return last != null
                && isRecent(last.at())
                && !proof.isEmpty()
                && proof.equals(last.proof());
    }

    /** What it found. */
    Settlement.Settled last(int year) {
        int exitCode = Objects.requireNonNull(checked.get(year)).exitCode();
        Outcome outcome =
                exitCode == Outcome.DONE.exitCode() ? Outcome.DONE : Outcome.DONE_WITH_REFUSALS;
        return new Settlement.Settled(outcome, null, null);
    }

    private boolean isRecent(Instant at) {
        Instant now = clock.instant();
        return !at.isAfter(now) && at.plus(trust(settings)).isAfter(now);
    }

    /** How long ago the last full check may be. */
    static Duration trust(Settings settings) {
        return Duration.ofDays(settings.fullCheckDays());
    }

    /**
     * Notes what a full check found; the proof is of the time before it, so what changed since then
     * is seen the next time.
     */
    void note(int year, Settlement.Settled settled) {
        boolean stands =
                settled.edition() == null
                        && (settled.outcome() == Outcome.DONE
                                || settled.outcome() == Outcome.DONE_WITH_REFUSALS);
        String proof = inDoubt || !stands ? "" : proofs.getOrDefault(year, "");
        if (proof.isEmpty()) {
            checked.remove(year);
        } else {
            checked.put(
                    year,
                    new Checked(
                            seen.hash(year), proof, settled.outcome().exitCode(), clock.instant()));
        }
    }

    void save() {
        try {
            if (!checked.equals(CheckedYears.read(file(settings)))) {
                CheckedYears.write(file(settings), checked);
            }
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "the next run checks everything once more", e);
        }
    }

    /** One hash for all these years; empty when one of them was not found as it should be. */
    String all(Collection<Integer> years) {
        if (written == null) {
            return ""; // nobody asked before the years were checked
        }
        Fingerprint all = new Fingerprint();
        for (int year : years) {
            Checked last = checked.get(year);
            if (last == null || !last.proof().equals(proofs.get(year))) {
                return "";
            }
            all.add(year).add(last.proof());
        }
        written.forEach((year, rows) -> all.add(year).add(rows));
        return all.hex();
    }

    /** Looks at everything that a check of a year looks at; to be asked before it does. */
    private String proof(int year) {
        return proofs.computeIfAbsent(year, this::look);
    }

    /** Empty when something was written just now: it may be written again unseen. */
    private String look(int year) {
        Fingerprint proof = new Fingerprint().add(rules);
        written().headMap(year + 1).forEach((y, rows) -> proof.add(y).add(rows));
        try {
            for (Path link :
                    List.of(
                            settings.output().resolve(Integer.toString(year)),
                            settings.output().resolve("feedback/" + year))) {
                FolderStamp stamp = FolderStamp.of(link);
                if (!stamp.isSettled(settling, clock.instant())) {
                    return "";
                }
                stamp.lines().forEach(proof::add);
            }
        } catch (IOException e) {
            return "";
        }
        return proof.hex();
    }
}
