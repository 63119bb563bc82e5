package thidua.core.indicator;

import org.jspecify.annotations.Nullable;

import thidua.core.fact.FactTable;
import thidua.core.unit.Unit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Everything that was stated for one report year, as known on a day.
 *
 * @param statements by unit code; who stated nothing is not in it
 * @param models by unit code
 * @param awards by unit code; an award listed by two units is counted for the first
 * @param kinds by unit code; of all units together under the empty code
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

    /** Whether both tables of the unit stand. */
    public boolean isComplete(String unit) {
        return statement(unit, FactTable.MODELS).received()
                && statement(unit, FactTable.AWARDS).received();
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
        Kinds names = kinds.getOrDefault("", Kinds.NONE);
        return new Counts(
                province,
                year,
                any(FactTable.MODELS),
                any(FactTable.AWARDS),
                models.values().stream().flatMap(Collection::stream).toList(),
                awards.values().stream().flatMap(Collection::stream).toList(),
                names.ofNew(),
                names.ofActive(),
                kindCounts.getOrDefault("", List.of()),
                residents);
    }

    private Statement any(FactTable table) {
        boolean received =
                statements.keySet().stream().anyMatch(unit -> statement(unit, table).received());
        return new Statement(received, false, false, false, false);
    }
}
