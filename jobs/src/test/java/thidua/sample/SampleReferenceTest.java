package thidua.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
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
    void senders_are_those_that_report_in_each_year() {
        for (int year : Sample.YEARS) {
            assertThat(ShippedReference.REFERENCE.units().reporters(year))
                    .extracting(unit -> unit.code() + " " + unit.name())
                    .containsExactlyInAnyOrderElementsOf(
                            Senders.ofYear(year).stream()
                                    .map(s -> s.code() + " " + s.name())
                                    .toList());
        }
    }

    @Test
    void communes_are_known_by_name_alone_until_they_were_merged_and_lie_in_their_district() {
        for (int year : List.of(2020, 2021, 2022, 2023)) {
            for (Sender district : Districts.ALL) {
                assertThat(district.places())
                        .allSatisfy(
                                name ->
                                        assertThat(place(name, year, null))
                                                .extracting(Unit::parent)
                                                .isEqualTo(district.code()));
            }
        }
    }

    @Test
    void places_went_where_the_changes_of_units_say() {
        for (Places.Place place : Places.ALL) {
            Unit first = place(place.first(), 2023, place.district());
            Unit second = place(place.second(), 2024, place.laterDistrict());
            Unit commune = place(Communes.of(place.commune()).name(), 2025, null);

            assertThat(standingFor(first, 2024)).containsExactly(second);
            assertThat(standingFor(second, 2025)).containsExactly(commune);
            assertThat(commune.code()).isEqualTo(place.commune());
        }
    }

    @Test
    void the_former_communes_are_those_of_the_area() {
        assertThat(ShippedReference.REFERENCE.units().area(2025).orElseThrow().members())
                .extracting(Unit::code)
                .isEqualTo(Communes.FORMER.stream().map(Sender::code).toList());
    }

    @Test
    void every_award_is_of_a_form_in_force_on_the_day_of_its_decision() {
        for (Report report : Sample.REPORTS) {
            assertThat(report.recipients())
                    .allSatisfy(
                            a ->
                                    assertThat(
                                                    ShippedReference.REFERENCE
                                                            .forms()
                                                            .byCode(a.form().name())
                                                            .orElseThrow()
                                                            .validity()
                                                            .holdsOn(a.decision().date()))
                                            .isTrue());
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
            for (Sender district : Districts.ALL) {
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
            byte[] bytes = files.get(report.filing().path() + ".xlsx");
            if (bytes != null && report.filing().format() != Filing.Format.GROUP) {
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

    /** The one commune of that name at the end of a year, in a district or in all the province. */
    private static Unit place(String commune, int year, @Nullable String within) {
        LocalDate day = LocalDate.of(year, 12, 31);
        Resolved found =
                ShippedReference.REFERENCE.units().resolve(commune, day, Level.COMMUNE, within);
        assertThat(found).as(commune).isInstanceOf(Resolved.Known.class);
        return ((Resolved.Known) found).unit();
    }

    private static List<Unit> standingFor(Unit unit, int year) {
        return ShippedReference.REFERENCE.units().standingFor(unit, LocalDate.of(year, 12, 31));
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
