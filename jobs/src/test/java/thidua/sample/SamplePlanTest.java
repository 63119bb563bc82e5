package thidua.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import thidua.core.fact.ModelStatus;
import thidua.core.fact.RecipientKind;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The plan keeps its promises: published sums, stock and flow, invented names. */
class SamplePlanTest {
    private static final List<Integer> YEARS_OF_DISTRICTS =
            Sample.YEARS.stream().filter(year -> year < Sample.FIRST_OF_COMMUNES).toList();

    @ParameterizedTest
    @CsvSource({
        "models-new, 17",
        "models-recognised, 2",
        "awards-total, 106",
        "awards-collective, 38",
        "awards-individual, 68",
        "awards-household, 0",
        "awards-prov-flag, 2",
        "awards-mps-merit, 10",
        "awards-prov-merit, 20",
        "awards-ppol-cert, 74"
    })
    void the_year_2021_adds_up_to_what_was_published(String indicator, int published) {
        assertThat(ExpectedTotals.ofProvince(2021, indicator)).isEqualTo(published);
    }

    @Test
    void the_awards_of_2021_are_the_published_ones_form_by_form_and_no_other() {
        Map<String, Integer> stated =
                AwardCounts.ALL.stream()
                        .filter(c -> c.year() == 2021 && c.number() > 0)
                        .collect(
                                Collectors.toMap(
                                        c -> c.form().id() + " " + c.kind().id(),
                                        AwardCounts.Count::number,
                                        Integer::sum));

        assertThat(stated)
                .isEqualTo(
                        Map.of(
                                "prov-flag collective", 2,
                                "mps-merit collective", 10,
                                "prov-merit collective", 8,
                                "prov-merit individual", 12,
                                "ppol-cert collective", 18,
                                "ppol-cert individual", 56));
    }

    @Test
    void each_unit_reports_once_a_year_but_one_of_the_last() {
        for (int year : Sample.YEARS) {
            assertThat(Filings.ofYear(year))
                    .extracting(filing -> filing.sender().code())
                    .isEqualTo(
                            Senders.ofYear(year).stream()
                                    .map(Sender::code)
                                    .filter(code -> year < 2026 || !code.equals(Filings.MISSING))
                                    .toList());
        }
    }

    @Test
    void a_new_model_was_founded_in_the_year_and_an_older_one_before() {
        for (Report report : Sample.REPORTS) {
            assertThat(report.models())
                    .allSatisfy(
                            m ->
                                    assertThat(m.founded() == report.year())
                                            .isEqualTo(m.status() == ModelStatus.NEW));
        }
    }

    @Test
    void no_two_districts_of_a_year_say_the_same() {
        for (int year : YEARS_OF_DISTRICTS) {
            assertThat(Sample.ofYear(year)).extracting(Report::models).doesNotHaveDuplicates();
            assertThat(Sample.ofYear(year))
                    .extracting(r -> r.awards().stream().map(c -> c.number()).toList())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void a_district_with_no_new_model_occurs_and_numbers_stay_small() {
        assertThat(Sample.REPORTS)
                .allSatisfy(r -> assertThat(r.models(ModelStatus.NEW)).isLessThan(10))
                .anySatisfy(r -> assertThat(r.models(ModelStatus.NEW)).isZero());
        for (int year : YEARS_OF_DISTRICTS) {
            assertThat(Sample.ofYear(year))
                    .allSatisfy(
                            r -> assertThat(r.awards(c -> c.form().inTotal())).isBetween(4, 25));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2020, 2021, 2022, 2023, 2024, 2025, 2026})
    void recipients_are_plainly_invented_and_named_once_in_the_province(int year) {
        List<SampleAward> awards = awards(year).toList();

        assertThat(awards)
                .allSatisfy(
                        a ->
                                assertThat(a.recipient())
                                        .matches(
                                                switch (a.kind()) {
                                                    case COLLECTIVE -> Recipients.COLLECTIVE;
                                                    case INDIVIDUAL -> Recipients.INDIVIDUAL;
                                                    case HOUSEHOLD -> Recipients.HOUSEHOLD;
                                                }));
        assertThat(awards).extracting(a -> plain(a.recipient())).doesNotHaveDuplicates();
    }

    @Test
    void a_list_names_as_many_recipients_as_the_plan_counts() {
        for (Report report : Sample.REPORTS) {
            List<SampleAward> named = report.recipients();
            for (Form form : Form.values()) {
                for (RecipientKind kind : RecipientKind.values()) {
                    assertThat(named.stream().filter(a -> a.form() == form && a.kind() == kind))
                            .hasSize(report.awards(form, kind));
                }
            }
        }
    }

    @Test
    void a_counted_table_leaves_nothing_of_the_plan_out() {
        assertThat(Sample.REPORTS)
                .filteredOn(r -> r.filing().counted())
                .allSatisfy(
                        r -> assertThat(r.awards(c -> !Form.COUNTED.contains(c.form()))).isZero());
    }

    @Test
    void nothing_is_reported_before_it_was_decided() {
        for (Report report : Sample.REPORTS) {
            assertThat(report.recipients().stream().map(a -> a.decision().date()))
                    .allSatisfy(
                            day ->
                                    assertThat(day)
                                            .isBetween(
                                                    LocalDate.of(
                                                            report.year(),
                                                            report.year() < 2026 ? 12 : 11,
                                                            1),
                                                    report.filing().receivedOn()));
        }
    }

    @Test
    void one_or_two_districts_a_year_are_late_but_before_the_conference() {
        for (int year : List.of(2020, 2021, 2022)) {
            assertThat(Filings.ofYear(year).stream().filter(Filing::isLate).count())
                    .isBetween(1L, 2L);
            assertThat(Filings.ofYear(year))
                    .allSatisfy(
                            f ->
                                    assertThat(f.receivedOn())
                                            .isBetween(
                                                    LocalDate.of(year, 12, 5),
                                                    LocalDate.of(year + 1, 1, 10)));
        }
    }

    @Test
    void names_that_differ_differ_without_accents_too() {
        List<String> kinds =
                Stream.concat(
                                Kinds.ALL.stream().map(Kind::name),
                                NewModels.ALL.stream().map(m -> m.kind().name()))
                        .distinct()
                        .toList();
        List<String> communes = Districts.ALL.stream().flatMap(d -> d.places().stream()).toList();

        assertThat(kinds.stream().map(SamplePlanTest::plain)).doesNotHaveDuplicates();
        assertThat(communes.stream().map(SamplePlanTest::plain)).doesNotHaveDuplicates();
    }

    @Test
    void new_models_stand_in_places_of_their_unit() {
        assertThat(NewModels.ALL)
                .allSatisfy(
                        m ->
                                assertThat(Senders.of(m.year(), m.unit()).places())
                                        .contains(m.place()));
    }

    @Test
    void some_leave_members_and_teams_blank() {
        List<SampleModel> models =
                Sample.REPORTS.stream()
                        .filter(r -> r.year() < 2023)
                        .flatMap(r -> r.models().stream())
                        .toList();

        assertThat(models.stream().filter(m -> m.members() == null).count()).isBetween(40L, 120L);
        assertThat(models.stream().filter(m -> m.teams() == null).count()).isBetween(3L, 20L);
    }

    private static Stream<SampleAward> awards(int year) {
        return Sample.ofYear(year).stream()
                .filter(r -> r.filing().format() != Filing.Format.GROUP)
                .flatMap(r -> r.recipients().stream());
    }

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** The text as a keyboard without Vietnamese would write it. */
    private static String plain(String text) {
        String apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return MARKS.matcher(apart).replaceAll("").replace('đ', 'd');
    }
}
