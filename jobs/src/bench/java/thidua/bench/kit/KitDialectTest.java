package thidua.bench.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import thidua.core.fact.Award;
import thidua.core.fact.Effect;
import thidua.core.fact.Ledger;
import thidua.core.fact.Model;
import thidua.core.fact.ModelStatus;
import thidua.core.fact.Reading;
import thidua.core.fact.RecipientKind;
import thidua.core.fact.Recognition;
import thidua.core.fact.Submission;
import thidua.core.finding.Finding;
import thidua.core.finding.Rule;
import thidua.core.layout.KitAwards;
import thidua.core.layout.KitModels;
import thidua.core.layout.Normaliser;
import thidua.core.layout.SigningWindow;
import thidua.core.layout.Source;
import thidua.core.layout.Terms;
import thidua.core.reference.Aliases;
import thidua.core.sheet.CellAddress;
import thidua.core.text.VietnameseText;
import thidua.edge.delimited.Delimited;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;

/** A dozen rows as the kit writes them, and what they state. */
class KitDialectTest {
    private static final String MODELS =
            "STT;Tên mô hình;Lĩnh vực;Địa bàn (xã/phường);Năm xây dựng;Số thành viên;Tình trạng;Cấp"
                    + " công nhận;Ghi chú\n";
    private static final String AWARDS =
            "STT,Tên tập thể/cá nhân,Loại (tập thể/cá nhân),Hình thức khen thưởng,Cấp khen"
                    + " thưởng,Số quyết định,Ngày ký,Ghi chú\r\n";

    @TempDir Path input;
    private Normaliser normaliser;

    @BeforeEach
    void units() throws IOException {
        Files.writeString(
                input.resolve("units.csv"),
                "code;name\nU0001;Huyện Tân Phú 1\nU2021;Thành phố Phú Lợi 8\n");
        normaliser =
                new Normaliser(
                        new Terms(
                                KitReference.of(input),
                                Aliases.NONE,
                                SigningWindow.DEFAULT,
                                List.of(new KitModels(), new KitAwards())));
    }

    @Test
    void models_are_read_in_all_their_spellings() {
        String rows =
                "1;Tổ tự quản an ninh số 7;Kinh tế;xã Tân Phú;2021;45;Đang hoạt động;Cấp xã;\n"
                        + "2;  Nhóm  văn hóa đọc ;VĂN HÓA - XÃ HỘI;X. Tân Phú;2020.0;1.250;ĐANG"
                        + " HOẠT  ĐỘNG;Chưa công nhận;\"Kinh phí: 12,5 triệu; xã hội hóa\"\n"
                        + "3;\"Chi hội thu gom \"\"kiểu mẫu\"\"\";"
                        + Normalizer.normalize("Y tế", Normalizer.Form.NFD)
                        + ";TT. Vĩnh Lâm;2022;;Tạm dừng;cấp tỉnh;\"Dòng 1\nDòng 2: bổ sung sau\"\n"
                        + "4;Tổ tự quản an ninh số 7;Dân vận khéo;p.Hòa Bình; 2022; 8 ;kết thúc;Cấp"
                        + " Trung ương;x\n";

        assertThat(only("2022/U0001_mohinh.csv", "\uFEFF" + MODELS + rows).models())
                .containsExactly(
                        model(
                                2,
                                "Tổ tự quản an ninh số 7",
                                "ECONOMY",
                                "xã Tân Phú",
                                2021,
                                45,
                                ModelStatus.MAINTAINED,
                                null,
                                Recognition.COMMUNE,
                                ""),
                        model(
                                3,
                                "Nhóm văn hóa đọc",
                                "CULTURE",
                                "xã Tân Phú",
                                2020,
                                1250,
                                ModelStatus.MAINTAINED,
                                null,
                                Recognition.NONE,
                                "Kinh phí: 12,5 triệu; xã hội hóa"),
                        model(
                                4,
                                "Chi hội thu gom \"kiểu mẫu\"",
                                "HEALTH",
                                "thị trấn Vĩnh Lâm",
                                2022,
                                null,
                                ModelStatus.ENDED,
                                Effect.NOT_ASSESSED,
                                Recognition.PROVINCE,
                                "Dòng 1 Dòng 2: bổ sung sau"),
                        model(
                                5,
                                "Tổ tự quản an ninh số 7",
                                "MASS",
                                "phường Hòa Bình",
                                2022,
                                8,
                                ModelStatus.ENDED,
                                null,
                                Recognition.MINISTRY,
                                "x"));
    }

    @Test
    void awards_are_read_in_all_their_spellings_and_each_row_counts() {
        String row = ",Tập thể Tổ văn hóa đọc,tập  thể,GIẤY KHEN,Cấp xã,12/QĐ-UBND,5/3/2022,\r\n";
        String rows =
                "1"
                        + row
                        + "2"
                        + row
                        + "3, Lê Văn A,Cá nhân,Cờ thi đua,Cấp Trung ương,"
                        + " 7/QĐ-UBND,2022-12-01,x\r\n";

        Submission said = only("2022/U2021_khenthuong.csv", AWARDS + rows);

        assertThat(said.unit()).isEqualTo("U2021");
        assertThat(said.findings()).isEmpty();
        assertThat(said.awards())
                .extracting(Award::form, Award::kind, Award::decision, Award::decisionDate)
                .containsExactly(
                        tuple(
                                "COMMENDATION_COMMUNE",
                                RecipientKind.COLLECTIVE,
                                "12/QĐ-UBND",
                                LocalDate.of(2022, 3, 5)),
                        tuple(
                                "COMMENDATION_COMMUNE",
                                RecipientKind.COLLECTIVE,
                                "12/QĐ-UBND",
                                LocalDate.of(2022, 3, 5)),
                        tuple(
                                "FLAG_STATE",
                                RecipientKind.INDIVIDUAL,
                                "7/QĐ-UBND",
                                LocalDate.of(2022, 12, 1)));
        assertThat(said.awards()).extracting(Award::recipientKey).doesNotHaveDuplicates();
        assertThat(said.awards()).noneMatch(Award::duplicate);
    }

    @Test
    void a_bad_count_or_day_is_a_finding_and_the_other_rows_are_kept() {
        Submission models =
                only(
                        "2022/U0001_mohinh.csv",
                        MODELS
                                + "1;A;Kinh tế;xã B;2021;khoảng 30;Nhân rộng;Cấp xã;\n"
                                + "2;A;Kinh tế;xã B;2021;30;Nhân rộng;Cấp xã;\n");
        Submission awards =
                only(
                        "2022/U0001_khenthuong.csv",
                        AWARDS
                                + "1,A,Cá nhân,Bằng khen,Cấp tỉnh,1/QĐ-UBND,31/02/2022,\r\n"
                                + "2,A,Cá nhân,Bằng khen,Cấp tỉnh,1/QĐ-UBND,28/02/2022,\r\n");

        assertThat(models.findings())
                .containsExactly(
                        new Finding(
                                Rule.NOT_A_NUMBER,
                                new CellAddress("", 2, 6),
                                "khoảng 30",
                                List.of("Số thành viên")));
        assertThat(models.ledger()).isEqualTo(new Ledger(1, 1, 1, 0, 0, 0, 0));
        assertThat(awards.findings())
                .containsExactly(
                        new Finding(
                                Rule.NOT_A_DATE,
                                new CellAddress("", 2, 7),
                                "31/02/2022",
                                List.of("Ngày ký")));
        assertThat(awards.ledger()).isEqualTo(new Ledger(1, 1, 1, 0, 0, 0, 0));
    }

    @Test
    void changes_are_empty_where_nothing_was_before_and_percents_have_two_places() {
        assertThat(KitReport.change(3, 4)).isEqualTo("1,33.33");
        assertThat(KitReport.change(8, 7)).isEqualTo("-1,-12.50");
        assertThat(KitReport.change(0, 7)).isEqualTo(",");
    }

    private static Model model(
            int row,
            String name,
            String field,
            String place,
            int founded,
            @Nullable Integer members,
            ModelStatus status,
            @Nullable Effect effect,
            Recognition recognition,
            String note) {
        return new Model(
                new CellAddress("", row, 2),
                name,
                VietnameseText.key(name) + " #" + row,
                field,
                place,
                founded,
                null,
                null,
                members,
                status,
                effect,
                recognition,
                "",
                null,
                note,
                false);
    }

    private Submission only(String path, String text) {
        Reading reading =
                Delimited.open(Delimited.text(text.getBytes(StandardCharsets.UTF_8)).orElseThrow())
                        .read(book -> normaliser.normalise(Source.of(2022, path), book));
        assertThat(reading.findings()).isEmpty();
        return reading.submissions().getFirst();
    }
}
