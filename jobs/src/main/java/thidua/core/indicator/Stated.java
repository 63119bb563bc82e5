package thidua.core.indicator;

import org.jspecify.annotations.Nullable;

import thidua.core.fact.FactTable;
import thidua.core.fact.Reporters;
import thidua.core.fact.Waivers;
import thidua.core.unit.Group;
import thidua.core.unit.Unit;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that was stated for one report year, as known on a day.
 *
 * @param statements by unit code; who stated nothing is not in it
 * @param models by unit code
 * @param awards by unit code; an award listed by two units is counted for the first
 * @param kinds by unit code or code of an area; of all units together under the empty code
 * @param kindCounts the same by field, status and recognition
 */
public record Stated(
        int year,
        Map<String, Map<FactTable, Statement>> statements,
        Map<String, List<ModelCount>> models,
        Map<String, List<AwardCount>> awards,
        Map<String, Kinds> kinds,
        Map<String, List<KindCount>> kindCounts) {

    /** Codes of all units that stated something. */
    public Set<String> units() {
        return new TreeSet<>(statements.keySet());
    }

    public Statement statement(String unit, FactTable table) {
        return statements.getOrDefault(unit, Map.of()).getOrDefault(table, Statement.NONE);
    }

    /** Whether both tables of the unit stand, none of them without its bad rows. */
    public boolean isComplete(String unit) {
        return Stream.of(FactTable.values())
                .map(table -> statement(unit, table))
                .allMatch(said -> said.unowed() || (said.received() && !said.partial()));
    }

    /** The same, where nothing is awaited of what was waived. */
    public Stated waiving(Waivers waivers, Collection<Unit> expected) {
        Map<String, Map<FactTable, Statement>> all = new LinkedHashMap<>(statements);
        for (Unit unit : expected) {
            for (FactTable table : FactTable.values()) {
                if (!statement(unit.code(), table).received()
                        && waivers.cover(year, unit.code(), table)) {
                    Map<FactTable, Statement> ofUnit = new EnumMap<>(FactTable.class);
                    ofUnit.putAll(all.getOrDefault(unit.code(), Map.of()));
                    ofUnit.put(table, Statement.WAIVED);
                    all.put(unit.code(), ofUnit);
                }
            }
        }
        return new Stated(year, all, models, awards, kinds, kindCounts);
    }

    /** The same, where nothing is missing of the tables that a special reporter does not owe. */
    public Stated owing(Reporters reporters, Collection<Unit> expected) {
        Map<String, Map<FactTable, Statement>> all = new LinkedHashMap<>(statements);
        for (Unit unit : expected) {
            for (FactTable table : FactTable.values()) {
                if (!statement(unit.code(), table).received() && !reporters.owes(unit, table)) {
                    Map<FactTable, Statement> ofUnit = new EnumMap<>(FactTable.class);
                    ofUnit.putAll(all.getOrDefault(unit.code(), Map.of()));
                    ofUnit.put(table, Statement.UNOWED);
                    all.put(unit.code(), ofUnit);
                }
            }
        }
        return new Stated(year, all, models, awards, kinds, kindCounts);
    }

    /** What one unit stated. */
    public Counts of(Unit unit, @Nullable Integer residents) {
        Kinds names = kinds.getOrDefault(unit.code(), Kinds.NONE);
        return new Counts(
                unit,
                year,
                statement(unit.code(), FactTable.MODELS),
                statement(unit.code(), FactTable.AWARDS),
                models.getOrDefault(unit.code(), List.of()),
                awards.getOrDefault(unit.code(), List.of()),
                names.ofNew(),
                names.ofActive(),
                kindCounts.getOrDefault(unit.code(), List.of()),
                residents);
    }

    /** What all units of the province stated together. */
    public Counts ofAll(Unit province, @Nullable Integer residents) {
        return together(province, "", unit -> true, residents);
    }

    /**
     * What the members of a group stated together.
     *
     * @param scope the code whose kinds are the group's; one that is nobody's where they were not
     *     counted
     */
    Counts ofGroup(Group group, String scope, @Nullable Integer residents) {
        Set<String> codes = group.members().stream().map(Unit::code).collect(Collectors.toSet());
        return together(group.unit(), scope, codes::contains, residents);
    }

    private Counts together(
            Unit unit, String scope, Predicate<String> of, @Nullable Integer residents) {
        Kinds names = kinds.getOrDefault(scope, Kinds.NONE);
        return new Counts(
                unit,
                year,
                any(FactTable.MODELS, of),
                any(FactTable.AWARDS, of),
                mergedModels(of),
                mergedAwards(of),
                names.ofNew(),
                names.ofActive(),
                kindCounts.getOrDefault(scope, List.of()),
                residents);
    }

    private static <T> Stream<T> ofUnits(Map<String, List<T>> lists, Predicate<String> of) {
        return lists.entrySet().stream()
                .filter(entry -> of.test(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream());
    }

    private List<ModelCount> mergedModels(Predicate<String> of) {
        Map<List<@Nullable Object>, ModelCount> merged = new LinkedHashMap<>();
        ofUnits(models, of)
                .forEach(
                        m ->
                                merged.merge(
                                        Arrays.asList(
                                                m.field(), m.status(), m.recognition(), m.effect()),
                                        m,
                                        Stated::plus));
        return List.copyOf(merged.values());
    }

    private static ModelCount plus(ModelCount a, ModelCount b) {
        return new ModelCount(
                a.field(),
                a.status(),
                a.recognition(),
                a.effect(),
                a.models() + b.models(),
                a.sites().plus(b.sites()),
                a.teams().plus(b.teams()),
                a.members().plus(b.members()));
    }

    private List<AwardCount> mergedAwards(Predicate<String> of) {
        Map<List<Object>, AwardCount> merged = new LinkedHashMap<>();
        ofUnits(awards, of)
                .forEach(
                        a ->
                                merged.merge(
                                        List.of(a.form(), a.kind()),
                                        a,
                                        (x, y) ->
                                                new AwardCount(
                                                        x.form(),
                                                        x.kind(),
                                                        x.count() + y.count())));
        return List.copyOf(merged.values());
    }

    /** Of the province: received when any unit's stands, counted when all that stand are. */
    private Statement any(FactTable table, Predicate<String> of) {
        List<Statement> received =
                statements.keySet().stream()
                        .filter(of)
                        .map(unit -> statement(unit, table))
                        .filter(Statement::received)
                        .toList();
        boolean counted = !received.isEmpty() && received.stream().allMatch(Statement::counted);
        return new Statement(!received.isEmpty(), false, false, counted, false);
    }
}
