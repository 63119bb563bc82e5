package thidua.core.fact;

import java.time.LocalDate;

/**
 * How many people live in a unit, and who says so: a row of {@code population.csv}. Two bases are
 * never mixed in one rate.
 *
 * @param basis as the source names it, {@code census, usual residents}
 */
public record Population(String unit, LocalDate asOf, int residents, String basis) {}
