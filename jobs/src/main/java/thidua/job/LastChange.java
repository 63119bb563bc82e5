package thidua.job;

import org.jspecify.annotations.Nullable;

import thidua.core.change.Since;
import thidua.edge.warehouse.History;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * The last day, up to one, from which on something else stood for a year, and what it changed. The
 * edition before is the one known on its eve: whatever was published, so that the same inputs give
 * the same words.
 */
record LastChange(History history, Difference difference, LocalDate knownOn) {

    /** Empty when nothing stood before. */
    private Optional<LocalDate> day(int year) {
        SortedSet<LocalDate> days = history.days(year, LocalDate.MIN, knownOn);
        return days.isEmpty() || history.on(year, days.last().minusDays(1)).isEmpty()
                ? Optional.empty()
                : Optional.of(days.last());
    }

    @Nullable Since of(int year) {
        return day(year)
                .map(
                        day ->
                                new Since(
                                        day.minusDays(1),
                                        day,
                                        difference.known(year, day.minusDays(1), day)))
                .orElse(null);
    }

    /** Everything that it is told from, as texts for a fingerprint. */
    List<String> told(int year) {
        return day(year).stream()
                .flatMap(
                        day ->
                                history.on(year, day.minusDays(1)).stream()
                                        .map(
                                                s ->
                                                        "%s %s %s %s %s"
                                                                .formatted(
                                                                        day,
                                                                        s.unit(),
                                                                        s.table(),
                                                                        s.path(),
                                                                        s.sha256())))
                .toList();
    }
}
