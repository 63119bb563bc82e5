package thidua.sample;

import java.util.List;

/**
 * Kinds of models that districts already ran before the first year of the sample. The names are
 * public ones of the movement; who runs which is invented.
 */
final class Kinds {
    /** field | terrain | name */
    private static final String TABLE =
            """
            Tự quản về an ninh trật tự ở khu dân cư | any | Tổ tự quản về ANTT
            Tự quản về an ninh trật tự ở khu dân cư | any | Tổ nhân dân tự quản
            Tự quản về an ninh trật tự ở khu dân cư | any | Tổ liên gia tự quản
            Tự quản về an ninh trật tự ở khu dân cư | any | Tổ liên hộ tự quản về an ninh trật tự
            Tự quản về an ninh trật tự ở khu dân cư | any | Tổ an ninh tự quản
            Tự quản về an ninh trật tự ở khu dân cư | rural | Liền canh, liền cư
            Tự quản về an ninh trật tự ở khu dân cư | any | Tự quản, tự phòng, tự bảo vệ
            Tự quản về an ninh trật tự ở khu dân cư | any | Tự quản, tự phòng, tự bảo vệ, tự hòa giải
            Tổ an ninh nhân dân, tổ bảo vệ an ninh trật tự | any | Tổ an ninh nhân dân
            Tổ an ninh nhân dân, tổ bảo vệ an ninh trật tự | city | Tổ bảo vệ dân phố
            Tổ an ninh nhân dân, tổ bảo vệ an ninh trật tự | rural | Tổ an ninh xung kích
            Tuần tra, xung kích, dân phòng | any | Tổ tuần tra nhân dân
            Tuần tra, xung kích, dân phòng | rural | Tổ dân cử, dân nuôi
            Tuần tra, xung kích, dân phòng | any | Đội dân phòng
            Tuần tra, xung kích, dân phòng | any | Thanh niên xung kích
            Tuần tra, xung kích, dân phòng | any | Đội công nhân xung kích tự quản
            Camera an ninh | any | Camera an ninh
            Camera an ninh | any | Camera giám sát
            Zalo an ninh và mạng xã hội | any | Facebook an ninh
            Tiếng kẻng, tiếng loa, ánh sáng an ninh | rural | Tiếng kẻng an ninh
            Tiếng kẻng, tiếng loa, ánh sáng an ninh | rural | Tiếng kẻng bình yên
            Tiếng kẻng, tiếng loa, ánh sáng an ninh | rural | Tiếng trống an ninh
            Tiếng kẻng, tiếng loa, ánh sáng an ninh | any | Ánh sáng đường quê
            Tiếng kẻng, tiếng loa, ánh sáng an ninh | any | Ngọn đèn an ninh
            Cổng rào, cổng trường, tuyến đường an toàn | rural | Cổng rào an ninh
            Cổng rào, cổng trường, tuyến đường an toàn | any | Cổng trường an toàn
            Cổng rào, cổng trường, tuyến đường an toàn | any | Đoạn đường tự quản
            Cổng rào, cổng trường, tuyến đường an toàn | any | Tuyến đường an toàn
            Dòng họ tự quản | rural | Dòng họ tự quản về ANTT
            Dòng họ tự quản | rural | Tộc họ tự quản về ANTT
            Dòng họ tự quản | rural | Dòng tộc tự quản
            Xứ đạo, họ đạo, cơ sở tôn giáo bình yên | rural | Xứ, họ đạo bình yên
            Xứ đạo, họ đạo, cơ sở tôn giáo bình yên | rural | Họ đạo 3 không
            Xứ đạo, họ đạo, cơ sở tôn giáo bình yên | rural | Giáo xứ, giáo họ không có tội phạm, không có ma túy
            Xứ đạo, họ đạo, cơ sở tôn giáo bình yên | any | Chùa tinh tiến
            Xứ đạo, họ đạo, cơ sở tôn giáo bình yên | rural | Gia đình Công giáo gương mẫu
            Xứ đạo, họ đạo, cơ sở tôn giáo bình yên | any | Cơ sở tôn giáo, tín ngưỡng an toàn, đoàn kết, văn hóa
            Khu dân cư không có tội phạm, ma túy, tệ nạn xã hội | any | Khu dân cư không có tội phạm, ma túy, tệ nạn xã hội
            Khu dân cư không có tội phạm, ma túy, tệ nạn xã hội | any | Thôn, xóm, tổ dân phố bình yên, gia đình hòa thuận
            Khu dân cư không có tội phạm, ma túy, tệ nạn xã hội | any | Ba an toàn về ANTT
            Phòng, chống ma túy | any | 4 không với ma túy
            Phòng, chống ma túy | any | Xã, phường không ma túy
            Cảm hóa, giáo dục, tái hòa nhập cộng đồng | any | Tái hòa nhập cộng đồng
            Cảm hóa, giáo dục, tái hòa nhập cộng đồng | any | Quản lý, giáo dục, giúp đỡ người chấp hành xong án phạt tù
            Cảm hóa, giáo dục, tái hòa nhập cộng đồng | any | Quản lý giáo dục thanh thiếu niên vi phạm pháp luật
            Tự hòa giải | any | Tổ hòa giải
            Trật tự, an toàn giao thông | any | An toàn giao thông
            Trật tự, an toàn giao thông | coast | Bến đò ngang an toàn
            Trật tự, an toàn giao thông | any | Văn hóa giao thông
            Trường học an toàn | any | An toàn trường học
            Trường học an toàn | any | Trường học văn minh, học sinh thân thiện, không ma túy và bạo lực học đường
            Cơ quan, doanh nghiệp, khu công nghiệp an toàn | any | Cơ quan an toàn
            Cơ quan, doanh nghiệp, khu công nghiệp an toàn | any | Câu lạc bộ phòng chống tội phạm doanh nghiệp
            Cơ quan, doanh nghiệp, khu công nghiệp an toàn | any | Tự quản trong doanh nghiệp
            Nhà trọ, cơ sở lưu trú tự quản | any | Khu nhà trọ tự quản
            Chợ, điểm kinh doanh an toàn | any | Chợ an toàn về ANTT
            Chợ, điểm kinh doanh an toàn | any | Cụm kinh doanh an toàn
            Bến bãi, tàu thuyền, địa bàn ven biển | coast | Tự quản ven biển
            Cựu chiến binh | any | Tổ cựu chiến binh vì dân
            Cựu chiến binh | any | Hội Cựu chiến binh tự quản về ANTT
            Cựu chiến binh | any | Gia đình hội viên CCB không có tệ nạn xã hội
            Phụ nữ | any | Phụ nữ tự quản
            Phụ nữ | any | Câu lạc bộ phụ nữ phòng chống tội phạm
            Phụ nữ | any | Gia đình phòng, chống tệ nạn xã hội
            Thanh niên | any | Tuổi trẻ phòng, chống tội phạm
            Thanh niên | any | Đoạn đường thanh niên tự quản về ANTT
            Nông dân | rural | Nông dân với pháp luật
            Nông dân | rural | Chi hội nông dân tự quản
            Lĩnh vực khác | any | Dân vận khéo
            """;

    static final List<Kind> ALL =
            Lines.of(TABLE).stream()
                    .map(line -> new Kind(line.get(2), line.get(0), line.get(1)))
                    .toList();

    private Kinds() {}
}
