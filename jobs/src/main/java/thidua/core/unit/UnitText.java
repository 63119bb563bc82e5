package thidua.core.unit;

import thidua.core.text.VietnameseText;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text that should name a unit, taken apart: {@code UBND xã Hồng Quang, huyện Nam Trực} names
 * {@code xã Hồng Quang} within {@code huyện Nam Trực}.
 *
 * @param name the part that names the unit, without the body that writes for it; may be empty
 * @param within the units it lies in, as far as the text says
 */
record UnitText(String name, List<String> within) {

    /** Bodies that report for a unit; their name stands before the unit's. */
    private static final Pattern BODY =
            ignoringCase(
                    "^(?:đơn vị(?: báo cáo)?|báo cáo của|công an|cong an|ca|ubnd|ban chỉ đạo"
                            + "|ủy ban nhân dân|uỷ ban nhân dân|uy ban nhan dan|ban chi dao"
                            + "|bcđ|bcd|138)(?=$|[\\s.:-])[\\s.:-]*");

    private static final Pattern NEXT_PART =
            ignoringCase(
                    "\\s*[,;()]\\s*|\\s+[-–—]\\s+"
                            + "|\\s+(?=(?:xã|phường|thị trấn|huyện|thành phố|tỉnh|huyen) )");

    private static Pattern ignoringCase(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static UnitText of(String written) {
        String text = withoutBody(VietnameseText.tidy(written.replace('_', ' ')));
        List<String> parts = new ArrayList<>();
        for (String part : NEXT_PART.split(text, -1)) {
            String named = withoutBody(part);
            if (!named.isEmpty()) {
                parts.add(named);
            }
        }
        return parts.isEmpty()
                ? new UnitText("", List.of())
                : new UnitText(parts.getFirst(), List.copyOf(parts.subList(1, parts.size())));
    }

    private static String withoutBody(String text) {
        String rest = text.strip();
        for (var body = BODY.matcher(rest); body.find(); body = BODY.matcher(rest)) {
            rest = rest.substring(body.end());
        }
        return rest;
    }
}
