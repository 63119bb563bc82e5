package thidua.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import thidua.ShippedReference;
import thidua.core.fact.Ledger;
import thidua.core.fact.Reading;
import thidua.core.finding.Severity;
import thidua.core.layout.Source;
import thidua.core.layout.TrueReport;
import thidua.core.sheet.Cell;
import thidua.core.text.Legacy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** One true report in many layouts, in real files of every format and encoding that is read. */
class SameFactsInFilesTest {
    private static final Intake INTAKE = new Intake(ShippedReference.REFERENCE);

    static IntStream few() {
        return IntStream.range(0, 25);
    }

    static IntStream many() {
        return IntStream.range(25, 1_000);
    }

    @ParameterizedTest
    @MethodSource("few")
    void one_truth_gives_the_same_facts_in_each_file(int seed) {
        each(seed);
    }

    @ParameterizedTest
    @MethodSource("many")
    @Tag("slow")
    void one_truth_gives_the_same_facts_in_very_many_files(int seed) {
        each(seed);
    }

    private static void each(int seed) {
        List<String> lines = TrueReport.lines(seed);
        files(sheet(lines))
                .forEach(
                        (name, bytes) -> {
                            String what = "seed " + seed + ", " + name;
                            Reading reading = INTAKE.read(new Source(2021, name), bytes);
                            assertThat(TrueReport.facts(reading))
                                    .as(what)
                                    .isEqualTo(TrueReport.truth());
                            assertThat(reading.submissions())
                                    .as(what)
                                    .flatMap(s -> s.findings())
                                    .noneMatch(f -> f.severity() == Severity.ERROR);
                            rows(what, lines, Facts.rows(reading));
                        });
    }

    /** Blank rows at the end are no rows, and a workbook need not have any blank ones. */
    private static void rows(String what, List<String> lines, Ledger rows) {
        long filled = lines.stream().filter(line -> !line.isEmpty()).count();
        assertThat(rows.loaded()).as(what).isEqualTo(TrueReport.ROWS);
        assertThat(rows.rejected()).as(what).isZero();
        assertThat((long) rows.read() - rows.blank()).as(what).isEqualTo(filled);
        assertThat(rows.read()).as(what).isLessThanOrEqualTo(lines.size());
    }

    private static Sheetful sheet(List<String> lines) {
        List<List<Cell>> rows = new ArrayList<>();
        for (String line : lines) {
            rows.add(
                    Arrays.stream(line.split("\\|", -1))
                            .map(text -> text.isEmpty() ? Cell.BLANK : new Cell.Text(text))
                            .toList());
        }
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        List<List<Cell>> filled = new ArrayList<>();
        for (List<Cell> row : rows) {
            List<Cell> cells = new ArrayList<>(row);
            while (cells.size() < width) {
                cells.add(Cell.BLANK);
            }
            filled.add(cells);
        }
        return new Sheetful(Map.of("S", filled));
    }

    private static Map<String, byte[]> files(Sheetful sheet) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String format : Sheetful.FORMATS) {
            files.put("tong-hop." + format, sheet.written(format));
        }
        String comma = sheet.text(",");
        files.put("utf-8-bom.csv", ("\uFEFF" + comma).getBytes(StandardCharsets.UTF_8));
        files.put("utf-16-le.csv", ("\uFEFF" + comma).getBytes(StandardCharsets.UTF_16LE));
        files.put("utf-16-be.csv", comma.getBytes(StandardCharsets.UTF_16BE));
        files.put("windows-1258.csv", Legacy.windows1258(comma));
        files.put("tcvn3.csv", Legacy.tcvn3(comma));
        files.put("vni.csv", Legacy.vni(comma));
        files.put("semicolon.csv", sheet.text(";").getBytes(StandardCharsets.UTF_8));
        files.put("tab.txt", sheet.text("\t").getBytes(StandardCharsets.UTF_8));
        return files;
    }
}
