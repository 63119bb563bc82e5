package thidua.core.explain;

import org.jspecify.annotations.Nullable;

import thidua.core.fact.FactTable;
import thidua.core.fact.Waivers;
import thidua.core.indicator.Value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Something by which a value may have changed on a day.
 *
 * @param day {@link LocalDate#MIN} when nobody knows it
 * @param unit empty when it may concern any
 * @param table null when it concerns both
 * @param what the file, or the number of the decision
 */
public record Happening(
        LocalDate day, Kind kind, String unit, @Nullable FactTable table, String what) {

    /** The id is a part of a key in the bundle. */
    public enum Kind {
        RECEIVED,
        DECIDED,
        ADMITTED,
        ENDED,
        REVOKED,
        WAIVED;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean concerns(Set<String> units, Basis basis) {
        return (unit.isEmpty() || units.contains(unit)) && (table == null || basis.looksAt(table));
    }

    public static Happening of(Waivers.Waiver waiver) {
        FactTable table =
                Stream.of(FactTable.values())
                        .filter(each -> each.id().equals(waiver.table()))
                        .findFirst()
                        .orElse(null);
        return new Happening(waiver.knownOn(), Kind.WAIVED, waiver.unit(), table, waiver.unit());
    }

    /**
     * Each day on which a value was another than before, with what happened on it.
     *
     * @param valueOn the value as known on a day
     */
    public static List<Explanation.Edition> editions(
            List<Happening> happenings, Function<LocalDate, Value> valueOn) {
        SortedMap<LocalDate, List<Happening>> days = new TreeMap<>();
        happenings.forEach(h -> days.computeIfAbsent(h.day(), day -> new ArrayList<>()).add(h));
        List<Explanation.Edition> editions = new ArrayList<>();
        days.forEach(
                (day, causes) -> {
                    Value value = valueOn.apply(day);
                    if (editions.isEmpty() || !editions.getLast().value().equals(value)) {
                        editions.add(new Explanation.Edition(day, value, causes));
                    }
                });
        return editions;
    }
}
