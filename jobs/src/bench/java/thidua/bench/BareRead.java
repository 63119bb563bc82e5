package thidua.bench;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Reads all files of a folder one after another and does nothing with them: bytes, or each cell of
 * each workbook through fastexcel. A program of its own, so that it begins as cold as a run.
 */
final class BareRead {
    private BareRead() {}

    public static void main(String[] words) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(Path.of(words[0]))) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        long start = System.nanoTime();
        long seen = 0;
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            if (file.toString().endsWith(".xlsx")) {
                seen += cells(bytes);
            } else if (file.toString().endsWith(".csv")) {
                seen += bytes.length;
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(Locale.ROOT, "%d seen%n%.4f%n", seen, seconds);
    }

    private static long cells(byte[] bytes) throws IOException {
        long characters = 0;
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            for (Sheet sheet : (Iterable<Sheet>) workbook.getSheets()::iterator) {
                try (Stream<Row> rows = sheet.openStream()) {
                    for (Row row : (Iterable<Row>) rows::iterator) {
                        for (Cell cell : row) {
                            characters += cell == null ? 0 : cell.getText().length();
                        }
                    }
                }
            }
        }
        return characters;
    }
}
