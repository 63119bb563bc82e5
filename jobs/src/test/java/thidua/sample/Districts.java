package thidua.sample;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The districts of Nam Định, by code: ten until August 2024, then nine, none since July 2025. */
final class Districts {
    static final String PROVINCE = "36";

    /**
     * code | name | file | terrain | dates | members stated % | teams stated % | forms | some of
     * its communes, which stood without a change until August 2024, each name the only one of the
     * province even without accents
     */
    private static final String TABLE =
            """
            356 | Thành phố Nam Định | tp-nam-dinh | city   | cells | 100 | 100 | long  | Phường Hạ Long, Phường Vị Hoàng, Phường Cửa Bắc, Phường Bà Triệu, Phường Năng Tĩnh, Phường Trần Hưng Đạo, Phường Văn Miếu, Phường Thống Nhất, Phường Lộc Hạ, Phường Lộc Vượng, Phường Cửa Nam, Phường Mỹ Xá, Xã Nam Vân
            358 | Huyện Mỹ Lộc       | my-loc      | inland | text  |   0 | 100 | short | Xã Mỹ Hà, Xã Mỹ Tiến, Xã Mỹ Thắng, Xã Mỹ Trung, Xã Mỹ Tân, Xã Mỹ Phúc, Xã Mỹ Hưng, Xã Mỹ Thuận, Xã Mỹ Thịnh, Xã Mỹ Thành
            359 | Huyện Vụ Bản       | vu-ban      | inland | cells | 100 | 100 | short | Thị trấn Gôi, Xã Minh Thuận, Xã Hiển Khánh, Xã Hợp Hưng, Xã Đại An, Xã Cộng Hòa, Xã Liên Bảo, Xã Thành Lợi, Xã Kim Thái, Xã Liên Minh, Xã Tam Thanh, Xã Vĩnh Hào
            360 | Huyện Ý Yên        | y-yen       | inland | cells | 100 | 100 | long  | Thị trấn Lâm, Xã Yên Trung, Xã Yên Thọ, Xã Yên Nghĩa, Xã Yên Phương, Xã Yên Chính, Xã Yên Bình, Xã Yên Dương, Xã Yên Khánh, Xã Yên Ninh, Xã Yên Tiến, Xã Yên Thắng, Xã Yên Cường, Xã Yên Trị
            361 | Huyện Nghĩa Hưng   | nghia-hung  | coast  | text  |  70 | 100 | short | Thị trấn Liễu Đề, Thị trấn Rạng Đông, Xã Nghĩa Đồng, Xã Nghĩa Thịnh, Xã Nghĩa Minh, Xã Nghĩa Thái, Xã Hoàng Nam, Xã Nghĩa Châu, Xã Nghĩa Phong, Xã Nghĩa Lâm, Xã Phúc Thắng, Xã Nghĩa Hải
            362 | Huyện Nam Trực     | nam-truc    | inland | cells | 100 | 100 | long  | Thị trấn Nam Giang, Xã Nam Mỹ, Xã Điền Xá, Xã Nam Thắng, Xã Nam Toàn, Xã Tân Thịnh, Xã Nam Cường, Xã Nam Hồng, Xã Nam Dương, Xã Nam Thanh, Xã Bình Minh, Xã Đồng Sơn, Xã Nam Thái
            363 | Huyện Trực Ninh    | truc-ninh   | inland | text  | 100 | 100 | short | Thị trấn Cổ Lễ, Thị trấn Cát Thành, Thị trấn Ninh Cường, Xã Phương Định, Xã Trung Đông, Xã Liêm Hải, Xã Việt Hùng, Xã Trực Đạo, Xã Trực Nội, Xã Trực Thuận, Xã Trực Đại, Xã Trực Thái
            364 | Huyện Xuân Trường  | xuan-truong | inland | cells | 100 |  80 | short | Xã Xuân Châu, Xã Xuân Hồng, Xã Xuân Thượng, Xã Xuân Đài, Xã Xuân Ngọc, Xã Xuân Bắc, Xã Thọ Nghiệp, Xã Xuân Trung, Xã Xuân Kiên, Xã Xuân Tiến, Xã Xuân Ninh
            365 | Huyện Giao Thủy    | giao-thuy   | coast  | cells |  85 | 100 | long  | Thị trấn Ngô Đồng, Thị trấn Quất Lâm, Xã Giao Hương, Xã Hồng Thuận, Xã Giao Thiện, Xã Hoành Sơn, Xã Bình Hòa, Xã Giao Tiến, Xã Giao Lạc, Xã Giao Châu, Xã Giao Hải, Xã Bạch Long
            366 | Huyện Hải Hậu      | hai-hau     | coast  | cells | 100 | 100 | long  | Thị trấn Yên Định, Thị trấn Cồn, Thị trấn Thịnh Long, Xã Hải Nam, Xã Hải Minh, Xã Hải Anh, Xã Hải Hưng, Xã Hải Đường, Xã Hải Quang, Xã Hải Phong, Xã Hải Lý, Xã Hải Xuân, Xã Hải Châu, Xã Hải Triều
            """;

    static final List<Sender> ALL = Lines.of(TABLE).stream().map(Districts::district).toList();

    /** Without Mỹ Lộc, which is a part of the city, and with communes as merged. */
    private static final List<Sender> MERGED =
            ALL.stream()
                    .filter(d -> !d.code().equals(Places.MERGED))
                    .map(d -> d.withPlaces(Places.later(d.code())))
                    .toList();

    private Districts() {}

    static List<Sender> ofYear(int year) {
        return year < Sample.FIRST_OF_NINE ? ALL : MERGED;
    }

    static Sender of(String code) {
        return ALL.stream().filter(d -> d.code().equals(code)).findFirst().orElseThrow();
    }

    private static Sender district(List<String> line) {
        return new Sender(
                line.get(0),
                line.get(1),
                line.get(2),
                Sender.Terrain.valueOf(line.get(3).toUpperCase(Locale.ROOT)),
                line.get(4).equals("cells"),
                Integer.parseInt(line.get(5)),
                Integer.parseInt(line.get(6)),
                line.get(7).equals("long"),
                Arrays.stream(line.get(8).split(", ")).toList());
    }
}
