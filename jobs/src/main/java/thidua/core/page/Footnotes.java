package thidua.core.page;

import thidua.core.indicator.Break;
import thidua.core.indicator.Comparability;
import thidua.core.indicator.Edition;
import thidua.core.indicator.Figure;
import thidua.core.text.Language;
import thidua.core.text.Words;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What stands below figures that are set against a year which was counted in another way. */
record Footnotes(Edition edition, Words words) {
    static final String MARK = " †";

    /** {@link #MARK} where a comparison of the indicator crosses a break, else nothing. */
    String sign(String indicator) {
        return edition.figures().stream()
                        .anyMatch(f -> f.indicator().id().equals(indicator) && isBroken(f))
                ? MARK
                : "";
    }

    /** One note a break, with the indicators it touches, of the province and its units. */
    List<String> of(List<String> indicators) {
        return of(indicators, figure -> true);
    }

    List<String> ofProvince(List<String> indicators) {
        return of(indicators, figure -> figure.unit().equals(edition.province()));
    }

    private List<String> of(List<String> indicators, Predicate<Figure> which) {
        boolean english = words.language() == Language.EN;
        Map<Break, Set<String>> touched = new LinkedHashMap<>();
        edition.figures().stream()
                .filter(f -> indicators.contains(f.indicator().id()))
                .filter(which.and(Footnotes::isBroken))
                .forEach(
                        f ->
                                f.breaks()
                                        .forEach(
                                                b ->
                                                        touched.computeIfAbsent(
                                                                        b,
                                                                        key ->
                                                                                new LinkedHashSet<>())
                                                                .add(f.indicator().name(english))));
        return touched.entrySet().stream()
                .map(
                        e ->
                                words.say(
                                        "break.note",
                                        String.join(", ", e.getValue()),
                                        Integer.toString(edition.year() - 1),
                                        Integer.toString(edition.year()),
                                        e.getKey().note(english)))
                .toList();
    }

    private static boolean isBroken(Figure figure) {
        return figure.comparability() == Comparability.BREAK;
    }
}
