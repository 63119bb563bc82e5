package thidua.sample;

import java.util.Arrays;
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
    MPS_MEDAL(
            false,
            "Bộ Công an",
            "Kỷ niệm chương Bảo vệ an ninh Tổ quốc",
            "Kỷ niệm chương \"Bảo vệ an ninh Tổ quốc\"");

    /** What "awards in total" counts, in the order in which reports quote it. */
    static final List<Form> IN_TOTAL = Arrays.stream(values()).filter(Form::inTotal).toList();

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

    String nameAsWrittenBy(District district) {
        return district.longForms() ? longName : shortName;
    }
}
