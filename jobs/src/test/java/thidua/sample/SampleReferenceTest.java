package thidua.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import thidua.ShippedReference;
import thidua.core.reference.AwardForms;
import thidua.core.reference.ModelFields;
import thidua.core.sheet.Cell;
import thidua.core.sheet.Row;
import thidua.core.unit.Level;
import thidua.core.unit.Resolved;
import thidua.core.unit.Unit;
import thidua.edge.workbook.Limits;
import thidua.edge.workbook.xlsx.XlsxBook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The sample names what the reference data know, and its workbooks say what the tables say. */
class SampleReferenceTest {
    @Test
    void districts_are_those_that_report_in_each_year() {
        for (int year : Sample.YEARS) {
            assertThat(ShippedReference.REFERENCE.units().reporters(year))
                    .extracting(unit -> unit.code() + " " + unit.name())
                    .containsExactlyInAnyOrderElementsOf(
                            Districts.ALL.stream().map(d -> d.code() + " " + d.name()).toList());
        }
    }

    @Test
    void communes_are_known_by_name_alone_in_each_year_and_lie_in_their_district() {
        for (int year : Sample.YEARS) {
            for (District district : Districts.ALL) {
                assertThat(district.communes())
                        .allSatisfy(
                                name -> assertThat(parent(name, year)).contains(district.code()));
            }
        }
    }

    @Test
    void fields_are_known_by_their_own_names() {
        assertThat(Stream.concat(Kinds.ALL.stream(), NewModels.ALL.stream().map(NewModel::kind)))
                .allSatisfy(kind -> assertThat(fieldName(kind.field())).contains(kind.field()));
    }

    @Test
    void forms_are_known_by_both_spellings_and_counted_as_the_plan_counts() {
        for (Form form : Form.values()) {
            for (District district : Districts.ALL) {
                var found =
                        ShippedReference.REFERENCE
                                .forms()
                                .find(form.nameAsWrittenBy(district), Sample.YEARS.getFirst());
                assertThat(found).isInstanceOf(AwardForms.Found.Known.class);
                var known = ((AwardForms.Found.Known) found).form();
                assertThat(known.code()).isEqualTo(form.name());
                assertThat(known.inTotal()).isEqualTo(form.inTotal());
            }
        }
    }

    @Test
    void recipients_are_of_a_kind_that_the_form_allows() {
        assertThat(AwardCounts.ALL)
                .filteredOn(count -> count.number() > 0)
                .allSatisfy(
                        count ->
                                assertThat(
                                                ShippedReference.REFERENCE
                                                        .forms()
                                                        .byCode(count.form().name())
                                                        .orElseThrow()
                                                        .recipients())
                                        .contains(count.kind()));
    }

    @Test
    void a_workbook_read_back_says_what_its_tables_say() {
        SortedMap<String, byte[]> files = SampleFiles.write();
        for (Report report : Sample.REPORTS) {
            byte[] bytes = files.get(report.year() + "/" + report.district().slug() + ".xlsx");
            if (bytes != null) {
                assertThat(sheets(bytes))
                        .isEqualTo(
                                Map.of(
                                        "Mô hình",
                                        ModelTable.of(report).rows(),
                                        "Khen thưởng",
                                        AwardTable.of(report).rows()));
            }
        }
    }

    /** The code of the district in which the one commune of that name lies. */
    private static Stream<String> parent(String commune, int year) {
        LocalDate day = LocalDate.of(year, 12, 31);
        return ShippedReference.REFERENCE.units().resolve(commune, day, Level.COMMUNE, null)
                        instanceof Resolved.Known(Unit unit)
                ? Stream.ofNullable(unit.parent())
                : Stream.empty();
    }

    private static Stream<String> fieldName(String text) {
        return ShippedReference.REFERENCE.fields().find(text)
                        instanceof ModelFields.Found.Known(var field)
                ? Stream.of(field.nameVi())
                : Stream.empty();
    }

    /** The rows below the header, by sheet, as wide as the header. */
    private static Map<String, List<List<Cell>>> sheets(byte[] workbook) {
        return XlsxBook.read(
                workbook,
                Limits.DEFAULT,
                book -> {
                    Map<String, List<List<Cell>>> sheets = new TreeMap<>();
                    book.grids()
                            .forEachRemaining(
                                    grid -> {
                                        List<Row> rows = new ArrayList<>();
                                        grid.rows().forEachRemaining(rows::add);
                                        sheets.put(grid.sheet(), belowHeader(rows));
                                    });
                    return sheets;
                });
    }

    private static List<List<Cell>> belowHeader(List<Row> rows) {
        Row header = rows.stream().filter(row -> row.number() == 4).findFirst().orElseThrow();
        int width = header.cells().size();
        return rows.stream()
                .filter(row -> row.number() > header.number())
                .map(row -> Stream.iterate(1, i -> i + 1).limit(width).map(row::cell).toList())
                .toList();
    }
}
