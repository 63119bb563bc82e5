package thidua.core.fact;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * A submission as it was understood from a day on. Most have one version; a decision on a spelling
 * that changes what a file states gives it another, and the one before stays what was known then.
 *
 * @param decidedOn the day of the decision; null where none was needed
 * @param decisions the words of all that it rests on; empty where none was needed
 */
public record Version(Submission submission, @Nullable LocalDate decidedOn, String decisions) {

    /** The submissions of a file that rests on no decision. */
    public static List<Version> only(Reading reading) {
        return reading.submissions().stream().map(s -> new Version(s, null, "")).toList();
    }

    /**
     * The versions of what a file states today, each where it differs from the one before. Of what
     * a file once stated and states no more, no version is kept.
     *
     * @param byDay the file as read with the decisions up to each day; {@link LocalDate#MIN}: with
     *     none
     */
    public static List<Version> of(SortedMap<LocalDate, Reading> byDay) {
        List<Version> versions = new ArrayList<>();
        for (Submission today : byDay.sequencedValues().getLast().submissions()) {
            versions.addAll(of(today, byDay));
        }
        return versions;
    }

    private static List<Version> of(Submission today, SortedMap<LocalDate, Reading> byDay) {
        List<Version> versions = new ArrayList<>();
        for (Map.Entry<LocalDate, Reading> entry : byDay.entrySet()) {
            Submission then = same(today, entry.getValue());
            if (then != null
                    && (versions.isEmpty() || !then.equals(versions.getLast().submission()))) {
                LocalDate day = decidedOn(entry.getKey(), entry.getValue());
                versions.add(new Version(then, day, words(entry.getValue())));
            }
        }
        return versions;
    }

    /** An earlier reading may rest on a decision that today's does without; it has its own day. */
    private static @Nullable LocalDate decidedOn(LocalDate from, Reading reading) {
        if (!from.equals(LocalDate.MIN)) {
            return from;
        }
        return reading.decisions().isEmpty() ? null : reading.decisions().getLast().knownOn();
    }

    /** What was stated of the same; nothing while the file as a whole was refused. */
    private static @Nullable Submission same(Submission today, Reading reading) {
        return reading.submissions().stream()
                .filter(s -> s.unit().equals(today.unit()) && s.table() == today.table())
                .filter(s -> s == today || !reading.isRefused())
                .findFirst()
                .orElse(null);
    }

    private static String words(Reading reading) {
        return String.join("\n", reading.decisions().stream().map(Decision::words).toList());
    }
}
