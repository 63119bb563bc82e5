package thidua.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import thidua.core.text.Language;
import thidua.core.text.Words;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

class ReportsTest {
    private static final Pack PACK = PackFixture.small();

    private static String header(Report report) {
        return String.join(", ", report.columns().stream().map(Column::name).toList());
    }

    @Test
    void ids_and_columns_are_those_of_the_contract_in_its_order() {
        assertThat(Reports.ALL.stream().map(r -> r.id() + ": " + header(r)))
                .containsExactly(
                        "awards: year, unit_code, unit_name, unit_level, award_form,"
                                + " award_form_name, level, recipient_kind, count, state",
                        "models: year, unit_code, unit_name, unit_level, field, field_name, status,"
                                + " recognition, models, kinds, sites, teams, members, state",
                        "indicators: figure_id, year, unit_code, unit_name, unit_level, indicator,"
                                + " indicator_name, measure_unit, value, state, previous_value,"
                                + " previous_state, change, change_percent, rank, rank_change,"
                                + " share_percent, comparability, reasons",
                        "findings: file, sheet, cell, severity, rule, value, message, remedy,"
                                + " state",
                        "files: file, sha256, unit_code, unit_name, table, format, encoding,"
                                + " verdict, rows_read, rows_loaded, rows_rejected, rows_header,"
                                + " rows_total, rows_group, rows_note, rows_blank",
                        "completeness: year, unit_code, unit_name, unit_level, table, expected_by,"
                                + " received_at, verdict");
    }

    /** Of thousands of units they would fill the memory, and the workbook holds them once more. */
    @Test
    void rows_are_made_when_they_are_asked_for_and_kept_by_nobody() {
        for (Report report : Reports.ALL) {
            List<List<String>> rows = report.rows(PACK, Language.VI);
            assertThat(rows.getLast()).isNotSameAs(rows.getLast()).isEqualTo(rows.getLast());
        }
    }

    @Test
    void every_cell_is_of_the_type_and_category_that_its_column_declares() {
        for (Report report : Reports.ALL) {
            for (Language language : Language.values()) {
                List<List<String>> rows = report.rows(PACK, language);
                assertThat(rows).isNotEmpty();
                for (List<String> row : rows) {
                    assertThat(row).hasSameSizeAs(report.columns());
                    for (int i = 0; i < row.size(); i++) {
                        check(report.columns().get(i), row.get(i));
                    }
                }
            }
        }
    }

    private static void check(Column column, String cell) {
        if (cell.isEmpty()) {
            return;
        }
        switch (column.type()) {
            case INTEGER -> assertThat(cell).matches("0|-?[1-9][0-9]*");
            case YEAR -> assertThat(cell).matches("[0-9]{4}");
            case NUMBER -> assertThat(cell).matches("-?(0|[1-9][0-9]*)(\\.[0-9]{0,3}[1-9])?");
            case DATE -> assertThat(LocalDate.parse(cell)).hasToString(cell);
            case STRING -> {
                if (!column.categories().isEmpty()) {
                    assertThat(column.categories()).contains(cell);
                }
            }
        }
    }

    @Test
    void every_category_has_a_name_in_both_languages() {
        for (Language language : Language.values()) {
            Set<String> known = Words.of("labels", language).startingWith("").keySet();
            assertThat(
                            Reports.ALL.stream()
                                    .flatMap(r -> r.columns().stream())
                                    .flatMap(
                                            c ->
                                                    c.categories().stream()
                                                            .map(v -> c.group() + "." + v)))
                    .isSubsetOf(known);
        }
    }

    @Test
    void a_primary_key_names_columns_and_tells_the_rows_apart() {
        for (Report report : Reports.ALL) {
            List<String> names = report.columns().stream().map(Column::name).toList();
            assertThat(names).containsAll(report.primaryKey());
            List<List<String>> keys =
                    report.rows(PACK, Language.VI).stream()
                            .map(
                                    row ->
                                            report.primaryKey().stream()
                                                    .map(k -> row.get(names.indexOf(k)))
                                                    .toList())
                            .toList();
            assertThat(report.primaryKey().isEmpty() || new HashSet<>(keys).size() == keys.size())
                    .as(report.id())
                    .isTrue();
        }
    }

    @Test
    void the_order_of_what_comes_in_does_not_matter() {
        Pack shuffled =
                new Pack(
                        PACK.edition(),
                        shuffled(PACK.findings()),
                        shuffled(PACK.files()),
                        shuffled(PACK.completeness()));

        for (Report report : Reports.ALL) {
            assertThat(report.rows(shuffled, Language.VI))
                    .isEqualTo(report.rows(PACK, Language.VI));
        }
    }

    private static <T> List<T> shuffled(List<T> list) {
        List<T> other = new ArrayList<>(list);
        Collections.shuffle(other, new Random(5));
        return other;
    }

    @Test
    void the_language_changes_names_and_nothing_else() {
        for (Report report : Reports.ALL) {
            List<List<String>> vi = report.rows(PACK, Language.VI);
            List<List<String>> en = report.rows(PACK, Language.EN);
            for (int i = 0; i < report.columns().size(); i++) {
                int column = i;
                if (!report.columns().get(i).name().matches("(award_form|field|indicator)_name")) {
                    assertThat(en.stream().map(row -> row.get(column)))
                            .isEqualTo(vi.stream().map(row -> row.get(column)).toList());
                }
            }
        }
    }

    @Test
    void rows_read_is_the_sum_of_the_other_rows_columns() {
        for (List<String> row : Reports.ALL.get(4).rows(PACK, Language.VI)) {
            assertThat(row.subList(9, 16).stream().mapToInt(Integer::parseInt).sum())
                    .isEqualTo(Integer.parseInt(row.get(8)));
        }
    }

    @Test
    void numbers_have_four_places_at_most_and_no_trailing_zeros() {
        assertThat(
                        Stream.of("17.0000", "41.66666", "-0.00001", "1269", "0.50", "1E+3")
                                .map(BigDecimal::new)
                                .map(Cells::number))
                .containsExactly("17", "41.6667", "0", "1269", "0.5", "1000");
        assertThat(Cells.number(null)).isEmpty();
    }
}
