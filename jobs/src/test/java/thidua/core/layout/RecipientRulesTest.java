package thidua.core.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import thidua.core.fact.Award;
import thidua.core.fact.Reading;
import thidua.core.finding.Finding;
import thidua.core.finding.Rule;
import thidua.core.sheet.Cell;
import thidua.core.sheet.Grid;
import thidua.core.sheet.Row;

import java.util.Arrays;
import java.util.List;

/** A row of a list of awards is one award, so its recipient is one. */
class RecipientRulesTest {
    private static final String HEAD =
            "STT|Tên tập thể, cá nhân|Đối tượng|Hình thức khen thưởng|Số quyết định|Ngày ký";

    /** The sign ⏎ stands for a line break within a cell. */
    private static Reading read(String number, String recipient, String kind) {
        List<Row> rows =
                List.of(
                        row(1, "Đơn vị báo cáo: Huyện Nam Trực"),
                        row(2, HEAD.split("\\|")),
                        row(
                                3,
                                number,
                                recipient.replace("⏎", "\n"),
                                kind,
                                "GK CAT",
                                "12/QĐ",
                                "05/01/2022"));
        return Sheets.read(new Source(2021, "a.xlsx"), new Grid("S", rows.iterator()));
    }

    private static Row row(int number, String... cells) {
        return new Row(
                number,
                Arrays.stream(cells)
                        .map(text -> text.isEmpty() ? Cell.BLANK : (Cell) new Cell.Text(text))
                        .toList());
    }

    private static List<Rule> rules(Reading reading) {
        return Sheets.findings(reading).stream().map(Finding::rule).toList();
    }

    private static List<Award> awards(Reading reading) {
        return reading.submissions().stream().flatMap(s -> s.awards().stream()).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "05 cá nhân",
                "2 cán bộ, chiến sĩ Công an xã",
                "03 đồng chí (có danh sách kèm theo)",
                "2 tập thể, 3 cá nhân",
                "01 tập thể và 01 cá nhân",
                "Hai cá nhân",
                "2 trưởng thôn",
                "Danh sách 05 cá nhân kèm theo",
                "(Có danh sách kèm theo)",
                "02 tổ liên gia",
                "Cá nhân: 03",
                "Cá nhân (03 đồng chí)",
                "Trần A và 03 cá nhân khác",
                "Trần A (và 03 đồng chí)",
                "Trần A và các cá nhân khác",
                "Ông Trần A, bà Lê B và tập thể C",
                "Ông Trần A và tập thể Công an xã C",
                "ÔNG TRẦN A, BÀ LÊ B",
                "Ông Trần A; bà Lê B",
                "Ông Trần A và bà Lê B",
                "Ông Trần A⏎bà Lê B",
                "Đ/c Trần A, đ/c Lê B",
                "Đồng chí Trần A (Công an xã), đồng chí Lê B (Công an huyện)",
                "Thiếu tá Trần A, Đại úy Lê B",
                "1. Trần A; 2. Lê B; 3. Hồ C",
                "1. Trần A⏎2. Lê B",
                "(1) Trần A, (2) Lê B",
                "a) Trần A; b) Lê B",
                "Các đồng chí: Trần A, Lê B",
                "Các đồng chí Công an xã",
                "Nguyễn Văn Mẫu/Trần Thị Mẫu",
                "Đ/c Trần A/đ/c Lê B",
                "Nguyễn Văn Mẫu, bà Lê B",
                "Có tên sau:⏎1) Trần A⏎2) Lê B",
                "- Trần A⏎- Lê B",
                "Nguyễn Văn Mẫu⏎Trần Thị Mẫu",
                "Nguyễn Văn Mẫu⏎Trần Thị Mẫu⏎(thôn 3)",
                "Nguyễn Văn Mẫu, Công an xã⏎Trần Thị Mẫu, Công an xã",
                "Nguyễn Văn Mẫu và Trần Thị Mẫu",
                "Nguyễn Văn Mẫu, Trần Thị Mẫu",
                "Trần A, Lê B, Hồ C",
            })
    void a_cell_that_names_several_persons_is_no_row_of_one(String recipient) {
        Reading reading = read("1", recipient, "cá nhân");
        assertThat(rules(reading)).containsExactly(Rule.SEVERAL_RECIPIENTS);
        assertThat(awards(reading)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "02 tập thể",
                "03 xã",
                "3 đơn vị",
                "Tập thể: 05",
                "Các tập thể thuộc Công an huyện",
                "- Công an xã A⏎- Công an xã B",
                "Công an xã Nam Hồng⏎Công an xã Nam Thanh",
                "Công an xã A và các đơn vị khác",
            })
    void a_cell_that_names_several_collectives_is_no_row_of_one(String recipient) {
        assertThat(rules(read("1", recipient, "tập thể"))).containsExactly(Rule.SEVERAL_RECIPIENTS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 hộ gia đình thôn 3",
                "Gia đình ông Trần A và gia đình bà Lê B",
                "Hộ ông Trần A⏎Hộ bà Lê B",
            })
    void a_cell_that_names_several_households_is_no_row_of_one(String recipient) {
        assertThat(rules(read("1", recipient, "hộ gia đình")))
                .containsExactly(Rule.SEVERAL_RECIPIENTS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ông A, Trưởng Công an xã",
                "Nguyễn Văn Mẫu⏎(Trưởng Công an xã)",
                "Nguyễn Văn Mẫu (sinh năm 1980)",
                "Nguyễn Văn Mẫu, thôn 3, xã Nam Hồng",
                "Nguyễn Văn Mẫu, Lê Lợi, Nam Trực",
                "Nguyễn Văn⏎Mẫu",
                "Nguyễn Thị⏎Lê Mẫu",
                "Nguyễn⏎Văn Mẫu",
                "Nguyễn Văn Mẫu - Trưởng thôn 3",
                "Nguyễn Văn Mẫu và gia đình",
                "01 cá nhân",
                "2. Nguyễn Văn Mẫu",
                "- Nguyễn Văn Mẫu",
                "Bà Mẫu Thị Thử, em trai ông Mẫu",
                "Anh Sơn",
                "Nguyễn Văn Mẫu, Bà Triệu, thành phố Nam Định",
                "Nguyễn Văn Mẫu, Đại úy Công an xã",
                "Ông Trần A, Đại úy Công an xã",
                "Đại úy Nguyễn Văn Mẫu, Trưởng Công an xã",
                "Nguyễn Văn Mẫu/Công an xã",
                "Đ/c Nguyễn Văn Mẫu",
                "Đồng chí Trần A - Trưởng Công an xã",
                "Ông⏎Trần A",
                "Nguyễn Văn Mẫu, con ông Trần Văn B",
                "N.T",
            })
    void a_cell_that_names_one_person_is_one_award(String recipient) {
        Reading reading = read("1", recipient, "cá nhân");
        assertThat(rules(reading)).isEmpty();
        assertThat(awards(reading)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cán bộ và nhân dân thôn 3",
                "Ban Chỉ huy Quân sự xã và Công an xã",
                "Cán bộ, chiến sĩ Công an xã",
                "Công an xã⏎Nam Trực",
                "Công an xã⏎Công an huyện Nam Trực",
                "Đội 3",
                "Các hộ gia đình khu 3",
                "Tổ a) khu 2",
                "Đội dân phòng, 12 người",
                "Tổ 5, 12 hộ gia đình",
                "Đội dân phòng (12 người)",
                "Tổ tự quản: ông A, bà B, bà C",
                "Tổ tự quản (ông A, bà B)",
                "Phường Trần Hưng Đạo; Lê Hồng Phong",
                "2 Tổ liên gia",
                "Trường Tiểu học số 2",
                "Nhà máy 8/3",
            })
    void a_cell_that_names_one_collective_is_one_award(String recipient) {
        Reading reading = read("1", recipient, "tập thể");
        assertThat(rules(reading)).isEmpty();
        assertThat(awards(reading)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hộ gia đình ông A và bà B",
                "Gia đình ông Trần A, bà Lê B",
                "Ông Trần A và bà Lê B",
                "Ông Trần A⏎Bà Lê B",
                "Vợ chồng ông Trần A, bà Lê B",
                "Gia đình ông Trần A và 3 người con",
            })
    void a_household_may_have_more_than_one_name(String recipient) {
        Reading reading = read("1", recipient, "hộ gia đình");
        assertThat(rules(reading)).isEmpty();
        assertThat(awards(reading)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3",
                "…",
                "...",
                "?",
                "Không",
                "Không có",
                "chưa có",
                "Không có cá nhân",
                "Cá nhân",
                "x"
            })
    void a_cell_that_names_nobody_is_no_recipient(String recipient) {
        Reading reading = read("1", recipient, "cá nhân");
        assertThat(rules(reading)).containsExactly(Rule.RECIPIENT_MISSING);
        assertThat(awards(reading)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "〃",
                "''",
                "nt",
                "-nt-",
                "NT",
                "như trên",
                "(Như trên)",
                "-//-",
                "n.t",
                "như dòng 1"
            })
    void a_ditto_mark_is_no_recipient(String recipient) {
        assertThat(rules(read("1", recipient, "cá nhân"))).containsExactly(Rule.DITTO);
    }

    @Test
    void an_example_is_no_award() {
        assertThat(rules(read("VD", "Nguyễn Văn Mẫu", "cá nhân")))
                .containsExactly(Rule.EXAMPLE_ROW);
        assertThat(rules(read("1", "Ví dụ: Nguyễn Văn Mẫu", "cá nhân")))
                .containsExactly(Rule.EXAMPLE_ROW);
        assertThat(rules(read("V", "Nguyễn Văn Mẫu", "cá nhân"))).isEmpty();
    }

    @Test
    void a_quantity_beside_a_recipient_is_one() {
        String head = "STT|Tên tập thể, cá nhân|Đối tượng|Hình thức khen thưởng|Số lượng\n";
        String row = "1|Nguyễn Văn Mẫu|cá nhân|GK CAT|";
        assertThat(Sheets.findings(head + row + "=3"))
                .filteredOn(f -> f.rule() == Rule.QUANTITY_NOT_ONE)
                .containsExactly(Sheets.finding(Rule.QUANTITY_NOT_ONE, 3, 5, "3", "Số lượng"));
        for (String one : List.of("1", "01", "", "-", "2 triệu đồng")) {
            assertThat(Sheets.findings(head + row + one))
                    .extracting(Finding::rule)
                    .doesNotContain(Rule.QUANTITY_NOT_ONE);
        }
        assertThat(Sheets.findings(head.replace("Số lượng", "Tiền thưởng") + row + "3"))
                .extracting(Finding::rule)
                .doesNotContain(Rule.QUANTITY_NOT_ONE);
    }
}
