package thidua.bench.input;

import thidua.core.text.VietnameseText;

import java.util.List;

/** A commune that does not exist, of a province that does not either. */
record InventedUnit(int index, String code, String name) {
    /** Code of the invented province. */
    static final String PROVINCE = "99";

    private static final List<String> FIRST =
            words("Tân Phú Long An Bình Hòa Mỹ Cát Vĩnh Đông Tây Nam Xuân Thanh Quảng Lộc");
    private static final List<String> SECOND =
            words("Lợi Sơn Thành Khánh Hưng Trung Thủy Giang Đức Hải Phong Lâm Minh Kim Hiệp Ngọc");
    private static final List<String> THIRD =
            words("Thượng Hạ Đoài Cường Tiến Thịnh Quý Hậu Nghĩa Nhân Tín Trí Dũng");

    private static List<String> words(String list) {
        return List.of(list.split(" "));
    }

    static InventedUnit number(int index) {
        int of = index % FIRST.size();
        int rest = index / FIRST.size();
        String name =
                "Xã Mẫu %s %s %s"
                        .formatted(
                                FIRST.get(of),
                                SECOND.get(rest % SECOND.size()),
                                THIRD.get(rest / SECOND.size() % THIRD.size()));
        return new InventedUnit(index, "99%05d".formatted(index + 1), name);
    }

    /** {@code xa-mau-tan-loi-thuong}, as files are called. */
    String slug() {
        return VietnameseText.slug(name);
    }

    /** Lines of {@code units.csv} for the province and the first of its communes. */
    static String lines(int count) {
        StringBuilder lines = new StringBuilder();
        lines.append(PROVINCE).append(",Tỉnh Mẫu,tinh,province,,,,invented\n");
        for (int i = 0; i < count; i++) {
            InventedUnit unit = number(i);
            lines.append(unit.code).append(',').append(unit.name).append(",xa,commune,");
            lines.append(PROVINCE).append(",,,invented\n");
        }
        return lines.toString();
    }
}
