package thidua.bench.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A model with its life.
 *
 * @param ended the year in which it is reported as ended; later it is in no list
 */
record InventedModel(
        String name,
        String field,
        String place,
        int founded,
        int ended,
        int sites,
        int members,
        String recognition,
        String document) {
    /** Kinds of models and the code of their field; every name is one of its field's own. */
    private static final List<Map.Entry<String, String>> KINDS =
            List.of(
                    Map.entry("Camera an ninh", "CAMERA"),
                    Map.entry("Nhóm Zalo an ninh", "ZALO"),
                    Map.entry("Tổ an ninh nhân dân", "PEOPLE_TEAM"),
                    Map.entry("Tổ tự quản về ANTT", "SELF_MGMT"),
                    Map.entry("Dòng họ tự quản", "CLAN"),
                    Map.entry("Tổ tuần tra nhân dân", "PATROL"),
                    Map.entry("Trường học an toàn", "SCHOOL"),
                    Map.entry("Cơ sở y tế an toàn", "HEALTH"),
                    Map.entry("Tự hòa giải", "MEDIATION"),
                    Map.entry("Đội dân phòng", "PATROL"));

    /** Names of the fields as units write them. */
    static final Map<String, String> FIELDS =
            Map.of(
                    "CAMERA", "Camera an ninh",
                    "ZALO", "Zalo an ninh và mạng xã hội",
                    "PEOPLE_TEAM", "Tổ an ninh nhân dân, tổ bảo vệ an ninh trật tự",
                    "SELF_MGMT", "Tự quản về an ninh trật tự ở khu dân cư",
                    "CLAN", "Dòng họ tự quản",
                    "PATROL", "Tuần tra, xung kích, dân phòng",
                    "SCHOOL", "Trường học an toàn",
                    "HEALTH", "Cơ sở y tế an toàn",
                    "MEDIATION", "Tự hòa giải");

    private static final List<String> RECOGNISED =
            List.of("xã", "xã", "huyện", "tỉnh", "Bộ Công an");

    /** All models that the unit ever has, in the order of their founding. */
    static List<InventedModel> of(InventedUnit unit, Extent extent) {
        Chance chance = new Chance(extent.seed(), unit.index(), 1);
        int stock = Math.max(3, extent.rows() * chance.between(70, 110) / 100);
        List<InventedModel> all = new ArrayList<>();
        for (int i = 0; i < stock; i++) {
            all.add(founded(all.size(), extent.firstYear() - chance.between(1, 9), extent, chance));
        }
        for (int year : extent.each()) {
            int added = chance.below(Math.max(2, stock / 5));
            for (int i = 0; i < added; i++) {
                all.add(founded(all.size(), year, extent, chance));
            }
        }
        return all;
    }

    private static InventedModel founded(int number, int year, Extent extent, Chance chance) {
        var kind = KINDS.get(number % KINDS.size());
        int from = Math.max(year, extent.firstYear());
        boolean recognised = chance.percent(30);
        return new InventedModel(
                kind.getKey(),
                kind.getValue(),
                "Thôn Mẫu " + (number / KINDS.size() + 1),
                year,
                from + 1 + chance.below(20),
                chance.between(1, 6),
                chance.percent(4) ? chance.between(1000, 2900) : chance.between(5, 400),
                recognised ? chance.of(RECOGNISED) : "",
                recognised
                        ? "%d/QĐ, ngày %02d/%02d/%d"
                                .formatted(
                                        chance.between(1, 3000),
                                        chance.between(1, 28),
                                        chance.between(1, 12),
                                        year)
                        : "");
    }

    boolean isListed(int year) {
        return founded <= year && year <= ended;
    }

    /** As it is told for the year. */
    String status(int year) {
        return year == founded ? "new" : year == ended ? "ended" : "maintained";
    }
}
