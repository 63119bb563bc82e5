package thidua.core.layout;

import static org.assertj.core.api.Assertions.assertThat;

import static thidua.core.layout.Sheets.finding;
import static thidua.core.layout.Sheets.findings;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import thidua.core.fact.Model;
import thidua.core.fact.Reading;
import thidua.core.finding.Rule;
import thidua.core.sheet.Cell;
import thidua.core.sheet.Grid;
import thidua.core.sheet.Row;

import java.util.Arrays;
import java.util.List;

/** A row of a list of models is one model, so its name is one. */
class ModelNameRulesTest {
    private static final String STATUS = "STT|Tên mô hình|Địa bàn|Số thành viên|Tình trạng\n";

    /** The sign ⏎ stands for a line break within a cell. */
    private static Reading read(String name) {
        List<Row> rows =
                List.of(
                        row(1, "Đơn vị báo cáo: Huyện Nam Trực"),
                        row(2, STATUS.strip().split("\\|")),
                        row(3, "1", name.replace("⏎", "\n"), "Xã Nam Hồng", "12", "Duy trì"));
        return Sheets.read(new Source(2021, "a.xlsx"), new Grid("S", rows.iterator()));
    }

    private static Row row(int number, String... cells) {
        return new Row(number, Arrays.stream(cells).map(c -> (Cell) new Cell.Text(c)).toList());
    }

    private static List<Model> models(Reading reading) {
        return reading.submissions().stream().flatMap(s -> s.models().stream()).toList();
    }

    private static void refuses(String name, Rule rule) {
        Reading reading = read(name);
        assertThat(findings(reading)).extracting(f -> f.rule()).containsExactly(rule);
        assertThat(models(reading)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "02 mô hình Camera an ninh",
                "3 mô hình",
                "2 MH camera",
                "Mô hình: 03",
                "Ba mô hình tự quản",
                "Gồm 3 mô hình: Camera, Zalo, Tự quản",
                "Camera an ninh (03 mô hình)",
                "Camera an ninh: 3 mô hình",
                "Camera an ninh - 12 mô hình",
                "1. Camera⏎2. Zalo⏎3. Tự quản",
                "1. Camera; 2. Zalo",
                "1/ Camera 2/ Zalo",
                "a) Camera; b) Zalo",
                "- Camera⏎- Zalo"
            })
    void a_name_of_several_models_is_no_row_of_one(String name) {
        refuses(name, Rule.SEVERAL_MODELS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3",
                "…",
                "Không",
                "Chưa có",
                "Không có mô hình nào",
                "Chưa xây dựng mô hình",
                "Trong năm không có mô hình mới",
                "Cùng kỳ năm 2024",
                "So với cùng kỳ",
                "Cùng kỳ 2020",
                "Lũy kế",
                "Chưa triển khai",
                "Mô hình",
                "Chỉ tiêu giao",
                "Kế hoạch năm",
                "Kế hoạch năm 2021",
                "Năm 2020",
                "Tỷ lệ (%)"
            })
    void what_names_no_model_is_none(String name) {
        refuses(name, Rule.NOT_A_MODEL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mô hình 3 không",
                "3 không",
                "1+1",
                "Tổ 5 tự quản",
                "Camera an ninh 24/7",
                "01 mô hình Camera an ninh",
                "1 mô hình",
                "Camera an ninh (01 mô hình)",
                "Camera an ninh (3 điểm)",
                "03 điểm mô hình Camera an ninh",
                "1. Camera an ninh",
                "- Camera an ninh",
                "1. Tổ 2/Khu 3 tự quản",
                "Camera an ninh⏎- Thôn 1⏎- Thôn 2",
                "Tổ tự quản⏎Camera an ninh",
                "Ba không về ma túy",
                "Không ma túy",
                "Không có ma túy, không có tội phạm",
                "Kế hoạch nhỏ",
                "Tăng cường an ninh thôn xóm",
                "Năm không",
                "Ví tiền an toàn",
                "Như trên một gia đình",
                "NTM",
                "N.T",
                "KH 01 về an ninh",
                "Mô hình (điểm)",
                "Chưa triển khai đã hiệu quả",
                "Danh sách đen"
            })
    void a_name_of_one_model_is_one(String name) {
        Reading reading = read(name);
        assertThat(findings(reading)).isEmpty();
        assertThat(models(reading)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "〃", "''", "nt", "- nt -", "Như trên", "\"nt\"", "(như trên)"})
    void a_ditto_mark_is_no_name_and_no_place(String mark) {
        assertThat(findings(STATUS + "1|Zalo|Xã A||Mới\n2|" + mark + "|Xã B||Mới"))
                .containsExactly(finding(Rule.DITTO, 4, 2, mark, "Tên mô hình"));
        assertThat(findings(STATUS + "1|Zalo|Xã A||Mới\n2|Zalo|" + mark + "||Mới"))
                .containsExactly(finding(Rule.DITTO, 4, 3, mark, "Địa bàn"));
    }

    @Test
    void an_example_is_no_model() {
        assertThat(findings(STATUS + "VD|Zalo an ninh|Xã A||Mới"))
                .containsExactly(finding(Rule.EXAMPLE_ROW, 3, 1, "VD"));
        assertThat(findings(STATUS + "1|Ví dụ: Zalo an ninh|Xã A||Mới"))
                .containsExactly(finding(Rule.EXAMPLE_ROW, 3, 2, "Ví dụ: Zalo an ninh"));
    }

    @Test
    void a_number_of_the_file_is_no_name() {
        assertThat(findings(STATUS + "1|=3|Xã A||Mới"))
                .containsExactly(finding(Rule.NOT_A_MODEL, 3, 2, "3"));
    }

    @Test
    void a_table_whose_only_row_says_that_there_are_none_is_still_nil() {
        Reading reading = Sheets.read(STATUS + "1|Không có mô hình nào|||");
        assertThat(reading.submissions()).extracting(s -> s.nil()).containsExactly(true);
        assertThat(findings(reading)).isEmpty();
    }
}
