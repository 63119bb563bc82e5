package thidua.core.indicator;

/** The names of the levels that award, by the code of {@code award_forms.csv}. */
public final class AwardLevels {
    private AwardLevels() {}

    public static String nameVi(String level) {
        return switch (level) {
            case "STATE" -> "Nhà nước";
            case "GOVERNMENT" -> "Chính phủ";
            case "MINISTRY" -> "Bộ Công an";
            case "PROVINCE" -> "tỉnh";
            case "PROV_POLICE" -> "Công an tỉnh";
            case "DISTRICT" -> "huyện";
            case "DIST_POLICE" -> "Công an huyện";
            case "COMMUNE" -> "xã";
            case "GRASSROOTS" -> "cơ sở";
            default -> level;
        };
    }

    public static String nameEn(String level) {
        return switch (level) {
            case "STATE" -> "State";
            case "GOVERNMENT" -> "Government";
            case "MINISTRY" -> "Ministry of Public Security";
            case "PROVINCE" -> "province";
            case "PROV_POLICE" -> "provincial police";
            case "DISTRICT" -> "district";
            case "DIST_POLICE" -> "district police";
            case "COMMUNE" -> "commune";
            case "GRASSROOTS" -> "grassroots";
            default -> level;
        };
    }
}
