package thidua.core.unit;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An administrative unit as it was for a time. Codes are reused (13669 was three wards), so the key
 * is (code, validity), never the code alone.
 *
 * @param code the code of the General Statistics Office: two digits a province, three a district,
 *     five a commune
 * @param name the full name with its kind, {@code Huyện Nam Trực}
 * @param kind {@code tinh}, {@code thanh_pho}, {@code huyen}, {@code phuong}, {@code xa}, {@code
 *     thi_tran}
 * @param parent the code of the unit above; null for a province
 */
public record Unit(
        String code,
        String name,
        String kind,
        Level level,
        @Nullable String parent,
        Validity validity) {

    /** The name without its kind: {@code Nam Định}. */
    public String properName() {
        return PREFIX.matcher(name).replaceFirst("");
    }

    /** The name inside a sentence, where its kind is a common noun: {@code huyện Nam Trực}. */
    public String inSentence() {
        boolean hasKind = level == Level.AREA || PREFIX.matcher(name).find();
        return hasKind ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) : name;
    }

    /** Units are looked up often, and few share a code. */
    @Override
    public int hashCode() {
        return code.hashCode();
    }

    private static final Pattern PREFIX =
            Pattern.compile("^(Tỉnh|Thành phố|Quận|Huyện|Thị xã|Thị trấn|Phường|Xã) ");
}
