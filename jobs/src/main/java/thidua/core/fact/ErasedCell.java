package thidua.core.fact;

import thidua.core.sheet.CellAddress;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An erased name as registers write it in its place: the file and cell that held it.
 *
 * @param sha256 of the file
 */
public record ErasedCell(String sha256, CellAddress cell) {
    private static final Pattern WRITTEN =
            Pattern.compile("erased:([0-9a-f]{64}):(.*)!([A-Z]{0,4}\\d{1,9})");

    /** What {@link #written} wrote; empty when it is a name. */
    public static Optional<ErasedCell> of(String text) {
        Matcher written = WRITTEN.matcher(text);
        return written.matches()
                ? Optional.of(
                        new ErasedCell(
                                written.group(1),
                                CellAddress.of(written.group(2), written.group(3))))
                : Optional.empty();
    }

    public String written() {
        return "erased:" + sha256 + ":" + cell.sheet() + "!" + cell.a1();
    }
}
