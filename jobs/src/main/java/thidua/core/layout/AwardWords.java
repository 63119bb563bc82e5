package thidua.core.layout;

import static thidua.core.layout.WordList.entry;

import thidua.core.fact.RecipientKind;

import java.util.List;
import java.util.Set;

/** What people write in the columns of awards that hold one of a few values. */
final class AwardWords {
    static final WordList<RecipientKind> KIND =
            new WordList<>(
                    List.of(
                            entry(RecipientKind.COLLECTIVE, "tập thể", "TT", "đơn vị"),
                            entry(RecipientKind.INDIVIDUAL, "cá nhân", "CN"),
                            entry(
                                    RecipientKind.HOUSEHOLD,
                                    "hộ gia đình",
                                    "hộ",
                                    "gia đình",
                                    "HGĐ")));

    /** The awarding levels that a word may mean; "tỉnh" is the committee or the police. */
    static final WordList<Set<String>> LEVEL =
            new WordList<>(
                    List.of(
                            entry(Set.of("STATE"), "Nhà nước", "Chủ tịch nước", "cấp Nhà nước"),
                            entry(
                                    Set.of("GOVERNMENT"),
                                    "Chính phủ",
                                    "Thủ tướng Chính phủ",
                                    "Thủ tướng",
                                    "TTCP",
                                    "TTg"),
                            entry(
                                    Set.of("MINISTRY"),
                                    "Bộ Công an",
                                    "Bộ trưởng Bộ Công an",
                                    "Bộ",
                                    "cấp Bộ",
                                    "BCA",
                                    "Bộ CA",
                                    "Cục V05",
                                    "V05"),
                            entry(
                                    Set.of("PROVINCE"),
                                    "UBND tỉnh",
                                    "Chủ tịch UBND tỉnh",
                                    "Ủy ban nhân dân tỉnh"),
                            entry(
                                    Set.of("PROV_POLICE"),
                                    "Công an tỉnh",
                                    "Giám đốc Công an tỉnh",
                                    "CA tỉnh",
                                    "CAT"),
                            entry(Set.of("PROVINCE", "PROV_POLICE"), "tỉnh", "cấp tỉnh"),
                            entry(
                                    Set.of("DISTRICT"),
                                    "UBND huyện",
                                    "UBND thành phố",
                                    "Chủ tịch UBND huyện",
                                    "Chủ tịch UBND thành phố"),
                            entry(
                                    Set.of("DIST_POLICE"),
                                    "Công an huyện",
                                    "Công an thành phố",
                                    "Trưởng Công an huyện",
                                    "CA huyện"),
                            entry(Set.of("DISTRICT", "DIST_POLICE"), "huyện", "cấp huyện"),
                            entry(
                                    Set.of("COMMUNE"),
                                    "xã",
                                    "cấp xã",
                                    "phường",
                                    "UBND xã",
                                    "UBND phường",
                                    "Chủ tịch UBND xã"),
                            entry(Set.of("GRASSROOTS", "COMMUNE"), "cơ sở", "cấp cơ sở")));

    private AwardWords() {}

    /** Who gives at a level, for messages; the level's own code where no word means it alone. */
    static String properLevel(String level) {
        return LEVEL.entries().stream()
                .filter(e -> e.meaning().equals(Set.of(level)))
                .map(e -> e.spellings().getFirst())
                .findFirst()
                .orElse(level);
    }
}
