package thidua.core.layout;

import java.util.List;
import java.util.Locale;

/**
 * What a column of our tables means, and the words that head it. Case, accents, line breaks and
 * what stands in brackets do not matter. The first word is the one that templates and messages use.
 */
public enum Column {
    ROW_NO("STT", "TT", "Số TT", "Số thứ tự", "No"),
    UNIT("Đơn vị", "Tên đơn vị", "Đơn vị báo cáo", "Địa phương", "Huyện, thành phố"),
    REPORT_YEAR("Năm", "Năm báo cáo"),
    NOTE("Ghi chú"),

    MODEL_NAME(
            "Tên mô hình",
            "Mô hình",
            "Tên mô hình, điển hình",
            "Loại mô hình",
            "Tên, loại mô hình"),
    FIELD("Lĩnh vực", "Lĩnh vực hoạt động", "Nhóm lĩnh vực"),
    PLACE(
            "Địa bàn",
            "Địa bàn triển khai",
            "Địa bàn áp dụng",
            "Nơi xây dựng",
            "Xã, phường, thị trấn",
            "Tên xã"),
    FOUNDED("Năm xây dựng", "Năm thành lập", "Ngày ra mắt", "Năm ra mắt", "Thời gian xây dựng"),
    SITES("Số điểm", "Tổng số điểm mô hình", "Số điểm mô hình", "Số điểm nhân rộng"),
    TEAMS("Số tổ", "Tổng số tổ thực hiện mô hình", "Số tổ, nhóm"),
    MEMBERS("Số thành viên", "Số TV", "Thành viên", "Số người tham gia"),
    STATUS("Tình trạng", "Trạng thái", "Tình trạng mô hình"),
    EFFECT("Hiệu quả", "Hiệu quả hoạt động", "Kết quả hoạt động", "Đánh giá", "Xếp loại"),
    RECOGNITION("Cấp công nhận", "Công nhận", "Cấp ghi nhận"),
    DOCUMENT("Số, ngày văn bản", "Văn bản công nhận", "Số văn bản", "Số, ký hiệu văn bản"),
    DOCUMENT_DATE("Ngày văn bản", "Ngày công nhận"),

    RECIPIENT(
            "Tên tập thể, cá nhân",
            "Tập thể, cá nhân",
            "Tập thể, cá nhân được khen",
            "Tên tập thể, cá nhân, hộ gia đình",
            "Tên tập thể, cá nhân được khen thưởng",
            "Tên tập thể/cá nhân/hộ gia đình",
            "Họ và tên",
            "Tên đơn vị / tập thể"),
    RECIPIENT_KIND("Đối tượng", "Phân loại đối tượng", "Phân loại khen thưởng", "Loại đối tượng"),
    AWARD_FORM(
            "Hình thức khen thưởng",
            "Danh hiệu thi đua/Hình thức khen thưởng",
            "Danh hiệu thi đua",
            "Hình thức",
            "Hình thức khen"),
    LEVEL("Cấp khen thưởng", "Cấp khen", "Cấp độ", "Cấp"),
    DECISION(
            "Số quyết định",
            "Số QĐ",
            "Số QĐ khen thưởng",
            "QĐ số",
            "Quyết định số",
            "Số/ký hiệu",
            "Số, ngày quyết định"),
    DECISION_DATE("Ngày ký", "Ngày quyết định", "Ngày tháng", "Ngày QĐ"),
    COLLECTIVE("Tập thể", "SL tập thể", "Số tập thể"),
    INDIVIDUAL("Cá nhân", "SL cá nhân", "Số cá nhân"),
    HOUSEHOLD("Hộ gia đình", "SL hộ gia đình", "Số hộ gia đình", "Hộ"),
    ROW_TOTAL("Tổng số", "Tổng cộng", "Cộng", "Tổng"),

    /** Known, and of no use to us: such a column is passed over without a word. */
    UNUSED(
            "Người ký",
            "Nội dung khen",
            "Nội dung khen thưởng",
            "Chức vụ",
            "Tên gọi",
            "Đơn vị công tác",
            "Thành tích",
            "Số tờ trình");

    private final List<String> words;

    Column(String... words) {
        this.words = List.of(words);
    }

    public List<String> words() {
        return words;
    }

    /** The word that templates and messages use. */
    public String word() {
        return words.getFirst();
    }

    /** Whether its cells name persons, so that nothing of them may leave the warehouse. */
    public boolean isPersonal() {
        return this == RECIPIENT;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
