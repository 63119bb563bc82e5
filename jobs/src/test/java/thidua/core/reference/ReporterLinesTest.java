package thidua.core.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import thidua.ShippedReference;
import thidua.core.fact.FactTable;
import thidua.core.fact.Reporter;
import thidua.core.reference.Problem.Kind;
import thidua.core.text.Language;
import thidua.core.unit.Level;
import thidua.core.unit.Resolved;
import thidua.core.unit.Unit;
import thidua.core.unit.Units;
import thidua.core.unit.Validity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

class ReporterLinesTest {
    private static final LocalDate DAY = LocalDate.of(2021, 12, 31);
    private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);
    private static final Units UNITS = ShippedReference.REFERENCE.units();

    private static ReporterLines.Read read(String... lines) {
        List<Entry> entries = new ArrayList<>();
        for (String line : lines) {
            String[] texts = line.split(";", -1);
            Map<String, String> fields = new LinkedHashMap<>();
            for (int i = 0; i < ReporterLines.COLUMNS.size(); i++) {
                fields.put(ReporterLines.COLUMNS.get(i), texts[i].strip());
            }
            entries.add(new Entry("reporters.csv", entries.size() + 2, fields));
        }
        return ReporterLines.read(entries, UNITS);
    }

    private static Unit reporter(String code, String name, Validity validity) {
        return new Unit(code, name, "reporter", Level.REPORTER, code.substring(0, 2), validity);
    }

    @Test
    void a_reporter_ends_with_its_province_at_the_latest() {
        ReporterLines.Read read =
                read(
                        "36-sgddt;Sở Giáo dục và Đào tạo;awards;2021-01-01;;2021-11-01;An;theo KH",
                        "36-hoi-ccb;Hội Cựu chiến binh tỉnh;;;2023-01-01;2021-11-02;An;theo KH",
                        "37-sgddt;Sở Giáo dục và Đào tạo;;2025-07-01;;2025-08-01;An;theo KH");
        Unit school =
                reporter(
                        "36-sgddt",
                        "Sở Giáo dục và Đào tạo",
                        new Validity(LocalDate.of(2021, 1, 1), MERGER));
        Unit veterans =
                reporter(
                        "36-hoi-ccb",
                        "Hội Cựu chiến binh tỉnh",
                        new Validity(LocalDate.MIN, LocalDate.of(2023, 1, 1)));
        Unit next =
                reporter("37-sgddt", "Sở Giáo dục và Đào tạo", new Validity(MERGER, LocalDate.MAX));
        assertThat(read.problems()).isEmpty();
        assertThat(read.reporters().all())
                .containsExactly(
                        new Reporter(school, "awards", LocalDate.of(2021, 11, 1)),
                        new Reporter(veterans, "", LocalDate.of(2021, 11, 2)),
                        new Reporter(next, "", LocalDate.of(2025, 8, 1)));

        Units units = UNITS.with(read.reporters().units());
        assertThat(units.specialReporters(2020)).containsExactly(veterans);
        assertThat(units.specialReporters(2021)).containsExactly(veterans, school);
        assertThat(units.specialReporters(2024)).containsExactly(school);
        assertThat(units.specialReporters(2025)).containsExactly(next);
        assertThat(units.reporters(2021)).isEqualTo(UNITS.reporters(2021));
        assertThat(read.reporters().owes(school, FactTable.AWARDS)).isTrue();
        assertThat(read.reporters().owes(school, FactTable.MODELS)).isFalse();
        assertThat(read.reporters().owes(veterans, FactTable.MODELS)).isTrue();
        assertThat(read.reporters().owes(UNITS.reporters(2021).getFirst(), FactTable.MODELS))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "sgddt;Sở Giáo dục;;;;2021-11-01;An;x, NO_REPORTER_CODE",
        "36-SGDDT;Sở Giáo dục;;;;2021-11-01;An;x, NO_REPORTER_CODE",
        "35-sgddt;Sở Giáo dục;;;;2021-11-01;An;x, NO_REPORTER_CODE",
        "36-unplaced;Sở Giáo dục;;;;2021-11-01;An;x, NO_REPORTER_CODE",
        "36-sgddt;Sở Giáo dục;;2025-07-01;;2021-11-01;An;x, REPORTER_WITHOUT_PROVINCE",
        "36-sgddt;huyện NAM TRỰC;;;;2021-11-01;An;x, REPORTER_CALLED_LIKE_UNIT",
        "36-sgddt;Sở Giáo dục;mô hình;;;2021-11-01;An;x, NOT_A_VALUE",
        "36-sgddt;Sở Giáo dục;;2021;;2021-11-01;An;x, NOT_A_DATE",
        "36-sgddt;Sở Giáo dục;;2021-01-01;2020-01-01;2021-11-01;An;x, ENDS_BEFORE_IT_BEGINS",
        "36-sgddt;Sở Giáo dục;;;;hôm qua;An;x, NOT_A_DATE",
        "36-sgddt;;;;;2021-11-01;An;x, BLANK",
        "36-syt;Sở Y tế;;;;2021-11-01;An;x, REPORTER_TWICE",
        "36-sytnd;sở y tế;;;;2021-11-01;An;x, REPORTER_TWICE"
    })
    void a_broken_line_is_named_and_nobody_is_taken(String line, Kind kind) {
        ReporterLines.Read read = read("36-syt;Sở Y tế;;;;2021-11-01;An;x", line);
        assertThat(read.problems()).extracting(Problem::kind).containsExactly(kind);
        assertThat(read.problems()).extracting(Problem::line).containsExactly(3);
        assertThat(read.reporters().all()).isEmpty();
        assertThat(read.problems().getFirst().say(Language.VI))
                .startsWith("reporters.csv dòng 3: ")
                .doesNotContain("{");
        assertThat(read.problems().getFirst().say(Language.EN))
                .startsWith("reporters.csv line 3: ")
                .doesNotContain("{");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Sở Văn hóa, Thể thao và Du lịch; 36-svh",
                "SỞ VĂN HOÁ, THỂ THAO VÀ DU LỊCH; 36-svh",
                "So Van hoa, The thao va Du lich; 36-svh",
                "Sở Văn hóa, Thể thao và Du lịch tỉnh Nam Định; 36-svh",
                "36-svh; 36-svh",
                "Công an tỉnh Nam Định; 36-cat",
                "Sở Văn hoa, Thể thao va Du lịch; 36-svh",
                "Công an huyện Nam Trực; 362",
                "UBND huyện Hải Hậu; 366"
            })
    void a_name_means_a_reporter_by_its_whole_or_a_unit_as_ever(String text, String code) {
        ReporterLines.Read read =
                read(
                        "36-svh;Sở Văn hóa, Thể thao và Du lịch;;;;2021-11-01;An;x",
                        "36-cat;Công an tỉnh Nam Định;;;;2021-11-01;An;x");
        assertThat(read.problems()).isEmpty();
        Resolved resolved =
                UNITS.with(read.reporters().units()).resolve(text, DAY, Level.DISTRICT, null);
        assertThat(resolved)
                .isInstanceOfSatisfying(
                        Resolved.Known.class,
                        known -> assertThat(known.unit().code()).isEqualTo(code));
    }

    @Test
    void the_province_is_never_a_reporter_and_a_misspelt_reporter_is_suggested() {
        ReporterLines.Read read =
                read("36-sgddt;Sở Giáo dục và Đào tạo;;;2021-01-01;2020-11-01;An;x");
        Units units = UNITS.with(read.reporters().units());
        Unit schools = read.reporters().units().getFirst();
        LocalDate then = LocalDate.of(2020, 12, 31);
        assertThat(units.resolve(schools.name(), then, Level.PROVINCE, null))
                .isInstanceOf(Resolved.Unknown.class);
        assertThat(units.resolve("Sở Giáo dục Đào tạo", then, Level.DISTRICT, null))
                .isEqualTo(new Resolved.Unknown(List.of(schools)));
        assertThat(units.resolve(schools.name(), DAY, Level.DISTRICT, null))
                .isEqualTo(new Resolved.AtAnotherTime(schools, List.of(), List.of()));
    }
}
