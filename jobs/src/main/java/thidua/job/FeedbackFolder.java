package thidua.job;

import thidua.core.feedback.FeedbackBook;
import thidua.core.feedback.Survey;
import thidua.core.sheet.BrokenFile;
import thidua.core.text.Decoded;
import thidua.edge.delimited.Delimited;
import thidua.edge.folder.FolderWriter;
import thidua.edge.workbook.Limits;
import thidua.edge.workbook.feedback.FeedbackWorkbook;
import thidua.edge.workbook.ods.OdsBook;
import thidua.edge.workbook.xls.XlsBook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes the workbooks that go back to their senders.
 *
 * @param contents the bytes as received, by their SHA-256
 * @param attempt writes what else belongs into the folder
 * @param threads that write at once
 */
record FeedbackFolder(
        List<FeedbackBook> books,
        Function<String, byte[]> contents,
        FolderWriter attempt,
        Limits limits,
        int threads)
        implements FolderWriter {

    @Override
    public void writeInto(Path folder) throws IOException {
        attempt.writeInto(folder);
        try (Crew crew = new Crew(threads)) {
            List<Crew.Piece<Path>> pieces = new ArrayList<>();
            books.forEach(book -> pieces.add(crew.begin(() -> write(folder, book))));
            for (Crew.Piece<Path> piece : pieces) {
                piece.get();
            }
        }
    }

    private Path write(Path folder, FeedbackBook book) throws IOException {
        Path file = folder.resolve(book.path()).normalize();
        if (!file.startsWith(folder)) {
            throw new IllegalStateException(book.path() + " leaves its folder");
        }
        Files.createDirectories(file.getParent());
        return Files.write(file, workbook(book, contents.apply(book.sha256()), limits));
    }

    /** The workbook for a file; with less of it where the file cannot be opened. */
    static byte[] workbook(FeedbackBook book, byte[] sent, Limits limits) {
        try {
            Optional<Opening> opening = Opening.of(sent);
            return opening.isPresent()
                    ? workbook(book, sent, opening.get(), limits)
                    : Delimited.text(sent)
                            .map(text -> text(book, text))
                            .orElseGet(() -> FeedbackWorkbook.ofNothing(book));
        } catch (BrokenFile e) {
            return FeedbackWorkbook.ofNothing(book);
        }
    }

    private static byte[] workbook(FeedbackBook book, byte[] sent, Opening opening, Limits limits) {
        Survey survey = opening.read(sent, limits, read -> Survey.of(read, book.marks()));
        try {
            switch (opening) {
                case XLSX -> {
                    return FeedbackWorkbook.ofXlsx(book, sent, limits, survey);
                }
                case XLS -> {
                    return XlsBook.readLook(
                            sent, limits, look -> FeedbackWorkbook.ofLook(book, look, survey));
                }
                case ODS -> {
                    return OdsBook.readLook(
                            sent, limits, look -> FeedbackWorkbook.ofLook(book, look, survey));
                }
                default -> {
                    // of these, cells are all that is read
                }
            }
        } catch (RuntimeException e) {
            // whatever is wrong with its look, the reader knows its cells: they go back
        }
        return opening.read(sent, limits, read -> FeedbackWorkbook.ofCells(book, read, survey));
    }

    private static byte[] text(FeedbackBook book, Decoded text) {
        Survey survey = Delimited.open(text).read(read -> Survey.of(read, book.marks()));
        return Delimited.open(text).read(read -> FeedbackWorkbook.ofCells(book, read, survey));
    }
}
