package thidua.sample;

import java.util.List;
import java.util.Locale;

/**
 * A form of award in the sample.
 *
 * @param inTotal whether "awards in total" counts it
 * @param level who gives it, as sheets write it
 * @param shortName the name of the form
 * @param longName the same with the person who signs
 */
enum Form {
    PROV_FLAG(true, "UBND tỉnh", "Cờ thi đua của UBND tỉnh", "Cờ thi đua của Chủ tịch UBND tỉnh"),
    MPS_MERIT(true, "Bộ Công an", "Bằng khen của Bộ Công an", "Bằng khen của Bộ trưởng Bộ Công an"),
    PROV_MERIT(true, "UBND tỉnh", "Bằng khen của UBND tỉnh", "Bằng khen của Chủ tịch UBND tỉnh"),
    PPOL_CERT(
            true,
            "Công an tỉnh",
            "Giấy khen của Công an tỉnh",
            "Giấy khen của Giám đốc Công an tỉnh"),
    DIST_CERT(true, "UBND huyện", "Giấy khen của UBND huyện", "Giấy khen của Chủ tịch UBND huyện"),
    COMM_CERT(true, "UBND xã", "Giấy khen của UBND xã", "Giấy khen của Chủ tịch UBND xã"),
    MPS_MEDAL(
            false,
            "Bộ Công an",
            "Kỷ niệm chương Bảo vệ an ninh Tổ quốc",
            "Kỷ niệm chương \"Bảo vệ an ninh Tổ quốc\"");

    /** What counted tables name, in the order in which reports quote it. */
    static final List<Form> COUNTED = List.of(PROV_FLAG, MPS_MERIT, PROV_MERIT, PPOL_CERT);

    private final boolean inTotal;
    private final String level;
    private final String shortName;
    private final String longName;

    Form(boolean inTotal, String level, String shortName, String longName) {
        this.inTotal = inTotal;
        this.level = level;
        this.shortName = shortName;
        this.longName = longName;
    }

    /** {@code prov-flag} */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean inTotal() {
        return inTotal;
    }

    String level() {
        return level;
    }

    String nameAsWrittenBy(Sender sender) {
        return sender.longForms() ? longName : shortName;
    }
}
