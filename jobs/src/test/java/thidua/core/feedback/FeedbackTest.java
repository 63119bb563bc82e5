package thidua.core.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import static thidua.core.finding.Severity.ERROR;
import static thidua.core.finding.Severity.NOTICE;
import static thidua.core.finding.Severity.WARNING;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import thidua.core.fact.FactTable;
import thidua.core.fact.Ledger;
import thidua.core.fact.Verdict;
import thidua.core.finding.Severity;
import thidua.core.report.FileLine;
import thidua.core.report.FindingLine;
import thidua.core.report.FindingLine.Life;
import thidua.core.sheet.CellAddress;
import thidua.core.sheet.OwnSheet;
import thidua.core.text.Language;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class FeedbackTest {
    private static final String FILE = "2021/nam-truc.xlsx";
    private static final FeedbackWords WORDS = FeedbackWords.in(Language.VI, "Ban Chỉ đạo 138");

    private static FileLine file(Verdict verdict) {
        return new FileLine(
                FILE,
                "0f",
                "362",
                "Huyện Nam Trực",
                FactTable.MODELS,
                "xlsx",
                "",
                verdict,
                Ledger.NOTHING);
    }

    private static FindingLine finding(Severity severity, String cell, String message) {
        return finding(severity, cell, message, "0f", Life.NEW);
    }

    private static FindingLine finding(
            Severity severity, String cell, String message, String sha256, Life life) {
        return new FindingLine(
                FILE, sha256, "Mô hình", cell, severity, "rule", "x", message, "Hãy sửa", life);
    }

    private static List<FeedbackBook> books(Verdict verdict, FindingLine... findings) {
        return Feedback.of(
                List.of(file(verdict)),
                List.of(findings),
                new TreeMap<>(Map.of(FILE, "0f")),
                WORDS);
    }

    @ParameterizedTest
    @EnumSource(Verdict.class)
    void what_is_questioned_or_not_taken_whole_goes_back(Verdict verdict) {
        boolean back =
                switch (verdict) {
                    case QUESTIONED, REFUSED, PARTIAL, CONFLICT, MIXED -> true;
                    case ACCEPTED, SUPERSEDED, NONE -> false;
                };
        assertThat(books(verdict, finding(WARNING, "D7", "a"))).hasSize(back ? 1 : 0);
    }

    @Test
    void a_file_with_nothing_to_mend_does_not_go_back() {
        assertThat(books(Verdict.CONFLICT, finding(NOTICE, "D7", "a"))).isEmpty();
        assertThat(books(Verdict.PARTIAL, finding(ERROR, "D7", "a", "0f", Life.FIXED))).isEmpty();
    }

    @Test
    void what_was_found_in_content_that_is_there_no_more_is_not_told() {
        FindingLine old = finding(ERROR, "D7", "a", "ee", Life.NEW);
        assertThat(books(Verdict.REFUSED, old)).isEmpty();
        assertThat(books(Verdict.REFUSED, old, finding(ERROR, "D9", "b")).getFirst().marks())
                .extracting(mark -> mark.place().a1())
                .containsExactly("D9");
    }

    @Test
    void findings_of_one_cell_are_one_mark_of_the_worst_and_notices_and_mended_ones_none() {
        FeedbackBook book =
                books(
                                Verdict.REFUSED,
                                finding(WARNING, "D7", "a"),
                                finding(ERROR, "D7", "b"),
                                finding(NOTICE, "D7", "c"),
                                finding(NOTICE, "D8", "d"),
                                finding(ERROR, "D9", "e", "0f", Life.FIXED),
                                finding(WARNING, "12", "f"),
                                finding(ERROR, "", "g"))
                        .getFirst();

        assertThat(book.marks())
                .containsExactly(
                        new Mark(
                                new CellAddress("Mô hình", 7, 4),
                                ERROR,
                                "LỖI: b.\n→ Hãy sửa.\n\nCẦN XEM: a.\n→ Hãy sửa."),
                        new Mark(
                                new CellAddress("Mô hình", 12, 0),
                                WARNING,
                                "CẦN XEM: f.\n→ Hãy sửa."));
    }

    @Test
    void the_list_tells_everything_the_worst_first_and_what_is_mended_last() {
        FindingSheet sheet =
                books(
                                Verdict.REFUSED,
                                finding(ERROR, "D9", "e", "0f", Life.FIXED),
                                finding(NOTICE, "D8", "d"),
                                finding(WARNING, "D10", "c", "0f", Life.OPEN),
                                finding(WARNING, "D7", "b"),
                                finding(ERROR, "", "a"))
                        .getFirst()
                        .sheet();

        assertThat(sheet.rows().stream().map(row -> String.join("|", row.cells())))
                .containsExactly(
                        "1|lỗi|Mô hình||x|a|Hãy sửa|mới",
                        "2|cần xem|Mô hình|D7|x|b|Hãy sửa|mới",
                        "3|cần xem|Mô hình|D10|x|c|Hãy sửa|chưa sửa",
                        "4|lưu ý|Mô hình|D8|x|d|Hãy sửa|mới",
                        "5|lỗi|Mô hình|D9|x|e|Hãy sửa|đã sửa");
        assertThat(sheet.rows().stream().map(row -> row.place() != null))
                .containsExactly(false, true, true, true, false);
        assertThat(sheet.headings())
                .containsExactly(
                        "STT",
                        "Mức độ",
                        "Trang tính",
                        "Ô",
                        "Giá trị",
                        "Phát hiện",
                        "Cách sửa",
                        "Trạng thái");
        assertThat(OwnSheet.isMarked(sheet.title())).isTrue();
        assertThat(sheet.lines())
                .startsWith(
                        "Đơn vị báo cáo: Huyện Nam Trực",
                        "Tệp đã nhận: 2021/nam-truc.xlsx",
                        "Kết quả tiếp nhận: bảng Mô hình: bị từ chối")
                .last()
                .asString()
                .contains("gửi lại cho Ban Chỉ đạo 138");
    }

    @Test
    void a_comment_ends_before_it_fills_the_screen() {
        String comment =
                books(Verdict.REFUSED, finding(ERROR, "D7", "ả".repeat(5_000)))
                        .getFirst()
                        .marks()
                        .getFirst()
                        .comment();
        assertThat(comment).hasSizeLessThan(1_300).endsWith("(còn nữa, xem trang \"Cần sửa\")");
    }

    @Test
    void a_list_nobody_can_read_to_its_end_is_cut_and_says_so() {
        FindingLine[] many =
                IntStream.rangeClosed(1, Feedback.MOST + 7)
                        .mapToObj(i -> finding(ERROR, "D" + i, "a"))
                        .toArray(FindingLine[]::new);
        FeedbackBook book = books(Verdict.REFUSED, many).getFirst();
        assertThat(book.marks()).hasSize(Feedback.MOST);
        assertThat(book.sheet().rows()).hasSize(Feedback.MOST + 1);
        assertThat(book.sheet().rows().getLast().cells().get(5)).startsWith("… và 7 phát hiện");
    }

    @Test
    void both_languages_say_everything() {
        for (Language language : Language.values()) {
            FindingSheet sheet =
                    Feedback.of(
                                    List.of(file(Verdict.REFUSED)),
                                    List.of(finding(ERROR, "D7", "a")),
                                    new TreeMap<>(Map.of(FILE, "0f")),
                                    FeedbackWords.in(language, "C"))
                            .getFirst()
                            .sheet();
            assertThat(sheet.headings()).hasSize(8);
            assertThat(sheet.notes()).containsOnlyKeys(Carried.values());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "2021/nam-truc.xlsx | nam-truc.xlsx",
                "2021/xã/Nam Trực.XLSX | xã/Nam Trực.xlsx",
                "2021/a.csv | a.csv.xlsx",
                "2021/a.xlsm | a.xlsm.xlsx",
                "2021/../../etc/x.csv | _/_/etc/x.csv.xlsx",
                "2021/./x.csv | _/x.csv.xlsx",
                "2021//x.csv | _/x.csv.xlsx",
                "2021/..\\..\\x.csv | __.._x.csv.xlsx",
                "2021/C:\\x.csv | C__x.csv.xlsx",
                "2021/.hidden.csv | _hidden.csv.xlsx",
                "2021/~$lock.xlsx | _$lock.xlsx",
                "2021/a . | a_.xlsx",
                "2021/.xlsx | _xlsx.xlsx"
            })
    void a_name_stays_in_its_folder_and_can_be_written_anywhere(String path, String name) {
        assertThat(new FeedbackName().of(path)).isEqualTo(name);
    }

    @Test
    void each_name_is_given_once_whatever_its_capitals_and_beside_folders() {
        FeedbackName names = new FeedbackName();
        assertThat(
                        Stream.of(
                                        "2021/A.csv.xlsx",
                                        "2021/a.csv",
                                        "2021/b.csv.xlsx/c.csv",
                                        "2021/b.csv",
                                        "2021/" + "ệ".repeat(200) + ".csv")
                                .map(names::of))
                .containsExactly(
                        "A.csv.xlsx",
                        "a.csv-2.xlsx",
                        "b.csv.xlsx/c.csv.xlsx",
                        "b.csv-2.xlsx",
                        "ệ".repeat(76) + ".xlsx");
    }
}
