package thidua.core.layout;

import static org.assertj.core.api.Assertions.assertThat;

import static thidua.core.layout.Sheets.grid;

import org.junit.jupiter.api.Test;

import thidua.ShippedReference;
import thidua.core.fact.Decision;
import thidua.core.fact.Reading;
import thidua.core.finding.Finding;
import thidua.core.finding.Rule;
import thidua.core.reference.Aliases;
import thidua.core.reference.Aliases.Alias;
import thidua.core.reference.Aliases.Kind;
import thidua.core.sheet.Book;
import thidua.core.sheet.CellAddress;
import thidua.core.sheet.Grid;

import java.time.LocalDate;
import java.util.List;

class AliasReadingTest {
    private static final LocalDate DAY = LocalDate.of(2022, 1, 10);
    private static final Source NAMELESS = new Source(2021, "bao-cao.xlsx");
    private static final String MODELS = "STT|Tên mô hình|Lĩnh vực|Tình trạng\n1|Zalo|%s|Duy trì";
    private static final String AWARDS =
            "Tên tập thể, cá nhân|Đối tượng|Hình thức khen thưởng\nNhân dân xã X|Tập thể|%s";

    private static Reading read(Aliases aliases, Source source, Grid... grids) {
        Terms terms = new Terms(ShippedReference.REFERENCE, aliases, SigningWindow.DEFAULT);
        Book book = new Book("xlsx", "", List.of(), List.of(grids).iterator());
        return new Normaliser(terms).normalise(source, book);
    }

    private static Aliases alias(Kind kind, String text, String code) {
        return new Aliases(List.of(new Alias(kind, text, code, DAY)));
    }

    private static List<Rule> rules(Reading reading) {
        return Sheets.findings(reading).stream().map(Finding::rule).toList();
    }

    @Test
    void a_unit_nobody_knows_is_known_once_a_person_decided() {
        Grid sheet = grid("S", "Đơn vị báo cáo: Nam Trực I\n" + MODELS.formatted(""));
        Grid again = grid("S", "Đơn vị báo cáo: Nam Trực I\n" + MODELS.formatted(""));
        Reading before = read(Aliases.NONE, NAMELESS, sheet);
        assertThat(before.submissions()).isEmpty();
        assertThat(before.decisions()).isEmpty();

        Reading after = read(alias(Kind.UNIT, "nam  trực i", "362"), NAMELESS, again);
        assertThat(rules(after)).isEmpty();
        assertThat(after.submissions().getFirst().unit()).isEqualTo("362");
        assertThat(after.decisions())
                .containsExactly(new Decision(DAY, "unit\tnam  trực i\t362\t2022-01-10"));
    }

    @Test
    void a_units_spelling_in_a_column_and_in_a_files_name_is_decided_too() {
        String table = "Đơn vị|Tên mô hình|Tình trạng\nNTr|Zalo|Duy trì\nHuyện Ý Yên|Zalo|Duy trì";
        Reading column = read(alias(Kind.UNIT, "NTr", "362"), NAMELESS, grid("S", table));
        assertThat(column.submissions().stream().map(s -> s.unit()))
                .containsExactlyInAnyOrder("362", "360");
        Source named = new Source(2021, "bao-cao-ntruc.xlsx");
        Reading file =
                read(alias(Kind.UNIT, "ntruc", "362"), named, grid("S", MODELS.formatted("")));
        assertThat(file.submissions().getFirst().unit()).isEqualTo("362");
    }

    @Test
    void an_alias_means_nothing_in_years_in_which_its_unit_did_not_stand() {
        Source later = new Source(2025, "bao-cao.xlsx");
        Grid sheet = grid("S", "Đơn vị báo cáo: Nam Trực I\n" + MODELS.formatted(""));
        assertThat(read(alias(Kind.UNIT, "Nam Trực I", "362"), later, sheet).submissions())
                .isEmpty();
    }

    @Test
    void a_form_and_a_field_nobody_knows_are_known_once_a_person_decided() {
        String unit = "Đơn vị báo cáo: Huyện Nam Trực\n";
        String praise = "Giấy biểu dương CAT";
        assertThat(rules(read(Aliases.NONE, NAMELESS, grid("S", unit + AWARDS.formatted(praise)))))
                .contains(Rule.UNKNOWN_AWARD_FORM);
        Reading awards =
                read(
                        alias(Kind.AWARD_FORM, praise, "PPOL_CERT"),
                        NAMELESS,
                        grid("S", unit + AWARDS.formatted(praise)));
        assertThat(awards.submissions().getFirst().awards().getFirst().form())
                .isEqualTo("PPOL_CERT");
        assertThat(awards.decisions()).hasSize(1);

        Reading models =
                read(
                        alias(Kind.MODEL_FIELD, "Sông nước", "FIRE"),
                        NAMELESS,
                        grid("S", unit + MODELS.formatted("Sông nước")));
        assertThat(models.submissions().getFirst().models().getFirst().field()).isEqualTo("FIRE");
        assertThat(rules(models)).isEmpty();
    }

    @Test
    void a_reading_rests_only_on_the_decisions_that_it_needed() {
        Aliases aliases =
                new Aliases(
                        List.of(
                                new Alias(Kind.MODEL_FIELD, "Sông nước", "FIRE", DAY),
                                new Alias(Kind.UNIT, "Nam Trực I", "362", DAY)));
        Reading reading =
                read(
                        aliases,
                        NAMELESS,
                        grid("S", "Đơn vị báo cáo: Nam Trực I\n" + MODELS.formatted("")));
        assertThat(reading.decisions()).hasSize(1);
    }

    @Test
    void a_name_never_gives_way_to_a_decision() {
        Grid sheet = grid("S", "Đơn vị báo cáo: Huyện Nam Trực\n" + MODELS.formatted(""));
        Reading reading = read(alias(Kind.UNIT, "Huyện Nam Trực", "360"), NAMELESS, sheet);
        assertThat(reading.submissions().getFirst().unit()).isEqualTo("362");
    }

    @Test
    void of_two_decisions_about_one_spelling_the_later_holds_and_both_are_named() {
        Aliases aliases =
                new Aliases(
                        List.of(
                                new Alias(Kind.UNIT, "Nam Trực I", "360", DAY.plusDays(5)),
                                new Alias(Kind.UNIT, "Nam Trực I", "362", DAY)));
        Grid sheet = grid("S", "Đơn vị báo cáo: Nam Trực I\n" + MODELS.formatted(""));
        Reading reading = read(aliases, NAMELESS, sheet);
        assertThat(reading.submissions().getFirst().unit()).isEqualTo("360");
        assertThat(reading.decisions().stream().map(Decision::knownOn))
                .containsExactly(DAY, DAY.plusDays(5));
    }

    @Test
    void what_is_not_understood_is_gathered_with_what_it_may_mean() {
        Unresolved.Gathering gathering = new Unresolved.Gathering(ShippedReference.REFERENCE);
        Grid one = grid("S", "Đơn vị báo cáo: Huyện Nam Truc1\n" + MODELS.formatted(""));
        gathering.take(2021, "2021/a.xlsx", read(Aliases.NONE, NAMELESS, one));
        Grid two = grid("S", "Đơn vị báo cáo: HUYỆN NAM TRUC1\n" + MODELS.formatted(""));
        gathering.take(2021, "2021/b.xlsx", read(Aliases.NONE, NAMELESS, two));
        assertThat(gathering.all()).hasSize(1);
        Unresolved only = gathering.all().iterator().next();
        assertThat(only.times()).isEqualTo(2);
        assertThat(only.path()).isEqualTo("2021/a.xlsx");
        assertThat(only.place()).isEqualTo(new CellAddress("S", 1, 1));
        assertThat(only.nearest()).contains(new Unresolved.Suggestion("362", "Huyện Nam Trực"));
    }
}
