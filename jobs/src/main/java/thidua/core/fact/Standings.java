package thidua.core.fact;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 *
 * <p>A person's decision makes a content known in another way from its own day on; it does not make
 * the content younger than a correction that was received before the decision.
 */
public final class Standings {
    private Standings() {}

    /**
     * A submission to be judged.
     *
     * @param id of the submission; grows in the order of first sight
     * @param receivedOn null when the day is unknown: then it counts as before all known days
     * @param decidedOn the day of the decision without which it would not be so; null where none
     *     was needed
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
            @Nullable LocalDate decidedOn,
            boolean present,
            boolean refused,
            boolean warned,
            boolean admitted,
            boolean stands) {

        /** One that no decision was needed for. */
        public Candidate(
                long id,
                String path,
                String sha256,
                @Nullable LocalDate receivedOn,
                boolean present,
                boolean refused,
                boolean warned,
                boolean admitted,
                boolean stands) {
            this(id, path, sha256, receivedOn, null, present, refused, warned, admitted, stands);
        }

        private LocalDate received() {
            return receivedOn == null ? LocalDate.MIN : receivedOn;
        }

        /** The day from which it can be known. */
        private LocalDate day() {
            return decidedOn == null || decidedOn.isBefore(received()) ? received() : decidedOn;
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

    /**
     * One content at one path.
     *
     * @param versions that are not refused, the later decided last
     */
    private record Content(List<Candidate> versions) {
        Candidate first() {
            return versions.getFirst();
        }

        LocalDate received() {
            return first().received();
        }

        /** Whether it took the other's place at the path that both have. */
        boolean replaces(Content other) {
            if (this == other || !first().path().equals(other.first().path())) {
                return false;
            }
            return first().present() == other.first().present()
                    ? received().equals(other.received()) && first().id() > other.first().id()
                    : first().present() && !received().isAfter(other.received());
        }

        boolean stands() {
            return versions.stream().anyMatch(Candidate::stands);
        }
    }

    /** Judges all submissions of one unit, year and table. */
    public static List<Judgement> judge(List<Candidate> candidates) {
        List<Judgement> judgements = new ArrayList<>();
        candidates.stream()
                .filter(Candidate::refused)
                .forEach(c -> judgements.add(never(c, Verdict.REFUSED)));
        List<Content> contents = contents(candidates);
        SortedMap<LocalDate, List<Content>> byDay = new TreeMap<>();
        Set<String> seen = new HashSet<>();
        for (Content content : contents) {
            if (contents.stream().anyMatch(other -> other.replaces(content))
                    || !seen.add(content.first().sha256())) {
                never(content, Verdict.SUPERSEDED, judgements);
            } else {
                byDay.computeIfAbsent(content.received(), day -> new ArrayList<>()).add(content);
            }
        }
        List<Candidate> taken = new ArrayList<>();
        byDay.values()
                .forEach(
                        sameDay ->
                                takenOf(sameDay, judgements)
                                        .forEach(content -> taken.addAll(content.versions())));
        LocalDate until = LocalDate.MAX;
        for (Candidate candidate : taken.reversed()) {
            judgements.add(known(candidate, until));
            until = candidate.day().isBefore(until) ? candidate.day() : until;
        }
        judgements.sort(Comparator.comparingLong(Judgement::id));
        return judgements;
    }

    private static List<Content> contents(List<Candidate> candidates) {
        Map<List<String>, List<Candidate>> contents = new LinkedHashMap<>();
        for (Candidate candidate : ordered(candidates)) {
            if (!candidate.refused()) {
                contents.computeIfAbsent(
                                List.of(candidate.path(), candidate.sha256()),
                                content -> new ArrayList<>())
                        .add(candidate);
            }
        }
        return contents.values().stream().map(Content::new).toList();
    }

    /** One of a day's contents, or none when they contradict each other. */
    private static List<Content> takenOf(List<Content> sameDay, List<Judgement> judgements) {
        List<Content> standing = sameDay.stream().filter(Content::stands).toList();
        List<Content> taken =
                sameDay.size() == 1 ? sameDay : standing.size() == 1 ? standing : List.of();
        for (Content content : sameDay) {
            if (!taken.contains(content)) {
                never(content, Verdict.CONFLICT, judgements);
            }
        }
        return taken;
    }

    private static void never(Content content, Verdict verdict, List<Judgement> judgements) {
        content.versions().forEach(candidate -> judgements.add(never(candidate, verdict)));
    }

    private static Judgement never(Candidate candidate, Verdict verdict) {
        return new Judgement(candidate.id(), verdict, null, null);
    }

    /** Known until the first day of any that goes before it; never, when that is not later. */
    private static Judgement known(Candidate candidate, LocalDate until) {
        return candidate.day().isBefore(until)
                ? new Judgement(candidate.id(), verdict(candidate, until), candidate.day(), until)
                : never(candidate, Verdict.SUPERSEDED);
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
                                .thenComparing(Candidate::received)
                                .thenComparing(Candidate::path)
                                .thenComparing(Candidate::day)
                                .thenComparingLong(Candidate::id))
                .toList();
    }
}
