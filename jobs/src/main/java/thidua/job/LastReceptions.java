package thidua.job;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What was found in years when their packs were made, for who asks again while nothing changed: the
 * page over all years does so a second later. Of large years those that came last are kept.
 */
final class LastReceptions {
    private static final int MOST_LINES = 20_000;

    private record Kept(String edition, LocalDate knownOn, Reception reception) {
        int lines() {
            return reception.files().size() + reception.findings().size();
        }
    }

    private final Map<Integer, Kept> years = new LinkedHashMap<>();

    /**
     * @param state that it was made from, and that was the same afterwards
     * @param knownOn the day as of which it is said
     */
    synchronized void keep(Reception reception, YearState state, LocalDate knownOn) {
        years.remove(reception.year());
        years.put(reception.year(), new Kept(state.edition(), knownOn, reception));
        int lines = years.values().stream().mapToInt(Kept::lines).sum();
        Iterator<Kept> eldest = years.values().iterator();
        while (lines > MOST_LINES && years.size() > 1) {
            lines -= eldest.next().lines();
            eldest.remove();
        }
    }

    /**
     * @param now asked only where anything is kept
     */
    Optional<Reception> of(int year, LocalDate knownOn, Supplier<YearState> now) {
        Kept kept = kept(year);
        return kept != null
                        && kept.knownOn.equals(knownOn)
                        && kept.edition.equals(now.get().edition())
                ? Optional.of(kept.reception)
                : Optional.empty();
    }

    private synchronized @Nullable Kept kept(int year) {
        return years.get(year);
    }
}
