package thidua.job;

import org.jspecify.annotations.Nullable;

import thidua.job.RunListener.RunBegin;
import thidua.job.RunListener.RunEnd;
import thidua.job.RunListener.YearEnd;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What became of each year of a run, as it goes on. */
final class YearEnds {
    private final Clock clock;
    private final Round.Folders folders;
    private final SortedMap<Integer, YearEnd> years = new TreeMap<>();
    private final SortedMap<Integer, Instant> begun = new TreeMap<>();
    private final Set<Integer> imported = new HashSet<>();
    private final Set<Outcome> besides = EnumSet.noneOf(Outcome.class);
    private List<String> waiting = List.of();
    private List<Integer> locked = List.of();

    YearEnds(Clock clock, Round.Folders folders) {
        this.clock = clock;
        this.folders = folders;
    }

    void begin(int year) {
        begun.putIfAbsent(year, clock.instant());
    }

    /** That files of a year were read. */
    void imported(int year) {
        imported.add(year);
    }

    boolean isAnythingImported() {
        return !imported.isEmpty();
    }

    /** Whether it is known how a year ended. */
    boolean has(int year) {
        return years.containsKey(year);
    }

    Collection<YearEnd> all() {
        return List.copyOf(years.values());
    }

    void end(int year, Settlement.Settled settled) {
        Instant now = clock.instant();
        years.put(
                year,
                new YearEnd(
                        year,
                        settled.outcome(),
                        imported.contains(year),
                        settled.edition(),
                        folders.of(year),
                        settled.reception(),
                        begun.getOrDefault(year, now),
                        now,
                        null));
    }

    void end(int year, Outcome outcome) {
        end(year, new Settlement.Settled(outcome, null, null));
    }

    /** How the mail of a year ended. */
    void mailed(int year, Outcome outcome) {
        YearEnd end = years.get(year);
        if (end != null) {
            years.put(
                    year,
                    new YearEnd(
                            year,
                            end.outcome(),
                            end.imported(),
                            end.edition(),
                            end.folder(),
                            end.reception(),
                            end.begun(),
                            clock.instant(),
                            outcome));
        }
    }

    /** How something ended that is of no year. */
    void fold(Outcome outcome) {
        besides.add(outcome);
    }

    /** The same, and not as was feared. */
    void foldInstead(Outcome outcome) {
        besides.clear();
        besides.add(outcome);
    }

    void waiting(List<String> paths) {
        waiting = List.copyOf(paths);
    }

    void locked(Collection<Integer> which) {
        locked = List.copyOf(which);
    }

    /** The one outcome of all. */
    Outcome outcome() {
        List<Outcome> outcomes = new ArrayList<>(besides);
        for (YearEnd end : years.values()) {
            outcomes.add(end.outcome());
            addIfThere(outcomes, end.mailed());
        }
        return Outcome.of(outcomes);
    }

    private static void addIfThere(List<Outcome> outcomes, @Nullable Outcome outcome) {
        if (outcome != null) {
            outcomes.add(outcome);
        }
    }

    RunEnd of(RunBegin begin) {
        return new RunEnd(
                begin, clock.instant(), outcome(), List.copyOf(years.values()), waiting, locked);
    }
}
