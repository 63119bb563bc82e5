package thidua.core.report;

import org.jspecify.annotations.Nullable;

import thidua.core.fact.FactTable;
import thidua.core.fact.Ledger;
import thidua.core.fact.Verdict;

import java.time.LocalDate;
import java.util.List;

/**
 * A file as it was read and judged.
 *
 * @param path below {@code input}
 * @param receivedOn null when the day is unknown
 * @param refused whether an error about the file refuses it
 * @param warned whether it carries a warning outside any submission
 * @param rest the ledger of the rows that belong to no submission
 */
public record ReadFile(
        String path,
        String sha256,
        @Nullable LocalDate receivedOn,
        String format,
        String encoding,
        boolean refused,
        boolean warned,
        Ledger rest,
        List<Part> parts) {

    ReadFile withWarning() {
        return new ReadFile(path, sha256, receivedOn, format, encoding, refused, true, rest, parts);
    }

    /** One submission in it. */
    public record Part(
            int year, String unit, FactTable table, boolean nil, Verdict verdict, Ledger ledger) {}
}
