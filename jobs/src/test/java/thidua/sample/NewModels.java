package thidua.sample;

import thidua.core.fact.Recognition;

import java.util.List;
import java.util.stream.Stream;

/**
 * The models built in each year. Only two numbers are not invented: 17 in 2021, 2 of them
 * recognised by the Ministry (notices of its department V05; the numbers here are made up).
 */
final class NewModels {
    /** year | district | field | name | place | recognised by | document */
    private static final String TABLE =
            """
            2020 | 356 | Zalo an ninh và mạng xã hội | Zalo kết nối bình yên | Phường Lộc Vượng | |
            2020 | 356 | Cổng rào, cổng trường, tuyến đường an toàn | Tuyến phố văn minh | Phường Bà Triệu | huyện | 3105/QĐ-UBND, ngày 12/10/2020
            2020 | 359 | Tiếng kẻng, tiếng loa, ánh sáng an ninh | Tiếng loa an ninh | Xã Kim Thái | |
            2020 | 359 | Dòng họ tự quản | Dòng họ an toàn về ANTT | Xã Thành Lợi | xã | 87/QĐ-UBND, ngày 18/08/2020
            2020 | 360 | Camera an ninh | Mắt camera an ninh | Xã Yên Tiến | Bộ Công an | 538/TB-V05, ngày 22/09/2020
            2020 | 361 | Bến bãi, tàu thuyền, địa bàn ven biển | Biên giới biển an toàn | Thị trấn Rạng Đông | tỉnh | 2210/QĐ-UBND, ngày 28/09/2020
            2020 | 361 | Phòng, chống dịch | Chốt kiểm soát dịch | Xã Nghĩa Hải | |
            2020 | 362 | Cổng rào, cổng trường, tuyến đường an toàn | Cổng trường an toàn giao thông | Xã Nam Hồng | |
            2020 | 362 | Phòng cháy, chữa cháy | Tổ liên gia an toàn PCCC | Thị trấn Nam Giang | |
            2020 | 363 | Xứ đạo, họ đạo, cơ sở tôn giáo bình yên | Xóm đạo bình yên | Xã Trung Đông | xã | 64/QĐ-UBND, ngày 05/08/2020
            2020 | 364 | Tiếng kẻng, tiếng loa, ánh sáng an ninh | Tiếng loa an ninh | Xã Xuân Tiến | |
            2020 | 366 | Nhà trọ, cơ sở lưu trú tự quản | Câu lạc bộ nhà trọ | Thị trấn Thịnh Long | |
            2020 | 366 | Tự quản về an ninh trật tự ở khu dân cư | Khu dân cư tự quản | Xã Hải Châu | huyện | 2764/QĐ-UBND, ngày 03/11/2020

            2021 | 356 | Phòng, chống dịch | Tổ COVID cộng đồng | Phường Trần Hưng Đạo | |
            2021 | 356 | Zalo an ninh và mạng xã hội | Zalo an ninh | Phường Hạ Long | |
            2021 | 356 | Phòng cháy, chữa cháy | Tổ liên gia an toàn phòng cháy, chữa cháy | Phường Năng Tĩnh | huyện | 4012/QĐ-UBND, ngày 29/10/2021
            2021 | 358 | Phòng cháy, chữa cháy | Phụ nữ phòng cháy tốt, chữa cháy giỏi | Xã Mỹ Thắng | |
            2021 | 359 | Camera an ninh | Camera với an ninh trật tự | Xã Liên Minh | |
            2021 | 360 | Dòng họ tự quản | Gia tộc bình yên | Xã Yên Cường | xã | 112/QĐ-UBND, ngày 19/08/2021
            2021 | 360 | Tiếng kẻng, tiếng loa, ánh sáng an ninh | Ánh sáng an ninh | Xã Yên Ninh | |
            2021 | 361 | Bến bãi, tàu thuyền, địa bàn ven biển | Tổ tàu thuyền đoàn kết | Xã Phúc Thắng | |
            2021 | 362 | Phòng cháy, chữa cháy | Điểm chữa cháy công cộng | Xã Nam Thanh | Bộ Công an | 612/TB-V05, ngày 14/10/2021
            2021 | 362 | Phòng, chống dịch | Tổ COVID cộng đồng | Xã Nam Thái | |
            2021 | 363 | Trường học an toàn | Trường học không ma túy | Thị trấn Cổ Lễ | |
            2021 | 363 | Zalo an ninh và mạng xã hội | Nhóm Zalo an ninh | Thị trấn Cát Thành | |
            2021 | 364 | Cơ quan, doanh nghiệp, khu công nghiệp an toàn | Doanh nghiệp an toàn | Xã Xuân Kiên | tỉnh | 2295/QĐ-UBND, ngày 20/10/2021
            2021 | 365 | Bến bãi, tàu thuyền, địa bàn ven biển | Bến bãi an toàn | Thị trấn Quất Lâm | |
            2021 | 366 | Xứ đạo, họ đạo, cơ sở tôn giáo bình yên | Giáo xứ bình yên | Xã Hải Lý | Bộ Công an | 655/TB-V05, ngày 09/11/2021
            2021 | 366 | An ninh trên không gian mạng | Không gian mạng an toàn | Thị trấn Yên Định | |
            2021 | 366 | Tiếng kẻng, tiếng loa, ánh sáng an ninh | Thắp sáng đường quê | Xã Hải Phong | xã | 96/QĐ-UBND, ngày 17/08/2021

            2022 | 356 | Công an phường kiểu mẫu | Công an phường kiểu mẫu về an ninh, trật tự và văn minh đô thị | Phường Vị Hoàng | Bộ Công an | 487/TB-V05, ngày 08/09/2022
            2022 | 356 | An ninh trên không gian mạng | Phòng chống lừa đảo qua mạng | Phường Cửa Bắc | |
            2022 | 356 | Cơ sở y tế an toàn | Bệnh viện an toàn | Phường Văn Miếu | |
            2022 | 356 | Nhà trọ, cơ sở lưu trú tự quản | Nhà trọ an toàn | Phường Mỹ Xá | huyện | 3877/QĐ-UBND, ngày 11/10/2022
            2022 | 359 | Zalo an ninh và mạng xã hội | Trang Zalo Công an xã | Xã Hiển Khánh | |
            2022 | 359 | An ninh trên không gian mạng | Phòng chống lừa đảo qua mạng | Xã Tam Thanh | |
            2022 | 360 | Chợ, điểm kinh doanh an toàn | Chợ an toàn | Xã Yên Thắng | |
            2022 | 360 | Phòng cháy, chữa cháy | Tổ liên gia an toàn PCCC | Xã Yên Trị | xã | 131/QĐ-UBND, ngày 23/08/2022
            2022 | 361 | Phòng cháy, chữa cháy | Điểm chữa cháy cộng đồng | Thị trấn Liễu Đề | Bộ Công an | 530/TB-V05, ngày 04/10/2022
            2022 | 361 | Camera an ninh | Camera giám sát an ninh | Xã Nghĩa Phong | |
            2022 | 361 | Cảm hóa, giáo dục, tái hòa nhập cộng đồng | Cảm hóa, giáo dục người lầm lỗi | Xã Nghĩa Lâm | |
            2022 | 362 | Công an phường kiểu mẫu | Công an xã kiểu mẫu | Xã Đồng Sơn | tỉnh | 1940/QĐ-UBND, ngày 26/10/2022
            2022 | 363 | Chợ, điểm kinh doanh an toàn | Tiệm vàng an toàn | Thị trấn Cổ Lễ | |
            2022 | 363 | Tự hòa giải | Hòa giải ở cơ sở | Xã Trực Đại | |
            2022 | 364 | Cơ quan, doanh nghiệp, khu công nghiệp an toàn | Khu, cụm công nghiệp an toàn về ANTT | Xã Xuân Tiến | Bộ Công an | 561/TB-V05, ngày 02/11/2022
            2022 | 364 | Nhà trọ, cơ sở lưu trú tự quản | Tổ tự quản nhà trọ | Xã Xuân Ninh | |
            2022 | 364 | Phòng, chống ma túy | Nói không với ma túy | Xã Xuân Hồng | |
            2022 | 365 | Bến bãi, tàu thuyền, địa bàn ven biển | Tổ tàu thuyền an toàn | Xã Giao Hải | huyện | 2451/QĐ-UBND, ngày 30/09/2022
            2022 | 366 | Camera an ninh | Camera giám sát an ninh | Xã Hải Minh | |
            2022 | 366 | Thanh niên | CLB tuổi trẻ với pháp luật | Xã Hải Hưng | |
            2022 | 366 | Trật tự, an toàn giao thông | Đoạn đường ông cháu cùng chăm | Xã Hải Anh | |

            2023 | 356 | Camera an ninh | Mạng lưới camera an ninh cộng đồng | Phường Trần Hưng Đạo | tỉnh | 1873/QĐ-UBND, ngày 18/09/2023
            2023 | 356 | Tổ an ninh nhân dân, tổ bảo vệ an ninh trật tự | Khu phố bình yên | Phường Cửa Nam | |
            2023 | 356 | Phòng cháy, chữa cháy | Điểm chữa cháy công cộng | Phường Lộc Hạ | |
            2023 | 358 | Phòng cháy, chữa cháy | Tổ liên gia an toàn PCCC | Xã Mỹ Phúc | xã | 58/QĐ-UBND, ngày 14/08/2023
            2023 | 359 | Phòng, chống ma túy | Dòng họ không có người nghiện | Xã Liên Bảo | |
            2023 | 359 | Zalo an ninh và mạng xã hội | Zalo kết nối bình yên | Xã Cộng Hòa | |
            2023 | 360 | An ninh trên không gian mạng | Phòng chống lừa đảo qua mạng | Xã Yên Khánh | Bộ Công an | 402/TB-V05, ngày 11/09/2023
            2023 | 360 | Cảm hóa, giáo dục, tái hòa nhập cộng đồng | Hướng thiện | Xã Yên Dương | |
            2023 | 361 | Bến bãi, tàu thuyền, địa bàn ven biển | Bến bãi an toàn | Thị trấn Rạng Đông | |
            2023 | 361 | Phòng cháy, chữa cháy | Tổ liên gia an toàn PCCC | Xã Nghĩa Thái | huyện | 2217/QĐ-UBND, ngày 05/10/2023
            2023 | 362 | Cơ quan, doanh nghiệp, khu công nghiệp an toàn | Làng nghề an toàn | Xã Bình Minh | |
            2023 | 363 | Phòng cháy, chữa cháy | Điểm chữa cháy công cộng | Thị trấn Ninh Cường | |
            2023 | 363 | Trật tự, an toàn giao thông | Đoạn đường ông cháu cùng chăm | Xã Việt Hùng | |
            2023 | 364 | Zalo an ninh và mạng xã hội | Nhóm Zalo an ninh | Xã Thọ Nghiệp | xã | 77/QĐ-UBND, ngày 21/08/2023
            2023 | 364 | Cơ quan, doanh nghiệp, khu công nghiệp an toàn | Doanh nghiệp tự phòng, tự quản | Xã Xuân Bắc | |
            2023 | 365 | Bến bãi, tàu thuyền, địa bàn ven biển | Biên giới biển an toàn | Xã Bạch Long | Bộ Công an | 447/TB-V05, ngày 16/10/2023
            2023 | 365 | An ninh trên không gian mạng | Không gian mạng an toàn | Thị trấn Ngô Đồng | |
            2023 | 366 | Phòng cháy, chữa cháy | Phụ nữ phòng cháy tốt, chữa cháy giỏi | Thị trấn Cồn | |
            2023 | 366 | Nhà trọ, cơ sở lưu trú tự quản | Khách sạn an toàn | Thị trấn Thịnh Long | huyện | 3390/QĐ-UBND, ngày 26/09/2023

            2024 | 356 | Tổ an ninh nhân dân, tổ bảo vệ an ninh trật tự | Tổ bảo vệ an ninh, trật tự ở cơ sở điểm | Phường Quang Trung | Bộ Công an | 519/TB-V05, ngày 07/10/2024
            2024 | 356 | Phòng cháy, chữa cháy | Ngôi nhà an toàn phòng cháy, chữa cháy | Phường Vị Xuyên | |
            2024 | 356 | An ninh trên không gian mạng | Gia đình số an toàn | Xã Mỹ Lộc | |
            2024 | 356 | Camera an ninh | Camera giám sát an ninh | Phường Hưng Lộc | xã | 95/QĐ-UBND, ngày 22/10/2024
            2024 | 359 | Tổ an ninh nhân dân, tổ bảo vệ an ninh trật tự | Tổ bảo vệ an ninh, trật tự ở cơ sở điểm | Xã Minh Tân | |
            2024 | 360 | Phòng cháy, chữa cháy | Điểm chữa cháy công cộng | Xã Phú Hưng | |
            2024 | 360 | Phòng, chống ma túy | Xóm sạch về ma túy | Xã Trung Nghĩa | huyện | 3021/QĐ-UBND, ngày 15/10/2024
            2024 | 361 | An ninh trên không gian mạng | Phòng chống lừa đảo qua mạng | Xã Đồng Thịnh | |
            2024 | 362 | Camera an ninh | Camera giám sát an ninh | Xã Nam Điền | |
            2024 | 362 | Trường học an toàn | Cổng trường bình yên | Xã Nam Dương | |
            2024 | 363 | Tổ an ninh nhân dân, tổ bảo vệ an ninh trật tự | Tổ bảo vệ an ninh, trật tự ở cơ sở điểm | Xã Trực Nội | |
            2024 | 363 | An ninh trên không gian mạng | Gia đình số an toàn | Xã Liêm Hải | |
            2024 | 364 | Phòng cháy, chữa cháy | Điểm chữa cháy cộng đồng | Xã Xuân Phúc | Bộ Công an | 548/TB-V05, ngày 28/10/2024
            2024 | 365 | Trật tự, an toàn giao thông | Đoạn đường ông cháu cùng chăm | Thị trấn Giao Thủy | |
            2024 | 365 | Camera an ninh | Camera giám sát an ninh | Xã Giao Châu | tỉnh | 2108/QĐ-UBND, ngày 20/09/2024
            2024 | 366 | Zalo an ninh và mạng xã hội | Zalo kết nối bình yên | Xã Hải Xuân | |
            2024 | 366 | Bến bãi, tàu thuyền, địa bàn ven biển | Bãi tắm an toàn | Thị trấn Thịnh Long | |
            """;

    static final List<NewModel> ALL =
            Stream.concat(
                            Lines.of(TABLE).stream().map(NewModels::newModel),
                            Lines.of(NewModelsOfCommunes.TABLE).stream().map(NewModels::ofCommune))
                    .toList();

    private NewModels() {}

    static List<NewModel> of(int year, String unit) {
        return ALL.stream().filter(m -> m.year() == year && m.unit().equals(unit)).toList();
    }

    private static NewModel newModel(List<String> line) {
        return newModel(line, line.get(4), 5);
    }

    private static NewModel ofCommune(List<String> line) {
        return newModel(line, Communes.of(line.get(1)).name(), 4);
    }

    private static NewModel newModel(List<String> line, String place, int recognition) {
        return new NewModel(
                Integer.parseInt(line.get(0)),
                line.get(1),
                new Kind(line.get(3), line.get(2), "any"),
                place,
                recognition(line.get(recognition)),
                line.get(recognition + 1));
    }

    private static Recognition recognition(String word) {
        return switch (word) {
            case "" -> Recognition.NONE;
            case "xã" -> Recognition.COMMUNE;
            case "huyện" -> Recognition.DISTRICT;
            case "tỉnh" -> Recognition.PROVINCE;
            case "Bộ Công an" -> Recognition.MINISTRY;
            default -> throw new IllegalArgumentException("who recognises, was: " + word);
        };
    }
}
