package thidua.core.explain;

import org.jspecify.annotations.Nullable;

import thidua.core.fact.FactTable;

import java.time.LocalDate;

/**
 * A table of a unit as it stands, and the file that makes it.
 *
 * @param path below the input folder
 * @param sha256 of the file's bytes
 * @param receivedOn null when the day is unknown
 * @param decidedOn the day of the decision by which it is understood so; null: it needed none
 * @param nil returned empty on purpose
 * @param partial whether a person admitted it without its bad rows
 */
public record Origin(
        String unit,
        FactTable table,
        String path,
        String sha256,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate decidedOn,
        boolean nil,
        boolean partial) {}
