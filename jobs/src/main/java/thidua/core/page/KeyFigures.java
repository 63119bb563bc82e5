package thidua.core.page;

import thidua.core.indicator.Comparability;
import thidua.core.indicator.Edition;
import thidua.core.indicator.Figure;
import thidua.core.indicator.MeasureUnit;
import thidua.core.page.PageView.KeyFigure;
import thidua.core.text.Language;
import thidua.core.text.Words;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The year in six figures of the province, each with its change in words. */
record KeyFigures(Edition edition, Words labels, Words words, Numbers numbers) {
    static final List<String> SIX =
            List.of(
                    "models-new",
                    "models-recognised",
                    "models-active",
                    "awards-total",
                    "awards-collective",
                    "awards-individual");

    List<KeyFigure> all() {
        return SIX.stream()
                .map(id -> edition.figure(id, edition.province().code()))
                .flatMap(Optional::stream)
                .map(this::keyFigure)
                .toList();
    }

    private KeyFigure keyFigure(Figure figure) {
        boolean english = words.language() == Language.EN;
        List<String> notes =
                figure.value().reasons().stream()
                        .filter(r -> !Verdicts.OF_COMPARISON.contains(r))
                        // The stamp on top of the page says this once, with the names.
                        .filter(r -> !r.equals("units-missing"))
                        .map(r -> labels.label("reason", r))
                        .toList();
        return new KeyFigure(
                figure.indicator().name(english),
                numbers.value(figure),
                change(figure),
                notes,
                labels.label("comparability", figure.comparability().id()));
    }

    /**
     * {@code tăng 5 (41,7%) so với năm 2020}. A percentage stands only where the figure has one:
     * the rule of the small base is decided there, not here. Across a break nothing is said to have
     * risen or fallen, as in the narrative: the difference stands, as one to be taken with care.
     */
    List<Printed> change(Figure figure) {
        Printed before = Printed.text(Integer.toString(figure.year() - 1));
        BigDecimal change = figure.change();
        if (change == null) {
            boolean another =
                    figure.reasons().contains("unit-changed") || !figure.value().isStated();
            String key =
                    figure.previous().isStated() || another ? "change.none" : "change.no-previous";
            return Printed.weave(words.pattern(key), before, Printed.text(reasons(figure)));
        }
        boolean points = figure.indicator().measureUnit() == MeasureUnit.PERCENT;
        boolean same = change.signum() == 0;
        if (figure.comparability() == Comparability.BREAK) {
            String key =
                    same ? "change.same.break" : points ? "change.points.break" : "change.break";
            return Printed.weave(words.pattern(key), before, numbers.change(figure));
        }
        if (same) {
            return Printed.weave(words.pattern("change.same"), before);
        }
        BigDecimal percent = figure.changePercent();
        String size = points ? ".points" : percent == null ? "" : ".percent";
        return Printed.weave(
                words.pattern("change." + (change.signum() > 0 ? "up" : "down") + size),
                before,
                numbers.size(figure, "change", change),
                percent == null
                        ? Printed.text("")
                        : numbers.size(figure, "change_percent", percent));
    }

    private String reasons(Figure figure) {
        List<String> all = Verdicts.ofComparison(figure.reasons());
        List<String> others = all.stream().filter(r -> !r.equals("previous-missing")).toList();
        return (others.isEmpty() ? all : others)
                .stream().map(r -> labels.label("reason", r)).collect(Collectors.joining("; "));
    }
}
