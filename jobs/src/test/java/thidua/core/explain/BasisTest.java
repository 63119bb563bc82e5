package thidua.core.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import thidua.ShippedReference;
import thidua.core.indicator.Indicator;
import thidua.core.indicator.Indicators;
import thidua.core.text.Language;
import thidua.core.text.Words;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class BasisTest {
    private static final List<Indicator> ALL =
            Indicators.of(ShippedReference.REFERENCE.forms().all()).list();

    @Test
    void each_indicator_says_which_rows_it_looks_at() {
        for (Indicator indicator : ALL) {
            Basis basis = Basis.of(indicator, ShippedReference.REFERENCE.forms().all());
            assertThat(basis.addends()).as(indicator.id()).isNotEmpty();
            assertThat(basis.columns()).as(indicator.id()).isNotEmpty();
        }
    }

    @Test
    void each_indicator_has_its_formula_in_words_in_both_languages_and_no_word_is_left_over() {
        for (Language language : Language.values()) {
            Sentences sentences = Sentences.in(language);
            Set<String> said = new HashSet<>();
            for (Indicator indicator : ALL) {
                String name = indicator.name(language == Language.EN);
                String formula = sentences.formula(indicator);
                assertThat(formula).doesNotContain("{").doesNotEndWith(".");
                said.add(formula.replace(name, "{0}"));
            }
            assertThat(said)
                    .hasSameSizeAs(Words.of("explain", language).startingWith("formula.").keySet());
        }
        assertThat(Words.of("explain", Language.EN).startingWith("").keySet())
                .isEqualTo(Words.of("explain", Language.VI).startingWith("").keySet());
    }

    @Test
    void an_id_is_read_as_it_is_written() {
        for (String id :
                List.of(
                        "models-new.2021.36",
                        "awards-prov-flag.2024.356~2024-08-31",
                        "models-new.2021.362@2022-01-15",
                        "sites.2025.13669~2024-12-31@2026-01-15")) {
            assertThat(FigureId.parse(id).map(FigureId::toString)).isEqualTo(Optional.of(id));
        }
        for (String none : List.of("", "models-new", "models-new.21.36", "a.2021.36@2021-02-30")) {
            assertThat(FigureId.parse(none)).as(none).isEmpty();
        }
    }
}
