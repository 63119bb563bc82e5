package thidua.core.fact;

import thidua.core.unit.Unit;

import java.time.LocalDate;

/**
 * A special reporter, such as a department of the province: it reports beside the units of its
 * province.
 *
 * @param unit of level {@link thidua.core.unit.Level#REPORTER}; valid in the years it is expected
 * @param table {@code models} or {@code awards}; empty when it owes both
 * @param knownOn the day on which it was entered in the register
 */
public record Reporter(Unit unit, String table, LocalDate knownOn) {

    public boolean owes(FactTable owed) {
        return table.isEmpty() || table.equals(owed.id());
    }

    /** As its register has it. */
    public Decision decision() {
        return new Decision(
                knownOn,
                String.join(
                        "\t",
                        "reporter",
                        unit.code(),
                        unit.name(),
                        table,
                        unit.validity().toString(),
                        knownOn.toString()));
    }
}
