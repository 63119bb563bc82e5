package thidua.core.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import thidua.core.text.Language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

class AssemblyTest {
    private static final String PROVINCE = "36|Tỉnh Thử|tinh|province|||";
    private final List<Entry> units = new ArrayList<>();
    private final List<Entry> changes = new ArrayList<>();
    private final List<Entry> forms = new ArrayList<>();
    private final List<Entry> fields = new ArrayList<>();
    private final List<Entry> people = new ArrayList<>();
    private final List<Entry> breaks = new ArrayList<>();

    @Test
    void consistent_lines_are_taken_whole() {
        unit(PROVINCE);
        unit("356|Huyện A|huyen|district|36||2024-09-01");
        unit("356|Huyện B|huyen|district|36|2024-09-01|");
        change("356|356|2024-09-01|rename|NQ 1");
        form("FLAG;Cờ;PROVINCE;COLLECTIVE;yes;;;Cờ đẹp|Cờ lớn");
        field("CAM;Camera;Mắt|Ống kính");
        population("356|2019-04-01|100|census");
        assertThat(Assembly.assemble(sources(), "36")).isInstanceOf(Assembled.Complete.class);
    }

    @Test
    void a_code_is_one_unit_at_a_time() {
        unit(PROVINCE);
        unit("356|Huyện A|huyen|district|36||2024-09-01");
        unit("356|Huyện B|huyen|district|36|2024-08-31|");
        change("356|356|2024-09-01|rename|NQ 1");
        assertThat(problems())
                .contains(
                        "units.csv line 4: code 356 is both \"Huyện A\" and \"Huyện B\" on"
                                + " 2024-08-31; end the earlier one first");
    }

    @Test
    void a_code_is_taken_over_by_a_change_only() {
        unit(PROVINCE);
        unit("356|Huyện A|huyen|district|36||2024-09-01");
        unit("356|Huyện B|huyen|district|36|2025-01-01|");
        change("356||2024-09-01|abolish|NQ 1");
        assertThat(problems())
                .containsExactly(
                        "units.csv line 4: \"Huyện B\" takes over code 356 on 2025-01-01, but"
                                + " unit_changes.csv does not say from whom; add the change");
    }

    @Test
    void an_end_has_a_change() {
        unit(PROVINCE);
        unit("356|Huyện A|huyen|district|36||2024-09-01");
        assertThat(problems())
                .containsExactly(
                        "units.csv line 3: \"Huyện A\" (356) ends on 2024-09-01, but"
                                + " unit_changes.csv does not say why; add the change");
    }

    @Test
    void a_change_names_units_that_end_and_begin_on_its_day() {
        unit(PROVINCE);
        unit("356|Huyện A|huyen|district|36||");
        change("356|357|2024-09-01|merge|NQ 1");
        change("356|357|2024-09-01|merge|NQ 1");
        assertThat(problems())
                .contains(
                        "unit_changes.csv line 2: no unit 356 in units.csv ends on 2024-09-01;"
                                + " correct the code or the date",
                        "unit_changes.csv line 2: no unit 357 in units.csv begins on 2024-09-01;"
                                + " correct the code or the date",
                        "unit_changes.csv line 3: the change of unit 356 on 2024-09-01 stands"
                                + " twice; remove one");
    }

    @Test
    void a_parent_exists_on_each_day_of_its_children() {
        unit(PROVINCE);
        unit("356|Huyện A|huyen|district|36||2024-09-01");
        change("356||2024-09-01|abolish|NQ 1");
        unit("13600|Xã A|xa|commune|356||");
        unit("13603|Xã B|xa|commune|999||");
        assertThat(problems())
                .containsExactly(
                        "units.csv line 4: \"Xã A\" (13600) lies in 356, which does not exist on"
                                + " 2024-09-01; correct parent_code or the dates",
                        "units.csv line 5: \"Xã B\" (13603) lies in 999, which does not exist on …;"
                                + " correct parent_code or the dates");
    }

    @Test
    void a_folded_alias_means_one_form_and_one_field() {
        unit(PROVINCE);
        form("FLAG;Cờ thi đua;PROVINCE;COLLECTIVE;yes;;;");
        form("OTHER;Khác;PROVINCE;COLLECTIVE;yes;;;“CỜ  thi đua”.");
        field("A;Tổ hoà giải;");
        field("B;Tổ khác;tổ hòa giải|Tổ khác");
        field("B;Tổ thứ ba;");
        assertThat(problems())
                .containsExactly(
                        "award_forms.csv line 3: \"“CỜ  thi đua”.\" means both FLAG and OTHER;"
                                + " remove it from one of them",
                        "model_fields.csv line 3: \"tổ hòa giải\" means both A and B; remove it"
                                + " from one of them",
                        "model_fields.csv line 4: code B stands twice; remove one");
    }

    @Test
    void population_belongs_to_a_unit_of_its_day_once() {
        unit(PROVINCE);
        unit("356|Huyện A|huyen|district|36||2024-09-01");
        change("356||2024-09-01|abolish|NQ 1");
        population("356|2024-09-01|100|stated");
        population("36|2019-04-01|100|census");
        population("36|2019-04-01|101|census");
        population("36|2019-04-01|102|stated");
        assertThat(problems())
                .containsExactly(
                        "population.csv line 2: no unit 356 exists on 2024-09-01; correct the code"
                                + " or the date",
                        "population.csv line 4: two figures for unit 36 on 2019-04-01 with basis"
                                + " \"census\"; remove one");
    }

    @Test
    void what_cannot_be_read_is_named_with_its_line_and_column() {
        unit("36||tinh|state||1.9.2024|");
        unit("37|Tỉnh B|tinh|province||2024-01-01|2024-01-01");
        form("FLAG;Cờ;PROVINCE;NOBODY;maybe;;;");
        population("36|2019-04-01|-5|census");
        assertThat(problems())
                .containsExactly(
                        "units.csv line 2: column name is empty; fill it in",
                        "units.csv line 2: column level: \"state\" is not understood; expected:"
                                + " province, district, commune",
                        "units.csv line 2: column valid_from: \"1.9.2024\" is no date; write it as"
                                + " 2024-09-01",
                        "units.csv line 3: valid from 2024-01-01 to 2024-01-01 ends before it"
                                + " begins; valid_to is the first day on which it no longer holds",
                        "award_forms.csv line 2: column recipient_types: \"NOBODY\" is not"
                                + " understood; expected: COLLECTIVE, INDIVIDUAL, HOUSEHOLD",
                        "award_forms.csv line 2: column in_total: \"maybe\" is not understood;"
                                + " expected: yes, no",
                        "population.csv line 2: column population: \"-5\" is not understood;"
                                + " expected: a number above 0");
    }

    @Test
    void a_break_touches_indicators_that_there_are() {
        unit(PROVINCE);
        form("FLAG;Cờ;PROVINCE;COLLECTIVE;yes;;;Cờ đẹp");
        seriesBreak("law;models-*|awards-flag|awards-medal;2024;definition-changed;luật;law;QH");
        seriesBreak("law;sites*|model-*;2024;form-changed;luật;law;QH");
        assertThat(problems())
                .containsExactly(
                        "breaks.csv line 2: break law touches \"awards-medal\", which is no"
                                + " indicator and no beginning of one; correct it",
                        "breaks.csv line 3: break law stands twice; remove one",
                        "breaks.csv line 3: break law touches \"model-*\", which is no indicator"
                                + " and no beginning of one; correct it");
    }

    @Test
    void a_break_has_a_year_a_kind_and_a_source() {
        unit(PROVINCE);
        seriesBreak("a;sites;23;redefined;luật;law;QH");
        seriesBreak("b;sites;2023;definition-changed;luật;law;");
        assertThat(problems())
                .containsExactly(
                        "breaks.csv line 2: column first_year: \"23\" is not understood; expected:"
                                + " a year such as 2023",
                        "breaks.csv line 2: column kind: \"redefined\" is not understood;"
                                + " expected: definition-changed, form-changed,"
                                + " counting-unit-differs, period-differs",
                        "breaks.csv line 3: column source is empty; fill it in");
    }

    @Test
    void the_home_province_is_a_province() {
        unit("36|Huyện A|huyen|district|||");
        assertThat(problems())
                .containsExactly(
                        "units.csv: the configured home province 36 is no province here; correct"
                                + " the code");
    }

    @Test
    void every_kind_of_problem_has_words_in_both_languages() {
        for (Problem.Kind kind : Problem.Kind.values()) {
            Problem problem = new Problem(kind, "a.csv", 7, List.of("1", "2", "3", "4"));
            assertThat(problem.say(Language.EN))
                    .startsWith("a.csv line 7: ")
                    .hasSizeGreaterThan(30);
            assertThat(problem.say(Language.VI))
                    .startsWith("a.csv dòng 7: ")
                    .hasSizeGreaterThan(30);
        }
    }

    private List<String> problems() {
        return switch (Assembly.assemble(sources(), "36")) {
            case Assembled.Complete complete -> List.of();
            case Assembled.Refused(List<Problem> problems) ->
                    problems.stream().map(p -> p.say(Language.EN)).toList();
        };
    }

    private Sources sources() {
        return new Sources(units, changes, forms, fields, people, breaks);
    }

    private void unit(String line) {
        add(units, "units.csv", Sources.UNIT_COLUMNS, line.split("\\|", -1));
    }

    private void change(String line) {
        add(changes, "unit_changes.csv", Sources.CHANGE_COLUMNS, line.split("\\|", -1));
    }

    private void form(String line) {
        String[] f = line.split(";", -1);
        add(
                forms,
                "award_forms.csv",
                Sources.FORM_COLUMNS,
                f[0],
                f[1],
                "",
                f[2],
                f[3],
                f[4],
                f[5],
                f[6],
                f[7]);
    }

    private void field(String line) {
        String[] f = line.split(";", -1);
        add(fields, "model_fields.csv", Sources.FIELD_COLUMNS, f[0], f[1], "", f[2]);
    }

    private void seriesBreak(String line) {
        add(breaks, "breaks.csv", Sources.BREAK_COLUMNS, line.split(";", -1));
    }

    private void population(String line) {
        add(people, "population.csv", Sources.POPULATION_COLUMNS, line.split("\\|", -1));
    }

    private static void add(
            List<Entry> entries, String file, List<String> columns, String... texts) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            fields.put(columns.get(i), texts[i]);
        }
        entries.add(new Entry(file, entries.size() + 2, fields));
    }
}
