package thidua.core.page;

import thidua.core.indicator.Edition;
import thidua.core.indicator.Figure;
import thidua.core.text.Words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The year in two sentences, as reports of the movement word them. */
record Lede(Edition edition, Words words, Numbers numbers) {

    List<List<Printed>> sentences() {
        List<List<Printed>> sentences = new ArrayList<>();
        if (isPositive("models-new")) {
            String key = isPositive("models-recognised") ? "lede.models-recognised" : "lede.models";
            sentences.add(say(key, "models-new", "models-recognised"));
        }
        if (isPositive("awards-total")) {
            String key = isPositive("awards-household") ? "lede.awards-household" : "lede.awards";
            sentences.add(
                    say(
                            key,
                            "awards-total",
                            "awards-collective",
                            "awards-individual",
                            "awards-household"));
        }
        if (sentences.isEmpty()) {
            nothing().ifPresent(sentences::add);
        }
        if (edition.isProvisional() && !GeneralPassage.isEmpty(edition)) {
            sentences.addFirst(List.of(Printed.text(words.say("lede.provisional"))));
        }
        return sentences;
    }

    /** That there was nothing, or that nothing is known; no word where only a part is known. */
    private Optional<List<Printed>> nothing() {
        String year = Integer.toString(edition.year());
        if (GeneralPassage.isEmpty(edition)) {
            return Optional.of(List.of(Printed.text(words.say("lede.none", year))));
        }
        return isStated("models-new") && isStated("awards-total")
                ? Optional.of(List.of(Printed.text(words.say("lede.nothing", year))))
                : Optional.empty();
    }

    private boolean isStated(String indicator) {
        return edition.figure(indicator, edition.province().code())
                .filter(f -> f.value().isStated())
                .isPresent();
    }

    private boolean isPositive(String indicator) {
        return edition.figure(indicator, edition.province().code())
                .map(f -> f.value().number())
                .map(BigDecimal::signum)
                .filter(s -> s > 0)
                .isPresent();
    }

    private List<Printed> say(String key, String... indicators) {
        Printed[] parts = new Printed[indicators.length + 1];
        parts[0] = Printed.text(Integer.toString(edition.year()));
        for (int i = 0; i < indicators.length; i++) {
            parts[i + 1] =
                    edition.figure(indicators[i], edition.province().code())
                            .map(this::value)
                            .orElse(Printed.text(""));
        }
        return Printed.weave(words.pattern(key), parts);
    }

    /** In a sentence nothing is "0", not a dash. */
    private Printed value(Figure figure) {
        Printed value = numbers.value(figure);
        BigDecimal number = figure.value().number();
        return number == null
                ? value
                : new Printed(
                        numbers.format(number),
                        "",
                        value.figure(),
                        value.column(),
                        value.value(),
                        value.explained());
    }
}
