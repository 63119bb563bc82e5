package thidua.sample;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import thidua.core.fact.ModelStatus;
import thidua.core.fact.RecipientKind;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The stories of the plan: models that go on, units that change, what was known later. */
class SampleStoryTest {
    @Test
    void active_models_of_last_year_are_maintained_replicated_or_ended_with_the_same_sites() {
        Map<String, List<SampleModel>> stock = new HashMap<>(Openings.deal());
        for (int year : Sample.YEARS) {
            stock = Moves.intoUnitsOf(year, stock);
            for (Report report : Sample.ofYear(year)) {
                Map<String, SampleModel> flow =
                        byIdentity(report.models(), m -> m.status() != ModelStatus.NEW);
                Map<String, SampleModel> opening =
                        byIdentity(
                                stock.getOrDefault(report.sender().code(), List.of()),
                                m -> m.status().isActive());
                assertThat(flow).containsOnlyKeys(opening.keySet());
                opening.forEach((who, model) -> assertGoesOn(model, requireNonNull(flow.get(who))));
                stock.put(report.sender().code(), report.models());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2024, 2025})
    void no_model_is_lost_where_units_change(int year) {
        List<SampleModel> before =
                Sample.ofYear(year - 1).stream()
                        .flatMap(r -> r.models().stream())
                        .filter(m -> m.status().isActive())
                        .toList();
        List<SampleModel> now =
                Sample.ofYear(year).stream()
                        .filter(r -> year < 2025 || Communes.isFormer(r.sender().code()))
                        .flatMap(r -> r.models().stream())
                        .filter(m -> m.status() != ModelStatus.NEW)
                        .toList();

        assertThat(now)
                .extracting(m -> m.kind().name() + m.founded())
                .containsExactlyInAnyOrderElementsOf(
                        before.stream().map(m -> m.kind().name() + m.founded()).toList());
    }

    @Test
    void no_unit_has_two_models_of_one_name_at_one_place() {
        for (Report report : Sample.REPORTS) {
            assertThat(report.models())
                    .as(report.filing().path())
                    .extracting(m -> m.kind().name() + m.place())
                    .doesNotHaveDuplicates();
        }
    }

    private static void assertGoesOn(SampleModel before, SampleModel now) {
        if (now.status() == ModelStatus.REPLICATED) {
            assertThat(now.sites()).isGreaterThan(before.sites());
        } else {
            assertThat(now.sites()).isEqualTo(before.sites());
        }
        assertThat(now.document()).isEqualTo(before.document());
    }

    @Test
    void of_the_later_years_one_file_is_late_and_one_corrects_another() {
        assertThat(Sample.everReceived())
                .filteredOn(r -> r.year() > 2022 && r.filing().isLate())
                .extracting(r -> r.filing().path() + " " + r.filing().receivedOn())
                .containsExactly(
                        "2023/nghia-hung-dinh-chinh 2024-03-05", "2024/giao-thuy 2025-01-08");
        Report corrected =
                Sample.ofYear(Correction.YEAR).stream()
                        .filter(r -> Correction.concerns(r.filing()))
                        .findFirst()
                        .orElseThrow();
        Report before = Correction.before(corrected).orElseThrow();
        assertThat(before.filing().receivedOn()).isBefore(before.filing().due());
        assertThat(corrected.models(ModelStatus.NEW)).isEqualTo(before.models(ModelStatus.NEW) + 1);
        assertThat(before.recipients()).hasSize(corrected.recipients().size() + 1);
    }

    @Test
    void the_one_award_that_was_taken_back_is_a_companys() {
        assertThat(Revoked.award().kind()).isEqualTo(RecipientKind.COLLECTIVE);
        assertThat(Revoked.register()).contains("Công ty TNHH Thí Dụ số");
        assertThat(Sample.ofYear(Revoked.YEAR).stream().flatMap(r -> r.recipients().stream()))
                .containsOnlyOnce(Revoked.award());
    }

    private static Map<String, SampleModel> byIdentity(
            @Nullable List<SampleModel> models, Predicate<SampleModel> which) {
        return requireNonNull(models).stream()
                .filter(which)
                .collect(Collectors.toMap(SampleModel::identity, m -> m));
    }
}
