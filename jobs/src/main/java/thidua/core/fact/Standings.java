package thidua.core.fact;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which of several submissions of one unit, year and table stands, and since when.
 *
 * <p>A submission is superseded only by one that is taken: by new content at the same path, or by
 * one received on a later day. What is at a path now goes before what was there, so a correction
 * that is taken back leaves the earlier content standing since its own day. The same content twice
 * is one submission. Two that no day orders are in conflict: neither is taken, unless one of them
 * already stands.
 */
public final class Standings {
    private Standings() {}

    /**
     * A submission to be judged.
     *
     * @param id of the submission; grows in the order of first sight
     * @param receivedOn null when the day is unknown: then it counts as before all known days
     * @param present whether its content is at its path now
     * @param refused whether an error refuses it
     * @param warned whether it carries a warning
     * @param admitted whether a person admitted it without its bad rows
     * @param stands whether an earlier judgement took it
     */
    public record Candidate(
            long id,
            String path,
            String sha256,
            @Nullable LocalDate receivedOn,
            boolean present,
            boolean refused,
            boolean warned,
            boolean admitted,
            boolean stands) {

        private LocalDate day() {
            return receivedOn == null ? LocalDate.MIN : receivedOn;
        }

        /** Whether it took this one's place at the path that both have. */
        private boolean replaces(Candidate other) {
            if (!path.equals(other.path) || refused) {
                return false;
            }
            return present == other.present
                    ? day().equals(other.day()) && id > other.id
                    : present && !day().isAfter(other.day());
        }
    }

    /**
     * The judgement on one submission.
     *
     * @param from the first day on which it is known; null when it was never taken
     * @param until the day on which another took its place; {@link LocalDate#MAX} while it stands
     */
    public record Judgement(
            long id, Verdict verdict, @Nullable LocalDate from, @Nullable LocalDate until) {}

    /** Judges all submissions of one unit, year and table. */
    public static List<Judgement> judge(List<Candidate> candidates) {
        List<Judgement> judgements = new ArrayList<>();
        SortedMap<LocalDate, List<Candidate>> byDay = new TreeMap<>();
        Set<String> contents = new HashSet<>();
        for (Candidate candidate : ordered(candidates)) {
            if (candidate.refused()) {
                judgements.add(new Judgement(candidate.id(), Verdict.REFUSED, null, null));
            } else if (candidates.stream().anyMatch(other -> other.replaces(candidate))
                    || !contents.add(candidate.sha256())) {
                judgements.add(new Judgement(candidate.id(), Verdict.SUPERSEDED, null, null));
            } else {
                byDay.computeIfAbsent(candidate.day(), day -> new ArrayList<>()).add(candidate);
            }
        }
        List<Candidate> taken = new ArrayList<>();
        byDay.forEach((day, sameDay) -> taken.addAll(takenOn(sameDay, judgements)));
        for (int i = 0; i < taken.size(); i++) {
            LocalDate until = i + 1 < taken.size() ? taken.get(i + 1).day() : LocalDate.MAX;
            judgements.add(known(taken.get(i), until));
        }
        judgements.sort(Comparator.comparingLong(Judgement::id));
        return judgements;
    }

    /** One of a day's submissions, or none when they contradict each other. */
    private static List<Candidate> takenOn(List<Candidate> sameDay, List<Judgement> judgements) {
        List<Candidate> standing = sameDay.stream().filter(Candidate::stands).toList();
        List<Candidate> taken =
                sameDay.size() == 1 ? sameDay : standing.size() == 1 ? standing : List.of();
        for (Candidate candidate : sameDay) {
            if (!taken.contains(candidate)) {
                judgements.add(new Judgement(candidate.id(), Verdict.CONFLICT, null, null));
            }
        }
        return taken;
    }

    private static Judgement known(Candidate candidate, LocalDate until) {
        return new Judgement(candidate.id(), verdict(candidate, until), candidate.day(), until);
    }

    private static Verdict verdict(Candidate candidate, LocalDate until) {
        if (!until.equals(LocalDate.MAX)) {
            return Verdict.SUPERSEDED;
        }
        if (candidate.admitted()) {
            return Verdict.PARTIAL;
        }
        return candidate.warned() ? Verdict.QUESTIONED : Verdict.ACCEPTED;
    }

    private static List<Candidate> ordered(List<Candidate> candidates) {
        return candidates.stream()
                .sorted(
                        Comparator.comparing(Candidate::present)
                                .reversed()
                                .thenComparing(Candidate::day)
                                .thenComparing(Candidate::path)
                                .thenComparingLong(Candidate::id))
                .toList();
    }
}
