package thidua.sample;

import java.util.List;
import java.util.stream.Stream;

/** Where the places of the sample went: models follow them. */
final class Places {
    static final String CITY = "356";
    static final String MERGED = "358";

    /**
     * district until August 2024 | commune until then | commune until June 2025 | code of the
     * commune since
     */
    private static final String TABLE =
            """
            356 | Phường Hạ Long | Phường Quang Trung | 13669
            356 | Phường Vị Hoàng | Phường Vị Xuyên | 13669
            356 | Phường Cửa Bắc | Phường Cửa Bắc | 13669
            356 | Phường Bà Triệu | Phường Cửa Bắc | 13669
            356 | Phường Năng Tĩnh | Phường Năng Tĩnh | 13669
            356 | Phường Trần Hưng Đạo | Phường Trần Hưng Đạo | 13669
            356 | Phường Văn Miếu | Phường Trường Thi | 13777
            356 | Phường Thống Nhất | Phường Quang Trung | 13669
            356 | Phường Lộc Hạ | Phường Lộc Hạ | 13684
            356 | Phường Lộc Vượng | Phường Lộc Vượng | 13669
            356 | Phường Cửa Nam | Phường Cửa Nam | 13669
            356 | Phường Mỹ Xá | Phường Mỹ Xá | 13699
            356 | Xã Nam Vân | Phường Nam Vân | 13984
            358 | Xã Mỹ Hà | Xã Mỹ Hà | 13693
            358 | Xã Mỹ Tiến | Xã Mỹ Lộc | 13708
            358 | Xã Mỹ Thắng | Xã Mỹ Thắng | 13693
            358 | Xã Mỹ Trung | Xã Mỹ Trung | 13684
            358 | Xã Mỹ Tân | Xã Mỹ Tân | 13684
            358 | Xã Mỹ Phúc | Xã Mỹ Phúc | 13669
            358 | Xã Mỹ Hưng | Phường Hưng Lộc | 13708
            358 | Xã Mỹ Thuận | Xã Mỹ Thuận | 13708
            358 | Xã Mỹ Thịnh | Xã Mỹ Lộc | 13708
            358 | Xã Mỹ Thành | Xã Mỹ Lộc | 13708
            359 | Thị trấn Gôi | Thị trấn Gôi | 13741
            359 | Xã Minh Thuận | Xã Minh Tân | 13750
            359 | Xã Hiển Khánh | Xã Hiển Khánh | 13753
            359 | Xã Hợp Hưng | Xã Hợp Hưng | 13753
            359 | Xã Đại An | Xã Đại An | 13699
            359 | Xã Cộng Hòa | Xã Cộng Hòa | 13750
            359 | Xã Liên Bảo | Xã Thành Lợi | 13777
            359 | Xã Thành Lợi | Xã Thành Lợi | 13777
            359 | Xã Kim Thái | Xã Kim Thái | 13741
            359 | Xã Liên Minh | Xã Liên Minh | 13786
            359 | Xã Tam Thanh | Xã Tam Thanh | 13741
            359 | Xã Vĩnh Hào | Xã Vĩnh Hào | 13786
            360 | Thị trấn Lâm | Thị trấn Lâm | 13795
            360 | Xã Yên Trung | Xã Trung Nghĩa | 13807
            360 | Xã Yên Thọ | Xã Yên Thọ | 13822
            360 | Xã Yên Nghĩa | Xã Trung Nghĩa | 13807
            360 | Xã Yên Phương | Xã Phú Hưng | 13822
            360 | Xã Yên Chính | Xã Yên Chính | 13822
            360 | Xã Yên Bình | Xã Yên Bình | 13834
            360 | Xã Yên Dương | Xã Yên Dương | 13834
            360 | Xã Yên Khánh | Xã Yên Khánh | 13795
            360 | Xã Yên Ninh | Xã Yên Ninh | 13834
            360 | Xã Yên Tiến | Xã Yên Tiến | 13864
            360 | Xã Yên Thắng | Xã Yên Thắng | 13864
            360 | Xã Yên Cường | Xã Yên Cường | 13870
            360 | Xã Yên Trị | Xã Yên Trị | 13879
            361 | Thị trấn Liễu Đề | Thị trấn Liễu Đề | 13891
            361 | Thị trấn Rạng Đông | Thị trấn Rạng Đông | 13894
            361 | Xã Nghĩa Đồng | Xã Đồng Thịnh | 13900
            361 | Xã Nghĩa Thịnh | Xã Đồng Thịnh | 13900
            361 | Xã Nghĩa Minh | Xã Đồng Thịnh | 13900
            361 | Xã Nghĩa Thái | Xã Nghĩa Thái | 13891
            361 | Xã Hoàng Nam | Xã Hoàng Nam | 13900
            361 | Xã Nghĩa Châu | Xã Nghĩa Châu | 13891
            361 | Xã Nghĩa Phong | Xã Nghĩa Phong | 13927
            361 | Xã Nghĩa Lâm | Xã Nghĩa Lâm | 13957
            361 | Xã Phúc Thắng | Xã Phúc Thắng | 13894
            361 | Xã Nghĩa Hải | Xã Nghĩa Hải | 13957
            362 | Thị trấn Nam Giang | Thị trấn Nam Giang | 13966
            362 | Xã Nam Mỹ | Xã Nam Điền | 13972
            362 | Xã Điền Xá | Xã Nam Điền | 13972
            362 | Xã Nam Thắng | Xã Nam Thắng | 13987
            362 | Xã Nam Toàn | Xã Nam Điền | 13972
            362 | Xã Tân Thịnh | Xã Tân Thịnh | 13987
            362 | Xã Nam Cường | Xã Nam Cường | 13966
            362 | Xã Nam Hồng | Xã Nam Hồng | 13987
            362 | Xã Nam Dương | Xã Nam Dương | 14011
            362 | Xã Nam Thanh | Xã Nam Thanh | 14005
            362 | Xã Bình Minh | Xã Bình Minh | 14011
            362 | Xã Đồng Sơn | Xã Đồng Sơn | 14014
            362 | Xã Nam Thái | Xã Nam Thái | 14014
            363 | Thị trấn Cổ Lễ | Thị trấn Cổ Lễ | 14026
            363 | Thị trấn Cát Thành | Thị trấn Cát Thành | 14056
            363 | Thị trấn Ninh Cường | Thị trấn Ninh Cường | 14077
            363 | Xã Phương Định | Xã Phương Định | 14038
            363 | Xã Trung Đông | Xã Trung Đông | 14026
            363 | Xã Liêm Hải | Xã Liêm Hải | 14038
            363 | Xã Việt Hùng | Xã Việt Hùng | 14056
            363 | Xã Trực Đạo | Xã Trực Đạo | 14056
            363 | Xã Trực Nội | Xã Trực Nội | 14053
            363 | Xã Trực Thuận | Xã Trực Thuận | 14062
            363 | Xã Trực Đại | Xã Trực Đại | 14071
            363 | Xã Trực Thái | Xã Trực Thái | 14071
            364 | Xã Xuân Châu | Xã Xuân Châu | 14095
            364 | Xã Xuân Hồng | Xã Xuân Hồng | 14095
            364 | Xã Xuân Thượng | Xã Xuân Thượng | 14095
            364 | Xã Xuân Đài | Xã Xuân Giang | 14104
            364 | Xã Xuân Ngọc | Xã Xuân Ngọc | 14089
            364 | Xã Xuân Bắc | Xã Trà Lũ | 14122
            364 | Xã Thọ Nghiệp | Xã Thọ Nghiệp | 14122
            364 | Xã Xuân Trung | Xã Trà Lũ | 14122
            364 | Xã Xuân Kiên | Xã Xuân Phúc | 14089
            364 | Xã Xuân Tiến | Xã Xuân Phúc | 14089
            364 | Xã Xuân Ninh | Xã Xuân Ninh | 14089
            365 | Thị trấn Ngô Đồng | Thị trấn Giao Thủy | 14167
            365 | Thị trấn Quất Lâm | Thị trấn Quất Lâm | 14212
            365 | Xã Giao Hương | Xã Giao Hương | 14161
            365 | Xã Hồng Thuận | Xã Hồng Thuận | 14182
            365 | Xã Giao Thiện | Xã Giao Thiện | 14161
            365 | Xã Hoành Sơn | Thị trấn Giao Thủy | 14167
            365 | Xã Bình Hòa | Xã Bình Hòa | 14167
            365 | Xã Giao Tiến | Thị trấn Giao Thủy | 14167
            365 | Xã Giao Lạc | Xã Giao Lạc | 14182
            365 | Xã Giao Châu | Xã Giao Châu | 14179
            365 | Xã Giao Hải | Xã Giao Hải | 14203
            365 | Xã Bạch Long | Xã Bạch Long | 14194
            366 | Thị trấn Yên Định | Thị trấn Yên Định | 14215
            366 | Thị trấn Cồn | Thị trấn Cồn | 14218
            366 | Thị trấn Thịnh Long | Thị trấn Thịnh Long | 14221
            366 | Xã Hải Nam | Xã Hải Nam | 14248
            366 | Xã Hải Minh | Xã Hải Minh | 14236
            366 | Xã Hải Anh | Xã Hải Anh | 14236
            366 | Xã Hải Hưng | Xã Hải Hưng | 14248
            366 | Xã Hải Đường | Xã Hải Đường | 14236
            366 | Xã Hải Quang | Xã Hải Quang | 14287
            366 | Xã Hải Phong | Xã Hải Phong | 14281
            366 | Xã Hải Lý | Thị trấn Cồn | 14218
            366 | Xã Hải Xuân | Xã Hải Xuân | 14308
            366 | Xã Hải Châu | Xã Hải Châu | 14221
            366 | Xã Hải Triều | Xã Hải Xuân | 14308
            """;

    /**
     * A commune that stands in reports.
     *
     * @param district code of the district in which it lay when the sample begins
     * @param first its name then
     * @param second the name from September 2024 of what holds it
     * @param commune code of the commune that has held it since July 2025
     */
    record Place(String district, String first, String second, String commune) {
        /** The district from September 2024: Mỹ Lộc is a part of the city. */
        String laterDistrict() {
            return district.equals(MERGED) ? CITY : district;
        }
    }

    static final List<Place> ALL = Lines.of(TABLE).stream().map(Places::place).toList();

    private Places() {}

    /** What a district of September 2024 calls its communes. */
    static List<String> later(String district) {
        return ALL.stream()
                .filter(p -> p.laterDistrict().equals(district))
                .map(Place::second)
                .distinct()
                .toList();
    }

    /** A place of a district as the first reports name it. */
    static Place first(String district, String name) {
        return one(
                ALL.stream().filter(p -> p.district().equals(district) && p.first().equals(name)));
    }

    /** A place of a district as the reports of 2024 name it; its communes all went one way. */
    static Place second(String district, String name) {
        return one(
                ALL.stream()
                        .filter(
                                p ->
                                        p.laterDistrict().equals(district)
                                                && p.second().equals(name)));
    }

    private static Place one(Stream<Place> places) {
        return places.findFirst().orElseThrow();
    }

    private static Place place(List<String> line) {
        return new Place(line.get(0), line.get(1), line.get(2), line.get(3));
    }
}
