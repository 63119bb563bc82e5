package thidua.job;

import thidua.core.fact.Award;
import thidua.core.fact.Reading;
import thidua.core.fact.Submission;
import thidua.core.layout.Column;
import thidua.core.layout.Quote;
import thidua.core.layout.Source;
import thidua.core.layout.Witness;
import thidua.core.reference.Aliases;
import thidua.core.reference.Reference;
import thidua.core.sheet.Book;
import thidua.core.sheet.BrokenFile;
import thidua.core.sheet.Cell;
import thidua.core.sheet.CellAddress;
import thidua.core.sheet.Grid;
import thidua.core.sheet.Row;
import thidua.core.text.Decoded;
import thidua.core.text.VietnameseText;
import thidua.edge.delimited.Delimited;
import thidua.edge.workbook.Limits;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Finds cells of files by what they say, and tells which of them name a person. */
final class NamedCells {
    private final Limits limits;
    private final Witness witness = new Witness();
    private final Intake intake;

    NamedCells(Settings settings, Reference reference, Aliases aliases) {
        this.limits = settings.limits().limits();
        this.intake = new Intake(reference, aliases, settings.window(), limits, witness);
    }

    /** What a cell is in its table. */
    enum Place {
        /** In the column of recipients, of a person or household, or nobody can tell. */
        PERSON,
        COLLECTIVE,
        /** In another column of a table, as the name of a model or as anything else. */
        TABLE,
        /** In the note of a row. */
        NOTE,
        /** Beside the tables: in a title, in a signature, on a sheet without a table. */
        BESIDE
    }

    /**
     * @param folded what it says, folded for comparison
     */
    record Found(CellAddress cell, String text, String folded, Place place) {}

    /**
     * The cells of a file that are wanted; empty when the file has no cells that we can read.
     *
     * @param wanted of address and folded text
     */
    Optional<List<Found>> in(Source source, byte[] bytes, BiPredicate<CellAddress, String> wanted) {
        List<Found> found = new ArrayList<>();
        if (!scan(bytes, wanted, found)) {
            return Optional.empty();
        }
        if (found.isEmpty()) {
            return Optional.of(found);
        }
        witness.forget();
        Reading reading = intake.read(source, bytes);
        return Optional.of(
                found.stream()
                        .map(
                                one ->
                                        new Found(
                                                one.cell(),
                                                one.text(),
                                                one.folded(),
                                                place(reading, one)))
                        .toList());
    }

    private boolean scan(byte[] bytes, BiPredicate<CellAddress, String> wanted, List<Found> found) {
        try {
            Optional<Opening> opening = Opening.of(bytes);
            if (opening.isPresent()) {
                return opening.get().read(bytes, limits, book -> scan(book, wanted, found));
            }
            Optional<Decoded> text = Delimited.text(bytes);
            return text.isPresent()
                    && Delimited.open(text.get()).read(book -> scan(book, wanted, found));
        } catch (BrokenFile e) {
            return false;
        }
    }

    private static boolean scan(
            Book book, BiPredicate<CellAddress, String> wanted, List<Found> found) {
        book.hidden().forEachRemaining(grid -> scan(grid, wanted, found));
        book.grids().forEachRemaining(grid -> scan(grid, wanted, found));
        return true;
    }

    private static void scan(
            Grid grid, BiPredicate<CellAddress, String> wanted, List<Found> found) {
        while (grid.rows().hasNext()) {
            Row row = grid.rows().next();
            for (int column = 1; column <= row.cells().size(); column++) {
                if (row.cell(column) instanceof Cell.Text said && !said.isBlank()) {
                    CellAddress cell = new CellAddress(grid.sheet(), row.number(), column);
                    String folded = VietnameseText.key(said.shown());
                    if (wanted.test(cell, folded)) {
                        String text = VietnameseText.tidy(said.shown());
                        found.add(new Found(cell, text, folded, Place.BESIDE));
                    }
                }
            }
        }
    }

    private Place place(Reading reading, Found found) {
        CellAddress cell = found.cell();
        List<Quote> row = witness.quotes(cell.sheet(), cell.row());
        if (row.isEmpty()) {
            return Place.BESIDE;
        }
        String meaning =
                row.stream()
                        .filter(quote -> quote.cell().equals(cell))
                        .map(Quote::meaning)
                        .findFirst()
                        .orElse("");
        if (meaning.equals(Column.NOTE.id())) {
            return Place.NOTE;
        }
        if (!meaning.equals(Column.RECIPIENT.id())) {
            return Place.TABLE;
        }
        return isCollective(reading, found) ? Place.COLLECTIVE : Place.PERSON;
    }

    private static boolean isCollective(Reading reading, Found found) {
        return reading.submissions().stream()
                .map(Submission::awards)
                .flatMap(List::stream)
                .filter(award -> isIn(award, found.cell()))
                .filter(award -> award.recipientKey().equals(found.folded()))
                .anyMatch(award -> !award.isPersonal());
    }

    private static boolean isIn(Award award, CellAddress cell) {
        return award.cell().sheet().equals(cell.sheet()) && award.cell().row() == cell.row();
    }
}
