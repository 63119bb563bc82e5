package thidua.sample;

/** The models that each commune built, all invented but for the names of kinds. */
final class NewModelsOfCommunes {
    /** year | commune | field | name | recognised by | document; the place is the commune */
    static final String TABLE =
            """
            2025 | 13669 | An ninh trên không gian mạng | Phường số an toàn | Bộ Công an | 611/TB-V05, ngày 20/10/2025
            2025 | 13669 | Chợ, điểm kinh doanh an toàn | Tuyến phố kinh doanh an toàn | |
            2025 | 13669 | Phòng cháy, chữa cháy | Chung cư an toàn phòng cháy, chữa cháy | |
            2025 | 13684 | Zalo an ninh và mạng xã hội | Chính quyền và nhân dân qua Zalo | |
            2025 | 13708 | Phòng cháy, chữa cháy | Điểm chữa cháy công cộng | |
            2025 | 13741 | Tổ an ninh nhân dân, tổ bảo vệ an ninh trật tự | Tổ bảo vệ an ninh, trật tự ở cơ sở điểm | xã | 141/QĐ-UBND, ngày 08/09/2025
            2025 | 13777 | Nhà trọ, cơ sở lưu trú tự quản | Khu nhà trọ văn minh | |
            2025 | 13795 | Công an phường kiểu mẫu | Công an xã gần dân | tỉnh | 1406/QĐ-UBND, ngày 24/10/2025
            2025 | 13795 | An ninh trên không gian mạng | Gia đình số an toàn | |
            2025 | 13834 | Camera an ninh | Camera giám sát an ninh | |
            2025 | 13894 | Bến bãi, tàu thuyền, địa bàn ven biển | Tổ tàu thuyền an toàn | |
            2025 | 13966 | Cơ quan, doanh nghiệp, khu công nghiệp an toàn | Cụm công nghiệp bình yên | Bộ Công an | 640/TB-V05, ngày 05/11/2025
            2025 | 13987 | An ninh trên không gian mạng | Gia đình số an toàn | |
            2025 | 14026 | Phòng, chống ma túy | Xóm sạch về ma túy | |
            2025 | 14077 | Trường học an toàn | Cổng trường bình yên | xã | 88/QĐ-UBND, ngày 15/09/2025
            2025 | 14122 | Phòng cháy, chữa cháy | Tổ liên gia an toàn PCCC | |
            2025 | 14212 | Bến bãi, tàu thuyền, địa bàn ven biển | Bãi tắm an toàn | |
            2025 | 14215 | Tổ an ninh nhân dân, tổ bảo vệ an ninh trật tự | Tổ bảo vệ an ninh, trật tự ở cơ sở điểm | xã | 203/QĐ-UBND, ngày 11/09/2025
            2025 | 14215 | Trường học an toàn | Cổng trường bình yên | |
            2025 | 14221 | Nhà trọ, cơ sở lưu trú tự quản | Nhà nghỉ an toàn | |

            2025 | 13285 | An ninh trên không gian mạng | Phường số an toàn | |
            2025 | 13285 | Camera an ninh | Camera giám sát an ninh | |
            2025 | 13324 | Cơ quan, doanh nghiệp, khu công nghiệp an toàn | Cụm công nghiệp bình yên | tỉnh | 1398/QĐ-UBND, ngày 22/10/2025
            2025 | 13402 | Camera an ninh | Camera giám sát an ninh | |
            2025 | 13495 | Phòng cháy, chữa cháy | Điểm chữa cháy công cộng | |
            2025 | 13573 | Tổ an ninh nhân dân, tổ bảo vệ an ninh trật tự | Tổ bảo vệ an ninh, trật tự ở cơ sở điểm | |
            2025 | 14329 | Chợ, điểm kinh doanh an toàn | Điểm du lịch an toàn | Bộ Công an | 618/TB-V05, ngày 23/10/2025
            2025 | 14329 | Nhà trọ, cơ sở lưu trú tự quản | Khách sạn an toàn | |
            2025 | 14362 | Zalo an ninh và mạng xã hội | Chính quyền và nhân dân qua Zalo | |
            2025 | 14428 | Cảm hóa, giáo dục, tái hòa nhập cộng đồng | Hướng thiện | |
            2025 | 14560 | Phòng, chống ma túy | Xóm sạch về ma túy | |
            2025 | 14620 | Xứ đạo, họ đạo, cơ sở tôn giáo bình yên | Giáo xứ bình yên | xã | 97/QĐ-UBND, ngày 19/09/2025
            2025 | 14701 | Trường học an toàn | Cổng trường bình yên | |

            2026 | 13669 | Nhà trọ, cơ sở lưu trú tự quản | Khu nhà trọ văn minh | |
            2026 | 13669 | Trường học an toàn | Cổng trường bình yên | |
            2026 | 13693 | Camera an ninh | Camera giám sát an ninh | |
            2026 | 13699 | Phòng cháy, chữa cháy | Điểm chữa cháy công cộng | |
            2026 | 13750 | An ninh trên không gian mạng | Gia đình số an toàn | |
            2026 | 13864 | Tổ an ninh nhân dân, tổ bảo vệ an ninh trật tự | Tổ bảo vệ an ninh, trật tự ở cơ sở điểm | |
            2026 | 13900 | Zalo an ninh và mạng xã hội | Chính quyền và nhân dân qua Zalo | xã | 52/QĐ-UBND, ngày 20/07/2026
            2026 | 13972 | Cơ quan, doanh nghiệp, khu công nghiệp an toàn | Làng nghề an toàn | Bộ Công an | 388/TB-V05, ngày 14/08/2026
            2026 | 14014 | Dòng họ tự quản | Dòng họ không có người nghiện | |
            2026 | 14038 | Phòng cháy, chữa cháy | Tổ liên gia an toàn PCCC | |
            2026 | 14089 | Trường học an toàn | Cổng trường bình yên | xã | 119/QĐ-UBND, ngày 11/09/2026
            2026 | 14089 | Phòng, chống ma túy | Xóm sạch về ma túy | |
            2026 | 14089 | An ninh trên không gian mạng | Gia đình số an toàn | |
            2026 | 14167 | An ninh trên không gian mạng | Gia đình số an toàn | tỉnh | 902/QĐ-UBND, ngày 25/08/2026
            2026 | 14167 | Phòng cháy, chữa cháy | Ngôi nhà an toàn phòng cháy, chữa cháy | |
            2026 | 14236 | Phòng, chống ma túy | Xóm sạch về ma túy | |
            2026 | 14308 | Camera an ninh | Camera giám sát an ninh | |

            2026 | 13318 | Phòng cháy, chữa cháy | Ngôi nhà an toàn phòng cháy, chữa cháy | |
            2026 | 13318 | Trường học an toàn | Cổng trường bình yên | |
            2026 | 13348 | Nhà trọ, cơ sở lưu trú tự quản | Khu nhà trọ văn minh | tỉnh | 911/QĐ-UBND, ngày 27/08/2026
            2026 | 13501 | An ninh trên không gian mạng | Gia đình số an toàn | |
            2026 | 13591 | Zalo an ninh và mạng xã hội | Chính quyền và nhân dân qua Zalo | |
            2026 | 14365 | Phòng cháy, chữa cháy | Điểm chữa cháy công cộng | |
            2026 | 14401 | Tổ an ninh nhân dân, tổ bảo vệ an ninh trật tự | Tổ bảo vệ an ninh, trật tự ở cơ sở điểm | |
            2026 | 14464 | Chợ, điểm kinh doanh an toàn | Điểm du lịch an toàn | |
            2026 | 14566 | Camera an ninh | Camera giám sát an ninh | |
            2026 | 14566 | Chợ, điểm kinh doanh an toàn | Điểm du lịch an toàn | |
            2026 | 14638 | Xứ đạo, họ đạo, cơ sở tôn giáo bình yên | Xóm đạo bình yên | Bộ Công an | 401/TB-V05, ngày 21/08/2026
            2026 | 14725 | Trường học an toàn | Cổng trường bình yên | |
            """;

    private NewModelsOfCommunes() {}
}
