package thidua.core.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import thidua.core.chart.ChartSpec;
import thidua.core.chart.Charts;
import thidua.core.chart.Editions;
import thidua.core.chart.Wording;
import thidua.core.indicator.Break;
import thidua.core.indicator.Breaks;
import thidua.core.indicator.Comparability;
import thidua.core.indicator.Edition;
import thidua.core.indicator.Figure;
import thidua.core.indicator.MeasureUnit;
import thidua.core.report.Column;
import thidua.core.report.Pack;
import thidua.core.report.PackFixture;
import thidua.core.report.Report;
import thidua.core.report.Reports;
import thidua.core.text.Language;
import thidua.core.text.Words;
import thidua.core.unit.Unit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * No percentage of a change on a small base or across a break, and no change that a chart claims
 * across one: in nothing that is published, whatever the numbers are and wherever the breaks lie.
 */
class SoberTextsTest {
    private static final Pattern PERCENT = Pattern.compile("[0-9][0-9.,]*\\s?%");
    private static final Pattern CLAIM =
            Pattern.compile("tăng|giảm|không đổi|kể từ|\\b(up|down) [0-9]|unchanged|since|%");
    private static final List<Unit> UNITS =
            List.of(PackFixture.CITY, PackFixture.NAM_TRUC, PackFixture.Y_YEN);
    private static final List<String> PATTERNS =
            List.of("models-*", "awards-*", "models-new", "awards-total", "sites", "kinds-*");
    private static final Report INDICATORS = Reports.ALL.get(2);
    private static final int CHANGE_PERCENT =
            INDICATORS.columns().stream().map(Column::name).toList().indexOf("change_percent");

    @Test
    void every_percentage_of_a_change_is_one_that_may_be_told() {
        Random random = new Random(22);
        int told = 0;
        for (int round = 0; round < 100; round++) {
            Pack pack = invented(random);
            for (Language language : Language.values()) {
                Set<String> allowed = allowed(pack.edition(), language);
                for (String text : texts(pack, language)) {
                    List<String> found = percentages(text);
                    assertThat(allowed).as(text).containsAll(found);
                    told += found.size();
                }
            }
        }
        assertThat(told).as("percentages that were seen").isGreaterThan(100);
    }

    @Test
    void the_made_up_editions_of_the_charts_are_sober_too() {
        for (Edition edition : Editions.all().values()) {
            for (Language language : Language.values()) {
                Set<String> allowed = allowed(edition, language);
                for (ChartSpec spec : Charts.draw(edition, Wording.in(language))) {
                    assertThat(allowed).containsAll(percentages(spec.describe()));
                }
            }
        }
    }

    @Test
    void no_title_of_a_chart_sets_a_year_against_another_across_a_break() {
        Random random = new Random(2023);
        int broken = 0;
        for (int round = 0; round < 100; round++) {
            Edition edition = invented(random).edition();
            for (Language language : Language.values()) {
                for (ChartSpec spec : Charts.draw(edition, Wording.in(language))) {
                    if (indicator(spec).filter(i -> !isCompared(edition, i)).isPresent()) {
                        broken++;
                        assertThat(spec.title()).doesNotContainPattern(CLAIM);
                        assertThat(spec.alternative()).doesNotContain("%", "tăng", "giảm");
                    }
                }
            }
        }
        assertThat(broken).as("charts across a break that were seen").isGreaterThan(100);
    }

    @Test
    void a_break_is_told_wherever_the_two_years_stand_side_by_side() {
        Random random = new Random(5);
        int broken = 0;
        for (int round = 0; round < 300; round++) {
            Pack pack = invented(random);
            Figure figure = pack.edition().provinceFigure("models-new");
            for (Language language : Language.values()) {
                if (figure.comparability() == Comparability.BREAK) {
                    broken++;
                    String note = figure.breaks().getFirst().note(language == Language.EN);
                    PageView view = compose(pack, language);
                    assertThat(view.keyNotes())
                            .anyMatch(n -> n.startsWith("†") && n.contains(note));
                    assertThat(view.units().notes().getFirst()).startsWith("†").contains(note);
                    assertThat(view.units().headings().get(2)).endsWith("†");
                    assertThat(chartsOf("models-new", pack.edition(), language))
                            .hasSize(2)
                            .allMatch(s -> s.notes().stream().anyMatch(n -> n.contains(note)))
                            .allMatch(s -> s.alternative().contains(note));
                }
            }
        }
        assertThat(broken).as("breaks that were seen").isGreaterThan(10);
    }

    @Test
    void a_verdict_empties_what_the_contract_says() {
        Random random = new Random(17);
        for (int round = 0; round < 100; round++) {
            for (Figure f : invented(random).edition().figures()) {
                boolean percent =
                        f.comparability() == Comparability.COMPARABLE
                                && f.breaks().isEmpty()
                                && isLarge(f);
                boolean compares = f.comparability() != Comparability.NOT_COMPARABLE;
                assertThat(f.changePercent() == null || percent).as(f.id()).isTrue();
                assertThat(f.change() != null).as(f.id()).isEqualTo(compares);
                assertThat(f.rankChange() == null || compares).as(f.id()).isTrue();
                assertThat(f.reasons())
                        .containsAll(f.breaks().stream().map(b -> b.kind().id()).toList());
            }
        }
    }

    private static boolean isCompared(Edition edition, String indicator) {
        return edition.provinceFigure(indicator).comparability() == Comparability.COMPARABLE;
    }

    /** The one indicator of which a chart shows two years or more. */
    private static Optional<String> indicator(ChartSpec spec) {
        return switch (spec.id()) {
            case "new-models-by-unit", "province-trend" -> Optional.of("models-new");
            case "awards-per-unit", "awards-by-form-and-recipient" -> Optional.of("awards-total");
            case "rank-changes", "awards-trend", "award-contributions" ->
                    Optional.of("awards-total");
            case "model-flow", "model-contributions" -> Optional.of("models-active");
            default -> Optional.empty();
        };
    }

    private static List<ChartSpec> chartsOf(String indicator, Edition edition, Language language) {
        return Charts.draw(edition, Wording.in(language)).stream()
                .filter(s -> indicator(s).equals(Optional.of(indicator)))
                .toList();
    }

    /** Everything that a pack says of its figures. */
    private static List<String> texts(Pack pack, Language language) {
        Wording wording = Wording.in(language);
        List<String> texts = new ArrayList<>();
        Charts.draw(pack.edition(), wording).forEach(spec -> texts.add(spec.describe()));
        PageView view = compose(pack, language);
        view.lede().forEach(sentence -> texts.add(Printed.plain(sentence)));
        view.keyFigures().forEach(k -> texts.add(Printed.plain(k.change()) + k.notes()));
        texts.addAll(view.keyNotes());
        view.narrative().stream()
                .flatMap(passage -> passage.paragraphs().stream())
                .forEach(paragraph -> texts.add(Printed.plain(paragraph)));
        view.unitPages().stream()
                .flatMap(page -> page.sentences().stream())
                .forEach(sentence -> texts.add(Printed.plain(sentence)));
        List<PageTable> tables =
                new ArrayList<>(List.of(view.units(), view.awards(), view.arrivals()));
        view.unitPages().stream().map(PageView.UnitPage::figures).forEach(tables::add);
        tables.addAll(view.appendix());
        for (PageTable table : tables) {
            texts.add(table.caption() + table.headings() + table.notes());
            table.rows().stream()
                    .flatMap(row -> row.cells().stream())
                    .forEach(cell -> texts.add(cell.text() + cell.spoken()));
        }
        INDICATORS.rows(pack, language).stream()
                .map(row -> row.get(CHANGE_PERCENT))
                .filter(percent -> !percent.isEmpty())
                .forEach(p -> texts.add(wording.number(new BigDecimal(p).abs()) + "%"));
        return texts;
    }

    private static List<String> percentages(String text) {
        return PERCENT.matcher(text).results().map(MatchResult::group).toList();
    }

    /** As charts and as the page write them; a share is a percentage of its own. */
    private static Set<String> allowed(Edition edition, Language language) {
        Wording charts = Wording.in(language);
        Numbers page = new Numbers(Words.of("labels", language));
        Stream<BigDecimal> shares =
                edition.figures().stream()
                        .filter(f -> f.indicator().measureUnit() == MeasureUnit.PERCENT)
                        .map(f -> f.value().number())
                        .flatMap(Stream::ofNullable);
        return Stream.concat(shares, changes(edition))
                .flatMap(p -> Stream.of(charts.number(p) + "%", page.format(p) + "%"))
                .collect(Collectors.toSet());
    }

    private static Stream<BigDecimal> changes(Edition edition) {
        return edition.figures().stream()
                .filter(f -> f.comparability() == Comparability.COMPARABLE)
                .filter(f -> f.breaks().isEmpty() && isLarge(f))
                .map(Figure::changePercent)
                .flatMap(Stream::ofNullable)
                .map(BigDecimal::abs);
    }

    private static boolean isLarge(Figure figure) {
        BigDecimal base = figure.previous().number();
        return base != null && base.compareTo(BigDecimal.TEN) >= 0;
    }

    private static PageView compose(Pack pack, Language language) {
        return Pages.compose(pack, List.of(), PagesTest.SETTINGS, language);
    }

    /** Small and large numbers, units that stay away, and up to three breaks about 2021. */
    static Pack invented(Random random) {
        List<Break> breaks = new ArrayList<>();
        int number = 1 + random.nextInt(3);
        for (int i = 0; i < number; i++) {
            breaks.add(
                    new Break(
                            "break-" + i,
                            List.of(PATTERNS.get(random.nextInt(PATTERNS.size()))),
                            2020 + random.nextInt(3),
                            Break.Kind.values()[random.nextInt(Break.Kind.values().length)],
                            "lý do số " + i,
                            "cause " + i));
        }
        return new Pack(
                PackFixture.edition(
                        2021,
                        UNITS,
                        PagesTest.stated(random, random.nextInt(5) > 0),
                        PagesTest.stated(random, random.nextInt(5) > 0),
                        new Breaks(breaks)),
                List.of(),
                List.of(),
                List.of());
    }
}
