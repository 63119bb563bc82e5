package thidua.core.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import thidua.core.finding.Rule;
import thidua.core.sheet.Cell;

import java.math.BigDecimal;
import java.time.LocalDate;

class CellsTest {
    private static Cell text(String text) {
        return new Cell.Text(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12|12",
                "05|5",
                "1.234|1234",
                "1.234.567|1234567",
                "1 234|1234",
                "0|0",
                "-|0"
            })
    void counts_are_read_as_vietnamese_people_write_them(String written, int count) {
        assertThat(CountCell.read(text(written))).isEqualTo(new Parsed.Value<>(count));
    }

    @ParameterizedTest
    @ValueSource(strings = {"–", "không", "KHÔNG", "Không có", " - "})
    void words_for_none_are_zero(String written) {
        assertThat(CountCell.read(text(written))).isEqualTo(new Parsed.Value<>(0));
    }

    @ParameterizedTest
    @CsvSource({"x, true", "✓, true", "√, true", "TRUE, true", "FALSE, false", "không, false"})
    void a_tick_or_the_value_of_a_tick_box_is_an_answer(String written, boolean answer) {
        assertThat(Line.YES_OR_NO.find(written)).contains(answer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,234|UNCLEAR_NUMBER",
                "12,5|NOT_WHOLE",
                "12.5|NOT_WHOLE",
                "1.23|NOT_WHOLE",
                "-5|NEGATIVE_COUNT",
                "−5|NEGATIVE_COUNT",
                "mười|NOT_A_NUMBER",
                "17 gì đó|NOT_A_NUMBER",
                "100%|NOT_A_NUMBER",
                "10¹|NOT_A_NUMBER",
                "10¹ mô hình|NOT_A_NUMBER",
                "1₂|NOT_A_NUMBER",
                "1,234 mô hình|UNCLEAR_NUMBER",
                "…|NOT_YET_STATED",
                "...|NOT_YET_STATED",
                "Đang cập nhật|NOT_YET_STATED",
                "99999999|ABSURD_COUNT",
                "9999999999999|NOT_A_NUMBER"
            })
    void what_is_no_clear_count_is_refused(String written, Rule rule) {
        assertThat(CountCell.read(text(written))).isEqualTo(new Parsed.Refused<>(rule));
    }

    @Test
    void numbers_of_the_file_itself_are_whole_and_not_negative() {
        assertThat(CountCell.read(new Cell.Number(new BigDecimal("12.00"))))
                .isEqualTo(new Parsed.Value<>(12));
        assertThat(CountCell.read(new Cell.Number(new BigDecimal("1.234"))))
                .isEqualTo(new Parsed.Refused<>(Rule.NOT_WHOLE));
        assertThat(CountCell.read(new Cell.Number(new BigDecimal("-1"))))
                .isEqualTo(new Parsed.Refused<>(Rule.NEGATIVE_COUNT));
        assertThat(CountCell.read(new Cell.Date(LocalDate.of(2021, 2, 5))))
                .isEqualTo(new Parsed.Refused<>(Rule.NOT_A_NUMBER));
        assertThat(CountCell.read(Cell.BLANK)).isEqualTo(new Parsed.Unstated<>());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "05/02/2022",
                "5-2-2022",
                "5.2.2022",
                "2022-02-05",
                "2022-02-05 00:00:00",
                "ngày 05 tháng 02 năm 2022",
                "Ngày 5 tháng 2 năm 2022",
                "NGÀY 05/02/2022"
            })
    void dates_are_read_with_the_day_before_the_month(String written) {
        assertThat(DateCell.read(text(written)))
                .isEqualTo(new Parsed.Value<>(LocalDate.of(2022, 2, 5)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2022", "02/25/2022", "5/2", "05/02/22", "2/2022", "hôm qua"})
    void what_is_no_whole_date_is_refused(String written) {
        assertThat(DateCell.read(text(written))).isEqualTo(new Parsed.Refused<>(Rule.NOT_A_DATE));
    }

    @Test
    void a_number_is_a_date_only_where_it_counts_the_days_of_our_time() {
        assertThat(DateCell.read(new Cell.Number(BigDecimal.valueOf(44597))))
                .isEqualTo(new Parsed.Value<>(LocalDate.of(2022, 2, 5)));
        assertThat(DateCell.read(text("44597")))
                .isEqualTo(new Parsed.Value<>(LocalDate.of(2022, 2, 5)));
        assertThat(DateCell.read(new Cell.Number(BigDecimal.valueOf(2022))))
                .isEqualTo(new Parsed.Refused<>(Rule.NOT_A_DATE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"17 mô hình", "17 điểm", "17 người", "17 tập thể", "17 hộ gia đình"})
    void a_count_may_say_what_it_counts(String written) {
        assertThat(CountCell.read(text(written))).isEqualTo(new Parsed.Value<>(17));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MEMBERS|12 tổ",
                "MEMBERS|20 điểm mô hình",
                "MEMBERS|3 Câu lạc bộ",
                "TEAMS|30 người",
                "TEAMS|5 điểm",
                "SITES|30 hội viên",
                "SITES|12 TỔ",
                "COLLECTIVE|2 cá nhân",
                "COLLECTIVE|3 hộ",
                "INDIVIDUAL|2 tập thể",
                "HOUSEHOLD|5 người"
            })
    void a_count_of_what_another_column_asks_for_is_refused(Column column, String written) {
        assertThat(CountCell.read(text(written), column))
                .isEqualTo(new Parsed.Refused<>(Rule.COUNTS_SOMETHING_ELSE));
        assertThat(CountCell.read(text(written), Column.ROW_TOTAL))
                .isInstanceOf(Parsed.Value.class);
        assertThat(CountCell.read(text(written), null)).isInstanceOf(Parsed.Value.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MEMBERS|30 người",
                "MEMBERS|30 thành viên",
                "MEMBERS|30 hội viên",
                "MEMBERS|30 hộ",
                "MEMBERS|30 cá nhân",
                "TEAMS|30 tổ",
                "TEAMS|30 CLB",
                "SITES|30 mô hình",
                "SITES|30 câu lạc bộ",
                "COLLECTIVE|30 tập thể",
                "COLLECTIVE|30 tổ",
                "INDIVIDUAL|30 người",
                "HOUSEHOLD|30 hộ gia đình"
            })
    void a_count_of_what_its_column_asks_for_is_read(Column column, String written) {
        assertThat(CountCell.read(text(written), column)).isEqualTo(new Parsed.Value<>(30));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2019", "năm 2019", "03/2019", "tháng 3 năm 2019", "15/3/2019", "2019.0"})
    void years_are_read_from_whatever_names_one(String written) {
        assertThat(YearCell.read(text(written))).isEqualTo(new Parsed.Value<>(2019));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "441/TB-V05|441/TB-V05|",
                "Số: 441/TB – V05|441/TB-V05|",
                "441/tb-v05 ngày 28/4/2021|441/TB-V05|2021-04-28",
                "QĐ số 12/QĐ-CAT, ngày 05 tháng 01 năm 2022|12/QĐ-CAT|2022-01-05",
                "12/QĐ-UBND (05-01-2022)|12/QĐ-UBND)|2022-01-05"
            })
    void numbers_of_documents_are_comparable_and_may_bring_their_date(
            String written, String number, LocalDate date) {
        NumberAndDate read = NumberAndDate.read(written);
        assertThat(read.number()).isEqualTo(number.replace(")", ""));
        assertThat(read.date()).isEqualTo(date);
    }

    @Test
    void plain_digits_are_read_as_the_patterns_read_them() {
        assertThat(CountCell.read(text("000000012"))).isEqualTo(new Parsed.Value<>(12));
        assertThat(CountCell.read(text("0000000012")))
                .isEqualTo(new Parsed.Refused<>(Rule.NOT_A_NUMBER));
        assertThat(CountCell.read(text("999999999")))
                .isEqualTo(new Parsed.Refused<>(Rule.ABSURD_COUNT));
        assertThat(DateCell.read(text("1-2/2022")))
                .isEqualTo(new Parsed.Value<>(LocalDate.of(2022, 2, 1)));
        assertThat(DateCell.read(text("2022/1-05")))
                .isEqualTo(new Parsed.Value<>(LocalDate.of(2022, 1, 5)));
        for (String none :
                new String[] {"2022.1.5", "1/2/22", "111/2/2022", "1/2/20222", "1//2022"}) {
            assertThat(DateCell.read(text(none))).isEqualTo(new Parsed.Refused<>(Rule.NOT_A_DATE));
        }
        assertThat(YearCell.read(text("2199"))).isEqualTo(new Parsed.Refused<>(Rule.NOT_A_YEAR));
    }

    @Test
    void a_number_of_four_digits_is_no_year_and_a_date_behind_it_is_found() {
        assertThat(NumberAndDate.read("1234/QĐ-UBND"))
                .isEqualTo(new NumberAndDate("1234/QĐ-UBND", null));
        assertThat(NumberAndDate.read("12/QĐ-2021"))
                .isEqualTo(new NumberAndDate("12/QĐ-2021", null));
        assertThat(NumberAndDate.read("QĐ số 12 ngày 5 tháng 3 năm 2021"))
                .isEqualTo(new NumberAndDate("12", LocalDate.of(2021, 3, 5)));
    }
}
