package thidua.core.unit;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import thidua.ShippedReference;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.LocalDate;
import java.util.List;

class UnitNamesTest {
    private static final Units UNITS = ShippedReference.REFERENCE.units();
    private static final String TRUC_HUNG = "14050";
    private static final String TRUC_HUNG_KING = "14083";

    @Test
    void a_name_is_found_however_it_is_composed_capitalised_or_spaced() {
        assertThat(districts("Huyện Nam Trực", "HUYỆN NAM TRỰC ", " huyện  Nam\u00A0Trực:"))
                .containsOnly("362");
        assertThat(districts(Normalizer.normalize("Huyện Ý Yên", Form.NFD), "Huyện ý Yên"))
                .containsOnly("360");
        assertThat(districts("Huyện Giao Thuỷ", "Giao Thủy", "Giao Thuỷ")).containsOnly("365");
    }

    @Test
    void kinds_may_be_abbreviated_or_left_out() {
        assertThat(districts("H. Ý Yên", "H.Ý Yên", "H Ý Yên", "Ý Yên")).containsOnly("360");
        assertThat(districts("TP Nam Định", "TP. Nam Định", "TPNĐ", "TP NĐ", "TP.NĐ", "Nam Định"))
                .containsOnly("356");
        assertThat(communes("X. Trực Hưng", "xã Trực Hưng", "Trực Hưng")).containsOnly(TRUC_HUNG);
        assertThat(communes("TT. Lâm", "TT Lâm", "Thị trấn Lâm")).containsOnly("13795");
    }

    @Test
    void the_body_that_writes_for_a_unit_is_no_part_of_its_name() {
        assertThat(
                        districts(
                                "Công an huyện Nam Trực",
                                "UBND huyện Nam Trực",
                                "Ban Chỉ đạo 138 huyện Nam Trực",
                                "BCĐ 138 - huyện Nam Trực",
                                "Đơn vị: Công an H. Nam Trực, tỉnh Nam Định",
                                "Uỷ ban nhân dân huyện Nam Trực tỉnh Nam Định"))
                .containsOnly("362");
    }

    @Test
    void a_file_name_without_accents_finds_a_name_that_is_unique_without_them() {
        assertThat(districts("nam-truc", "nam_truc", "NamTruc", "huyen-nam-truc", "H. Nam Truc"))
                .containsOnly("362");
        assertThat(communes("phuong dinh", "xa phuong dinh")).containsOnly("14029");
    }

    @Test
    void without_accents_truc_hung_stays_two_communes_and_is_not_guessed() {
        var both = new Resolved.Ambiguous(List.of(in2021(TRUC_HUNG), in2021(TRUC_HUNG_KING)));
        assertThat(resolve("Xã Truc Hung", 2021, Level.COMMUNE, null)).isEqualTo(both);
        assertThat(resolve("truc-hung", 2021, Level.COMMUNE, "Huyện Trực Ninh")).isEqualTo(both);
        assertThat(communes("Xã Trực Hùng", "Xã Truc Hùng")).containsOnly(TRUC_HUNG_KING);
    }

    @Test
    void a_wrong_accent_is_another_name_and_gets_suggestions_only() {
        assertThat(nearest("Xã Trực Hừng", 2021, Level.COMMUNE))
                .contains(in2021(TRUC_HUNG), in2021(TRUC_HUNG_KING));
    }

    @Test
    void hong_quang_in_2024_needs_its_district() {
        var both = List.of(unit("13876", 2024), unit("13984", 2024));
        var known = new Resolved.Known(unit("13984", 2024));
        assertThat(resolve("Xã Hồng Quang", 2024, Level.COMMUNE, null))
                .isEqualTo(new Resolved.Ambiguous(both));
        assertThat(resolve("Xã Hồng Quang", 2024, Level.COMMUNE, "Huyện Nam Trực"))
                .isEqualTo(known);
        assertThat(resolve("Xã Hồng Quang", 2024, Level.COMMUNE, "362")).isEqualTo(known);
        assertThat(resolve("Xã Hồng Quang, H. Nam Trực", 2024, Level.COMMUNE, null))
                .isEqualTo(known);
    }

    @Test
    void a_name_that_fitted_two_units_before_stays_unknown_with_both() {
        assertThat(nearest("Xã Hồng Quang", 2025, Level.COMMUNE))
                .containsExactly(unit("13876", 2024), unit("13984", 2024));
    }

    @Test
    void a_kind_that_is_written_must_be_right() {
        assertThat(communes("Phường Quang Trung", "Xã Quang Trung")).doesNotHaveDuplicates();
        assertThat(resolve("Quang Trung", 2021, Level.COMMUNE, null))
                .isInstanceOf(Resolved.Ambiguous.class);
        assertThat(nearest("Huyện Nam Định", 2021, Level.DISTRICT)).startsWith(in2021("356"));
    }

    @Test
    void a_place_that_contradicts_the_name_refuses_it() {
        assertThat(nearest("Xã Trực Hưng, huyện Hải Hậu", 2021, Level.COMMUNE))
                .containsExactly(in2021(TRUC_HUNG));
    }

    @Test
    void a_code_finds_the_unit_that_bears_it_on_the_day() {
        assertThat(resolve("13669", 2024, Level.COMMUNE, null))
                .isEqualTo(new Resolved.Known(unit("13669", 2024)));
    }

    @Test
    void a_district_that_ended_says_when_why_and_what_stands_for_it() {
        var merger =
                new UnitChange(
                        "358",
                        "356",
                        LocalDate.of(2024, 9, 1),
                        UnitChange.Kind.MERGE,
                        "NQ 1104/NQ-UBTVQH15 of 2024-07-23");
        assertThat(resolve("Huyện Mỹ Lộc", 2024, Level.DISTRICT, null))
                .isEqualTo(
                        new Resolved.AtAnotherTime(
                                unit("358", 2023), List.of(merger), List.of(unit("356", 2024))));
    }

    @Test
    void a_district_named_after_2025_is_told_to_be_abolished() {
        Resolved district = resolve("Công an huyện Hải Hậu", 2025, Level.COMMUNE, null);
        assertThat(district).isInstanceOf(Resolved.AtAnotherTime.class);
        var ended = (Resolved.AtAnotherTime) district;
        assertThat(ended.unit()).isEqualTo(unit("366", 2024));
        assertThat(ended.changes())
                .extracting(UnitChange::kind)
                .containsExactly(UnitChange.Kind.ABOLISH);
        assertThat(ended.instead()).isEmpty();
    }

    @Test
    void a_ward_of_2025_in_a_file_of_2021_is_told_with_what_it_came_from() {
        Resolved ward = resolve("Phường Thiên Trường", 2021, Level.COMMUNE, null);
        assertThat(ward).isInstanceOf(Resolved.AtAnotherTime.class);
        var later = (Resolved.AtAnotherTime) ward;
        assertThat(later.unit()).isEqualTo(unit("13684", 2025));
        assertThat(later.instead()).isNotEmpty().allMatch(u -> u.level() == Level.COMMUNE);
    }

    @Test
    void a_commune_of_2025_written_with_the_old_province_is_found() {
        assertThat(
                        List.of(
                                resolve(
                                        "Phường Hồng Quang, tỉnh Nam Định",
                                        2025,
                                        Level.COMMUNE,
                                        null),
                                resolve(
                                        "Phường Hồng Quang",
                                        2025,
                                        Level.COMMUNE,
                                        "Tỉnh Ninh Bình")))
                .containsOnly(new Resolved.Known(unit("13984", 2025)));
    }

    @Test
    void a_misspelt_name_gets_its_nearest_names_and_nonsense_gets_none() {
        assertThat(nearest("Huyện Nam Trựk", 2021, Level.DISTRICT)).startsWith(in2021("362"));
        assertThat(nearest("???", 2021, Level.DISTRICT)).isEmpty();
        assertThat(nearest("", 2021, Level.DISTRICT)).isEmpty();
        assertThat(nearest("Zzyzx", 2021, Level.DISTRICT)).isEmpty();
    }

    @Test
    void every_commune_is_found_by_its_own_name_within_its_parent() {
        for (int year : List.of(2021, 2024, 2025)) {
            LocalDate day = LocalDate.of(year, 12, 31);
            for (Unit unit : UNITS.on(day, Level.COMMUNE)) {
                assertThat(UNITS.resolve(unit.name(), day, Level.COMMUNE, unit.parent()))
                        .isEqualTo(new Resolved.Known(unit));
            }
        }
    }

    private static List<String> districts(String... names) {
        return codes(Level.DISTRICT, names);
    }

    private static List<String> communes(String... names) {
        return codes(Level.COMMUNE, names);
    }

    private static List<String> codes(Level level, String... names) {
        return List.of(names).stream().map(n -> code(n, resolve(n, 2021, level, null))).toList();
    }

    private static String code(String name, Resolved resolved) {
        return resolved instanceof Resolved.Known(Unit unit)
                ? unit.code()
                : name + " is " + resolved;
    }

    private static List<Unit> nearest(String name, int year, Level level) {
        Resolved resolved = resolve(name, year, level, null);
        assertThat(resolved).isInstanceOf(Resolved.Unknown.class);
        return ((Resolved.Unknown) resolved).nearest();
    }

    private static Resolved resolve(String name, int year, Level level, @Nullable String within) {
        return UNITS.resolve(name, LocalDate.of(year, 12, 31), level, within);
    }

    private static Unit in2021(String code) {
        return unit(code, 2021);
    }

    private static Unit unit(String code, int year) {
        return UNITS.find(code, LocalDate.of(year, 12, 31)).orElseThrow();
    }
}
