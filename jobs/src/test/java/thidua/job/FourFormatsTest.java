package thidua.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import thidua.ShippedReference;
import thidua.core.fact.Reading;
import thidua.core.layout.Source;
import thidua.core.sheet.Cell;
import thidua.core.sheet.Row;
import thidua.edge.workbook.Limits;
import thidua.edge.workbook.OdsFile;
import thidua.edge.workbook.Seen;
import thidua.edge.workbook.XlsFile;
import thidua.edge.workbook.ods.OdsBook;
import thidua.edge.workbook.xls.XlsBook;
import thidua.edge.workbook.xlsx.XlsxBook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The sample's workbooks, written again in each format. */
class FourFormatsTest {
    private static final Intake INTAKE = new Intake(ShippedReference.REFERENCE);
    private static final Path INPUT = Path.of("../input");

    static Stream<Path> workbooks() throws IOException {
        try (Stream<Path> files = Files.walk(INPUT.resolve("2021"))) {
            return files.filter(f -> f.toString().endsWith(".xlsx")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void the_same_content_states_the_same_in_each_format(Path file) throws IOException {
        byte[] xlsx = Files.readAllBytes(file);
        Map<String, Map<Integer, List<Cell>>> sheets = sheets(xlsx);
        byte[] xls = XlsFile.of(sheets);
        byte[] ods = OdsFile.of(sheets);

        Reading read = read(file, "xlsx", xlsx);
        assertThat(read.submissions()).isNotEmpty();
        assertThat(said(XlsBook.<Seen>read(xls, Limits.DEFAULT, Seen::of)))
                .isEqualTo(said(XlsxBook.<Seen>read(xlsx, Limits.DEFAULT, Seen::of)))
                .isEqualTo(said(OdsBook.<Seen>read(ods, Limits.DEFAULT, Seen::of)));
        assertThat(read(file, "xls", xls)).isEqualTo(as("xls", read));
        assertThat(read(file, "ods", ods)).isEqualTo(as("ods", read));
    }

    private static Reading as(String format, Reading read) {
        return new Reading(format, "", read.submissions(), read.findings(), read.rest());
    }

    private static Reading read(Path file, String ending, byte[] bytes) {
        String name = file.getFileName().toString().replace("xlsx", ending);
        int year = Integer.parseInt(INPUT.relativize(file).getName(0).toString());
        return INTAKE.read(new Source(year, name), bytes);
    }

    static Map<String, Map<Integer, List<Cell>>> sheets(byte[] xlsx) {
        Map<String, Map<Integer, List<Cell>>> sheets = new LinkedHashMap<>();
        for (Seen.Sheet sheet : XlsxBook.<Seen>read(xlsx, Limits.DEFAULT, Seen::of).sheets()) {
            Map<Integer, List<Cell>> rows = new LinkedHashMap<>();
            sheet.rows().forEach(row -> rows.put(row.number(), row.cells()));
            sheets.put(sheet.name(), rows);
        }
        return sheets;
    }

    /** Each row that says something: its number, and its cells with their types. */
    private static Map<String, List<String>> said(Seen seen) {
        Map<String, List<String>> said = new LinkedHashMap<>();
        for (Seen.Sheet sheet : seen.sheets()) {
            said.put(
                    sheet.name(),
                    sheet.rows().stream()
                            .filter(row -> !row.isBlank())
                            .map(FourFormatsTest::said)
                            .toList());
        }
        return said;
    }

    private static String said(Row row) {
        List<Cell> cells = row.cells();
        int last = cells.size();
        while (last > 0 && cells.get(last - 1).isBlank()) {
            last--;
        }
        return row.number() + ": " + cells.subList(0, last);
    }
}
