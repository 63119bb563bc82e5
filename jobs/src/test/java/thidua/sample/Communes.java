package thidua.sample;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The communes of the new Ninh Bình, which have reported since 2025, by code. */
final class Communes {
    static final String PROVINCE = "37";

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** code | name | one workbook or one delimited file | how it writes forms of award */
    private static final String OF_NAM_DINH =
            """
            13669 | Phường Nam Định | xlsx | long
            13684 | Phường Thiên Trường | xlsx | short
            13693 | Phường Đông A | xlsx | long
            13699 | Phường Thành Nam | xlsx | long
            13708 | Phường Mỹ Lộc | xlsx | short
            13741 | Xã Vụ Bản | xlsx | long
            13750 | Xã Minh Tân | csv | short
            13753 | Xã Hiển Khánh | csv | long
            13777 | Phường Trường Thi | xlsx | long
            13786 | Xã Liên Minh | csv | short
            13795 | Xã Ý Yên | xlsx | long
            13807 | Xã Tân Minh | csv | long
            13822 | Xã Phong Doanh | csv | short
            13834 | Xã Vũ Dương | csv | short
            13864 | Xã Vạn Thắng | xlsx | short
            13870 | Xã Yên Cường | csv | short
            13879 | Xã Yên Đồng | csv | long
            13891 | Xã Nghĩa Hưng | xlsx | long
            13894 | Xã Rạng Đông | csv | short
            13900 | Xã Đồng Thịnh | csv | short
            13918 | Xã Nghĩa Sơn | csv | short
            13927 | Xã Hồng Phong | csv | long
            13939 | Xã Quỹ Nhất | csv | long
            13957 | Xã Nghĩa Lâm | csv | long
            13966 | Xã Nam Trực | xlsx | short
            13972 | Phường Vị Khê | xlsx | short
            13984 | Phường Hồng Quang | xlsx | short
            13987 | Xã Nam Hồng | csv | long
            14005 | Xã Nam Ninh | csv | long
            14011 | Xã Nam Minh | csv | long
            14014 | Xã Nam Đồng | csv | short
            14026 | Xã Cổ Lễ | csv | short
            14038 | Xã Ninh Giang | csv | short
            14053 | Xã Trực Ninh | xlsx | long
            14056 | Xã Cát Thành | csv | short
            14062 | Xã Quang Hưng | csv | short
            14071 | Xã Minh Thái | csv | long
            14077 | Xã Ninh Cường | csv | long
            14089 | Xã Xuân Trường | xlsx | long
            14095 | Xã Xuân Hồng | csv | long
            14104 | Xã Xuân Giang | csv | short
            14122 | Xã Xuân Hưng | csv | short
            14161 | Xã Giao Minh | csv | long
            14167 | Xã Giao Thủy | xlsx | long
            14179 | Xã Giao Hưng | csv | long
            14182 | Xã Giao Hòa | csv | short
            14194 | Xã Giao Bình | csv | short
            14203 | Xã Giao Phúc | csv | long
            14212 | Xã Giao Ninh | csv | short
            14215 | Xã Hải Hậu | xlsx | long
            14218 | Xã Hải Tiến | csv | short
            14221 | Xã Hải Thịnh | csv | long
            14236 | Xã Hải Anh | xlsx | short
            14248 | Xã Hải Hưng | csv | short
            14281 | Xã Hải An | csv | long
            14287 | Xã Hải Quang | csv | long
            14308 | Xã Hải Xuân | csv | short
            """;

    /** code | name */
    private static final String OF_THE_OTHERS =
            """
            13285 | Phường Phủ Lý
            13291 | Phường Phù Vân
            13318 | Phường Châu Sơn
            13324 | Phường Duy Tiên
            13330 | Phường Duy Tân
            13336 | Phường Duy Hà
            13348 | Phường Đồng Văn
            13363 | Phường Tiên Sơn
            13366 | Phường Hà Nam
            13384 | Phường Kim Bảng
            13393 | Phường Lê Hồ
            13396 | Phường Nguyễn Úy
            13402 | Phường Kim Thanh
            13420 | Phường Tam Chúc
            13435 | Phường Lý Thường Kiệt
            13444 | Phường Liêm Tuyền
            13456 | Xã Liêm Hà
            13474 | Xã Tân Thanh
            13483 | Xã Thanh Bình
            13489 | Xã Thanh Lâm
            13495 | Xã Thanh Liêm
            13501 | Xã Bình Mỹ
            13504 | Xã Bình Lục
            13531 | Xã Bình Giang
            13540 | Xã Bình An
            13558 | Xã Bình Sơn
            13573 | Xã Lý Nhân
            13579 | Xã Bắc Lý
            13591 | Xã Nam Xang
            13594 | Xã Trần Thương
            13597 | Xã Vĩnh Trụ
            13609 | Xã Nhân Hà
            13627 | Xã Nam Lý
            14329 | Phường Hoa Lư
            14359 | Phường Nam Hoa Lư
            14362 | Phường Tam Điệp
            14365 | Phường Trung Sơn
            14371 | Phường Yên Sơn
            14389 | Xã Gia Lâm
            14401 | Xã Gia Tường
            14404 | Xã Cúc Phương
            14407 | Xã Phú Sơn
            14428 | Xã Nho Quan
            14434 | Xã Thanh Sơn
            14452 | Xã Quỳnh Lưu
            14458 | Xã Phú Long
            14464 | Xã Gia Viễn
            14482 | Xã Gia Hưng
            14488 | Xã Gia Vân
            14494 | Xã Gia Trấn
            14500 | Xã Đại Hoàng
            14524 | Xã Gia Phong
            14533 | Phường Tây Hoa Lư
            14560 | Xã Yên Khánh
            14563 | Xã Khánh Thiện
            14566 | Phường Đông Hoa Lư
            14608 | Xã Khánh Trung
            14611 | Xã Khánh Nhạc
            14614 | Xã Khánh Hội
            14620 | Xã Phát Diệm
            14623 | Xã Bình Minh
            14638 | Xã Kim Sơn
            14647 | Xã Quang Thiện
            14653 | Xã Chất Bình
            14674 | Xã Lai Thành
            14677 | Xã Định Hóa
            14698 | Xã Kim Đông
            14701 | Xã Yên Mô
            14725 | Phường Yên Thắng
            14728 | Xã Yên Từ
            14743 | Xã Yên Mạc
            14746 | Xã Đồng Thái
            """;

    /** The 57 on the territory of the former Nam Định, each of which sends a file of its own. */
    static final List<Sender> FORMER =
            Lines.of(OF_NAM_DINH).stream()
                    .map(l -> commune(l.get(0), l.get(1), l.get(2).equals("xlsx"), l.get(3)))
                    .toList();

    /** The 72 whose reports come in one file. */
    static final List<Sender> OTHERS =
            Lines.of(OF_THE_OTHERS).stream()
                    .map(l -> commune(l.get(0), l.get(1), true, "short"))
                    .toList();

    static final List<Sender> ALL = Stream.concat(FORMER.stream(), OTHERS.stream()).toList();

    private Communes() {}

    static Sender of(String code) {
        return ALL.stream().filter(c -> c.code().equals(code)).findFirst().orElseThrow();
    }

    static boolean isFormer(String code) {
        return FORMER.stream().anyMatch(c -> c.code().equals(code));
    }

    private static Sender commune(String code, String name, boolean workbook, String forms) {
        boolean ward = name.startsWith("Phường");
        return new Sender(
                code,
                name,
                slug(name),
                ward ? Sender.Terrain.CITY : Sender.Terrain.INLAND,
                workbook,
                100,
                100,
                forms.equals("long"),
                List.of(name));
    }

    private static String slug(String name) {
        String apart = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return MARKS.matcher(apart).replaceAll("").replace('đ', 'd').replace(' ', '-');
    }
}
