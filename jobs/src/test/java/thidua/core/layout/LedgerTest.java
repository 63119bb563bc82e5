package thidua.core.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import thidua.core.fact.Ledger;
import thidua.core.fact.Reading;
import thidua.core.fact.Submission;
import thidua.core.finding.Finding;
import thidua.core.finding.Severity;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Sheets made of pieces in any order, by seed. */
class LedgerTest {
    private static final List<String> PIECES =
            List.of(
                    "STT|Tên mô hình|Số điểm|Tình trạng",
                    "STT|Tên tập thể, cá nhân|Đối tượng|Hình thức khen thưởng",
                    "Hình thức khen thưởng|Tập thể|Cá nhân|Hộ gia đình",
                    "1|Zalo an ninh|2|Mới",
                    "2|Camera an ninh||Duy trì",
                    "3|Tiếng kẻng|nhiều|Duy trì",
                    "4|Mô hình lạ|1|gì đó",
                    "5|Đội dân phòng|tập thể|GK CAT",
                    "6|Ngô Thử Nghiệm|cá nhân|Bằng khen",
                    "Giấy khen của Công an tỉnh|3|4|0",
                    "Bằng khen của UBND tỉnh|x|-|",
                    "|Tổng cộng|3|",
                    "Cộng|7|4|0",
                    "|Không phát sinh||",
                    "|Người lập biểu||Thủ trưởng đơn vị",
                    "|||Mẫu Thử",
                    "I. Xã Nam Hồng|||",
                    "7|||",
                    "|||",
                    "#N/A|#REF!|#N/A|#N/A",
                    "Đơn vị báo cáo: Huyện Nam Trực|||",
                    "Đơn vị báo cáo: Huyện Không Có|||",
                    "Báo cáo năm 2019|||");

    static IntStream seeds() {
        return IntStream.range(0, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_row_is_a_fact_or_rejected_or_a_counted_skip(int seed) {
        Random random = new Random(seed);
        int rows = 1 + random.nextInt(14);
        String drawing =
                IntStream.range(0, rows)
                        .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
                        .collect(Collectors.joining("\n"));
        Reading reading = Sheets.read(new Source(2021, "nam-truc.xlsx"), Sheets.grid("S", drawing));

        Ledger all = reading.rest();
        for (Submission submission : reading.submissions()) {
            all = all.plus(submission.ledger());
        }
        assertThat(all.read()).as(drawing).isEqualTo(rows);
        for (Submission submission : reading.submissions()) {
            assertThat(rejected(submission)).as(drawing).isTrue();
            assertThat(loaded(submission)).as(drawing).isTrue();
        }
    }

    /** A row is rejected only with an error that says why. */
    private static boolean rejected(Submission submission) {
        return submission.ledger().rejected() == 0
                || submission.findings().stream()
                        .map(Finding::severity)
                        .anyMatch(Severity.ERROR::equals);
    }

    /** Each loaded row of a list is one fact; a row of counts has a fact a stated cell. */
    private static boolean loaded(Submission submission) {
        int facts = submission.models().size() + submission.awards().size();
        Set<Integer> factRows =
                submission.awards().stream().map(a -> a.cell().row()).collect(Collectors.toSet());
        return submission.counted()
                ? factRows.size() <= submission.ledger().loaded()
                : facts == submission.ledger().loaded();
    }
}
