package thidua.core.indicator;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import org.jspecify.annotations.Nullable;

import thidua.core.fact.Effect;
import thidua.core.fact.ModelStatus;
import thidua.core.fact.Once;
import thidua.core.fact.Recognition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counts the listed models of a year, taken row by row: sums of each unit, and different names of
 * each unit, of any units together and, under the empty code, of all.
 */
public final class ModelTally {
    private static final String ALL = "";

    private final Map<String, Map<Alike, Sums>> counts = new HashMap<>();
    private final Map<String, Set<Named>> names = new HashMap<>();
    private final Once once = new Once();

    /**
     * A listed model.
     *
     * @param unit code of the unit that listed it
     * @param field a code of {@code model_fields.csv}; null when the row states none
     * @param name folded: equal ones are one kind of model
     * @param sites null when the row states none, as with teams and members
     */
    public record Row(
            String unit,
            @Nullable String field,
            ModelStatus status,
            Recognition recognition,
            @Nullable Effect effect,
            String name,
            @Nullable Integer sites,
            @Nullable Integer teams,
            @Nullable Integer members) {}

    /** What the models agree in that are counted together. */
    private record Alike(
            @Nullable String field,
            ModelStatus status,
            Recognition recognition,
            @Nullable Effect effect) {
        static final Comparator<Alike> ORDER =
                comparing(Alike::field, nullsLast(naturalOrder()))
                        .thenComparing(alike -> alike.status().id())
                        .thenComparing(alike -> alike.recognition().id())
                        .thenComparing(
                                alike -> alike.effect() == null ? null : alike.effect().id(),
                                nullsLast(naturalOrder()));
    }

    /** The same for different names, which no effect tells apart. */
    private record Group(@Nullable String field, ModelStatus status, Recognition recognition) {
        static final Comparator<Group> ORDER =
                comparing(Group::field, nullsLast(naturalOrder()))
                        .thenComparing(group -> group.status().id())
                        .thenComparing(group -> group.recognition().id());
    }

    private record Named(Group group, String name) {}

    private static final class Sums {
        private int rows;
        private final Measure sites = new Measure();
        private final Measure teams = new Measure();
        private final Measure members = new Measure();

        private static final class Measure {
            private long total;
            private int stated;

            void add(@Nullable Integer value) {
                if (value != null) {
                    total += value;
                    stated++;
                }
            }

            Sum of(int rows) {
                return new Sum(total, stated, rows);
            }
        }
    }

    /** Counts one more. */
    public void add(Row row) {
        Sums sums =
                counts.computeIfAbsent(row.unit(), unit -> new HashMap<>())
                        .computeIfAbsent(
                                once.of(
                                        new Alike(
                                                row.field(),
                                                row.status(),
                                                row.recognition(),
                                                row.effect())),
                                alike -> new Sums());
        sums.rows++;
        sums.sites.add(row.sites());
        sums.teams.add(row.teams());
        sums.members.add(row.members());
        Named named =
                new Named(
                        once.of(new Group(row.field(), row.status(), row.recognition())),
                        row.name());
        names.computeIfAbsent(row.unit(), unit -> new HashSet<>()).add(named);
        names.computeIfAbsent(ALL, all -> new HashSet<>()).add(named);
    }

    /** By unit code. */
    public Map<String, List<ModelCount>> counts() {
        Map<String, List<ModelCount>> all = new HashMap<>();
        counts.forEach(
                (unit, ofUnit) -> {
                    List<ModelCount> list = new ArrayList<>();
                    ofUnit.entrySet().stream()
                            .sorted(Map.Entry.comparingByKey(Alike.ORDER))
                            .forEach(each -> list.add(count(each.getKey(), each.getValue())));
                    all.put(unit, list);
                });
        return all;
    }

    private ModelCount count(Alike alike, Sums sums) {
        return new ModelCount(
                alike.field(),
                alike.status(),
                alike.recognition(),
                alike.effect(),
                sums.rows,
                once.of(sums.sites.of(sums.rows)),
                once.of(sums.teams.of(sums.rows)),
                once.of(sums.members.of(sums.rows)));
    }

    /** By unit code, and of all. */
    public Map<String, Kinds> kinds() {
        Map<String, Kinds> kinds = new HashMap<>();
        names.keySet().forEach(scope -> kinds.put(scope, kinds(List.of(scope))));
        return kinds;
    }

    /** Of some units together. */
    public Kinds kinds(Collection<String> units) {
        Set<String> ofNew = new HashSet<>();
        Set<String> ofActive = new HashSet<>();
        for (String unit : units) {
            for (Named named : names.getOrDefault(unit, Set.of())) {
                if (named.group().status() == ModelStatus.NEW) {
                    ofNew.add(named.name());
                }
                if (named.group().status().isActive()) {
                    ofActive.add(named.name());
                }
            }
        }
        return new Kinds(ofNew.size(), ofActive.size());
    }

    /** By unit code, and of all, in each field, status and recognition. */
    public Map<String, List<KindCount>> kindCounts() {
        Map<String, List<KindCount>> all = new HashMap<>();
        names.forEach(
                (scope, different) -> {
                    SortedMap<Group, Integer> groups = new TreeMap<>(Group.ORDER);
                    different.forEach(named -> groups.merge(named.group(), 1, Integer::sum));
                    List<KindCount> list = new ArrayList<>();
                    groups.forEach((group, kinds) -> list.add(once.of(count(group, kinds))));
                    all.put(scope, list);
                });
        return all;
    }

    private static KindCount count(Group group, int kinds) {
        return new KindCount(group.field(), group.status(), group.recognition(), kinds);
    }
}
