package thidua.edge.delimited;

import thidua.core.reference.Entry;
import thidua.core.reference.ReporterLines;

import java.nio.file.Path;
import java.util.List;

/** {@code input/reference/reporters.csv}: who reports beside the units of the province. */
public final class ReporterRegister {
    private ReporterRegister() {}

    /**
     * The lines of the register of an input folder; one that does not exist is empty.
     *
     * @throws UnreadableRecords when it is no CSV with the columns of the register
     */
    public static List<Entry> entries(Path input) {
        Path file = input.resolve("reference").resolve("reporters.csv");
        return new Register(file, ReporterLines.COLUMNS).entries();
    }
}
