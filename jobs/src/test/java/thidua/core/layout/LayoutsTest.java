package thidua.core.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import thidua.ShippedReference;
import thidua.core.fact.Award;
import thidua.core.fact.Effect;
import thidua.core.fact.Model;
import thidua.core.fact.ModelStatus;
import thidua.core.fact.RecipientKind;
import thidua.core.fact.Recognition;
import thidua.core.reference.Aliases;
import thidua.core.sheet.CellAddress;
import thidua.core.text.VietnameseText;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class LayoutsTest {
    @Test
    void a_list_of_models_states_all_that_it_says_of_each() {
        String drawing =
                "STT|Tên mô hình|Lĩnh vực|Địa bàn|Năm xây dựng|Số điểm|Số tổ|Số thành viên|Tình"
                    + " trạng|Hiệu quả|Cấp công nhận|Số, ngày văn bản|Ghi chú\n"
                    + "1| Zalo  an ninh |Zalo an ninh|Xã Nam Hồng|2021|05|-|1.234|MỚI XÂY DỰNG|Hiệu"
                    + " quả|Bộ Công an|441/TB - V05 ngày 28/4/2021|x\n"
                    + "2|Tiếng kẻng an ninh||||||||nhân rộng|||";
        assertThat(
                        Sheets.read(drawing.replace("||||||||nhân", "|||||||nhân"))
                                .submissions()
                                .getFirst()
                                .models())
                .containsExactly(
                        new Model(
                                new CellAddress("S", 3, 2),
                                "Zalo an ninh",
                                "zalo an ninh",
                                "ZALO",
                                "Xã Nam Hồng",
                                2021,
                                5,
                                0,
                                1234,
                                ModelStatus.NEW,
                                Effect.EFFECTIVE,
                                Recognition.MINISTRY,
                                "441/TB-V05",
                                LocalDate.of(2021, 4, 28),
                                "x",
                                false),
                        new Model(
                                new CellAddress("S", 4, 2),
                                "Tiếng kẻng an ninh",
                                "tiếng kẻng an ninh",
                                null,
                                "",
                                null,
                                null,
                                null,
                                null,
                                ModelStatus.REPLICATED,
                                null,
                                Recognition.NONE,
                                "",
                                null,
                                "",
                                false));
    }

    @Test
    void a_list_of_awards_states_one_recipient_a_row() {
        String drawing =
                "TT|Họ và tên|Đối tượng|Hình thức khen|Cấp khen|Số QĐ|Ngày ký|Ghi chú\n"
                        + "1|Ngô Thử Nghiệm|Cá nhân|BK BCA|Bộ|132/QĐ-BCA|05/01/2022|";
        assertThat(Sheets.read(drawing).submissions().getFirst().awards())
                .containsExactly(
                        new Award(
                                new CellAddress("S", 3, 4),
                                "MPS_MERIT",
                                RecipientKind.INDIVIDUAL,
                                1,
                                "Ngô Thử Nghiệm",
                                "ngô thử nghiệm",
                                "132/QĐ-BCA",
                                LocalDate.of(2022, 1, 5),
                                "",
                                false));
    }

    @Test
    void a_table_of_counts_states_zero_where_it_says_so_and_nothing_where_it_is_blank() {
        String drawing =
                "Hình thức khen thưởng|Tập thể|Cá nhân|Hộ gia đình\n"
                        + "Giấy khen của Công an tỉnh|3|không|";
        assertThat(Sheets.read(drawing).submissions().getFirst().awards())
                .containsExactly(
                        count(2, RecipientKind.COLLECTIVE, 3),
                        count(3, RecipientKind.INDIVIDUAL, 0));
    }

    private static Award count(int column, RecipientKind kind, int count) {
        return new Award(
                new CellAddress("S", 3, column),
                "PPOL_CERT",
                kind,
                count,
                "",
                "",
                "",
                null,
                "",
                false);
    }

    @Test
    void no_header_word_means_two_columns_of_one_layout() {
        for (Layout layout : Layouts.ALL) {
            Map<String, Column> seen = new HashMap<>();
            for (Column column : layout.columns()) {
                for (String word : column.words()) {
                    Column before = seen.put(VietnameseText.plain(word), column);
                    assertThat(before).as(layout.id() + ": " + word).isIn(null, column);
                }
            }
        }
    }

    @Test
    void a_table_is_looked_for_in_the_layouts_that_are_asked_for_and_by_their_words() {
        Layout renamed = new Renamed(new ModelList(), Column.MODEL_NAME, "Sáng kiến");
        Source source = new Source(2021, "nam-truc.xlsx");
        String drawing = "STT|Sáng kiến|Tình trạng\n1|Zalo an ninh|Duy trì";

        assertThat(Sheets.read(source, Sheets.grid("S", drawing)).submissions()).isEmpty();
        assertThat(
                        new Normaliser(
                                        new Terms(
                                                ShippedReference.REFERENCE,
                                                Aliases.NONE,
                                                SigningWindow.DEFAULT,
                                                List.of(renamed)))
                                .normalise(source, Sheets.book(Sheets.grid("S", drawing)))
                                .submissions()
                                .getFirst()
                                .models())
                .extracting(Model::name)
                .containsExactly("Zalo an ninh");
    }

    @Test
    void the_page_of_headers_names_every_layout_and_word() {
        String page = HeaderDoc.markdown();
        assertThat(page).contains("### `model-list`", "### `award-list`", "### `award-counts`");
        for (Column column : List.of(Column.MODEL_NAME, Column.RECIPIENT, Column.COLLECTIVE)) {
            assertThat(page).contains(String.join(" · ", column.words()));
        }
    }
}
