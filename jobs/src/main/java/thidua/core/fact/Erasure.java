package thidua.core.fact;

import thidua.core.sheet.CellAddress;

import java.time.LocalDate;

/**
 * A name that is to be kept no longer, called by the cell that holds it.
 *
 * @param sha256 of the file
 * @param cell where the name stands; column 0 where only its row is known
 * @param knownOn the first day on which it is erased
 */
public record Erasure(String sha256, CellAddress cell, LocalDate knownOn) {
    /** Whether it takes the name out of a row. */
    boolean isIn(CellAddress row) {
        return cell.sheet().equals(row.sheet()) && cell.row() == row.row();
    }

    /** Whether the very cell, or its whole row, is erased. */
    public boolean covers(CellAddress place) {
        return isIn(place) && (cell.column() == 0 || cell.column() == place.column());
    }
}
