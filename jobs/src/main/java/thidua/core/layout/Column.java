package thidua.core.layout;

import java.util.List;
import java.util.Locale;

/**
 * What a column of our tables means, and the words that head it. Case, accents, line breaks and
 * what stands in brackets do not matter. The first word is the one that templates and messages use.
 */
public enum Column {
    ROW_NO("STT", "TT", "Số TT", "Số thứ tự", "No", "TT hộ"),
    UNIT(
            "Đơn vị",
            "Tên đơn vị",
            "Đơn vị báo cáo",
            "Địa phương",
            "Huyện, thành phố",
            "Tên huyện, thành phố",
            "Tên huyện",
            "Huyện",
            "Huyện/TP",
            "Tên QH"),
    REPORT_YEAR("Năm", "Năm báo cáo"),
    NOTE("Ghi chú", "GC"),

    MODEL_NAME(
            "Tên mô hình",
            "Mô hình",
            "Tên mô hình, điển hình",
            "Loại mô hình",
            "Tên, loại mô hình",
            "Tên gọi mô hình",
            "Tên MH",
            "Mô hình, điển hình"),
    FIELD("Lĩnh vực", "Lĩnh vực hoạt động", "Nhóm lĩnh vực", "LV"),
    PLACE(
            "Địa bàn",
            "Địa bàn triển khai",
            "Địa bàn áp dụng",
            "Nơi xây dựng",
            "Xã, phường, thị trấn",
            "Tên xã",
            "Xã",
            "Địa điểm",
            "Nơi triển khai"),
    FOUNDED(
            "Năm xây dựng",
            "Năm thành lập",
            "Ngày ra mắt",
            "Năm ra mắt",
            "Thời gian xây dựng",
            "Ngày thành lập",
            "Ngày xây dựng",
            "Thời gian ra mắt",
            "Thời gian thành lập",
            "Năm XD"),
    SITES(
            "Số điểm",
            "Tổng số điểm mô hình",
            "Số điểm mô hình",
            "Số điểm nhân rộng",
            "Số lượng điểm"),
    TEAMS("Số tổ", "Tổng số tổ thực hiện mô hình", "Số tổ, nhóm", "Số lượng tổ"),
    MEMBERS("Số thành viên", "Số TV", "Thành viên", "Số người tham gia", "Số lượng thành viên"),
    STATUS("Tình trạng", "Trạng thái", "Tình trạng mô hình", "Tình trạng hoạt động"),
    /** A mark in one of these says the status that the column is headed with. */
    IS_NEW("Mới xây dựng", "Xây dựng mới", "Mới"),
    IS_MAINTAINED("Duy trì", "Đang duy trì", "Duy trì, củng cố"),
    IS_REPLICATED("Nhân rộng", "Được nhân rộng"),
    IS_ENDED("Thanh loại", "Giải thể"),
    EFFECT("Hiệu quả", "Hiệu quả hoạt động", "Kết quả hoạt động", "Đánh giá", "Xếp loại"),
    RECOGNITION("Cấp công nhận", "Công nhận", "Cấp ghi nhận", "Ghi nhận"),
    /** Yes or no, where {@link #RECOGNITION} names the level. */
    BY_MINISTRY(
            "Được Bộ Công an ghi nhận",
            "Bộ Công an ghi nhận",
            "Được Bộ Công an công nhận",
            "Bộ Công an công nhận",
            "Được BCA ghi nhận",
            "BCA ghi nhận",
            "BCA công nhận",
            "Được Bộ Công an ghi nhận, nhân rộng"),
    DOCUMENT(
            "Số, ngày văn bản",
            "Văn bản công nhận",
            "Số văn bản",
            "Số, ký hiệu văn bản",
            "Văn bản"),
    DOCUMENT_DATE("Ngày văn bản", "Ngày công nhận", "Ngày ban hành"),

    RECIPIENT(
            "Tên tập thể, cá nhân",
            "Tập thể, cá nhân",
            "Tập thể, cá nhân được khen",
            "Tên tập thể, cá nhân, hộ gia đình",
            "Tên tập thể, cá nhân được khen thưởng",
            "Tên tập thể/cá nhân/hộ gia đình",
            "Họ và tên",
            "Tên đơn vị / tập thể",
            "Tên cơ quan, tập thể",
            "Tên tập thể, cá nhân, hộ",
            "Tên cá nhân, tập thể",
            "Cá nhân, tập thể",
            "Đơn vị, cá nhân được khen"),
    RECIPIENT_KIND(
            "Đối tượng", "Phân loại đối tượng", "Phân loại khen thưởng", "Loại đối tượng", "ĐT"),
    AWARD_FORM(
            "Hình thức khen thưởng",
            "Danh hiệu thi đua/Hình thức khen thưởng",
            "Danh hiệu thi đua",
            "Hình thức",
            "Hình thức khen",
            "HTKT",
            "HT khen thưởng",
            "Hình thức KT"),
    LEVEL("Cấp khen thưởng", "Cấp khen", "Cấp độ", "Cấp", "Cấp KT", "Cơ quan khen thưởng"),
    DECISION(
            "Số quyết định",
            "Số QĐ",
            "Số QĐ khen thưởng",
            "QĐ số",
            "Quyết định số",
            "Số/ký hiệu",
            "Số, ngày quyết định",
            "Quyết định",
            "Quyết định khen thưởng",
            "Số, ngày văn bản"),
    DECISION_DATE("Ngày ký", "Ngày quyết định", "Ngày tháng", "Ngày QĐ", "Ngày, tháng, năm"),
    COLLECTIVE("Tập thể", "SL tập thể", "Số tập thể", "Số lượng tập thể"),
    INDIVIDUAL("Cá nhân", "SL cá nhân", "Số cá nhân", "Số lượng cá nhân"),
    HOUSEHOLD(
            "Hộ gia đình",
            "SL hộ gia đình",
            "Số hộ gia đình",
            "Hộ",
            "Gia đình",
            "Số lượng hộ gia đình"),
    ROW_TOTAL("Tổng số", "Tổng cộng", "Cộng", "Tổng", "Tổng số lượng"),

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
