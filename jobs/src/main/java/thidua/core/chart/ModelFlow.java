package thidua.core.chart;

import thidua.core.chart.Waterfall.Kind;
import thidua.core.indicator.Comparability;
import thidua.core.indicator.Edition;
import thidua.core.indicator.Figure;
import thidua.core.indicator.Value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How the active models of the province came from those of the year before: new ones, ended ones,
 * and what nobody explained, so that it adds up. Where the two years are not counted alike, of what
 * the stock of this year consists instead, and why.
 */
public final class ModelFlow implements Chart {
    private static final String ACTIVE = "models-active";
    private static final String NEW = "models-new";
    private static final String ENDED = "models-ended";

    @Override
    public String id() {
        return "model-flow";
    }

    @Override
    public Optional<ChartSpec> draw(Edition edition, Wording words) {
        Optional<Figure> active = edition.figure(ACTIVE, edition.province().code());
        return active.map(
                figure ->
                        follows(figure, edition)
                                ? flow(figure, edition, words)
                                : parts(figure, edition, words));
    }

    /** Whether the stock of the year before leads to this one by what came and went. */
    private static boolean follows(Figure active, Edition edition) {
        return active.comparability() == Comparability.COMPARABLE
                && Stream.of(NEW, ENDED).allMatch(id -> isWhole(value(id, edition)));
    }

    private static boolean isWhole(Value value) {
        return value.isStated() && value.reasons().isEmpty();
    }

    private static Value value(String indicator, Edition edition) {
        return edition.figure(indicator, edition.province().code())
                .map(Figure::value)
                .orElse(Value.missing());
    }

    private ChartSpec flow(Figure active, Edition edition, Wording words) {
        Imprint imprint = new Imprint(edition, words);
        Steps steps = new Steps(words);
        steps.total(words.say("flow.opening", imprint.year()), active.previous());
        steps.gain(words.say("flow.new"), value(NEW, edition));
        steps.loss(words.say("flow.ended"), value(ENDED, edition));
        boolean rest = steps.rest(words.say("flow.rest"), active.value());
        steps.total(words.say("flow.closing", imprint.year()), active.value());
        List<String> notes = new ArrayList<>();
        notes.add(words.say("flow.note", imprint.yearBefore()));
        if (rest) {
            notes.add(words.say("flow.note.rest"));
        }
        return spec(imprint, moved(active, imprint), "flow.measure", steps, notes);
    }

    /** {@code … tăng từ 150 lên 159: 17 mô hình mới, 8 mô hình thanh loại}. */
    private static String moved(Figure active, Imprint imprint) {
        Wording words = imprint.words();
        String change = change(active, imprint);
        List<String> why =
                Stream.of(NEW, ENDED).flatMap(id -> counted(id, imprint).stream()).toList();
        return why.isEmpty() ? change : words.say("flow.because", change, String.join(", ", why));
    }

    private static String change(Figure active, Imprint imprint) {
        Wording words = imprint.words();
        BigDecimal before = number(active.previous());
        BigDecimal now = number(active.value());
        if (now.signum() == 0 && before.signum() == 0) {
            return new Sentences(imprint.edition(), words).total(ACTIVE, active);
        }
        String key =
                switch (Integer.signum(now.compareTo(before))) {
                    case 1 -> "flow.up";
                    case -1 -> "flow.down";
                    default -> "flow.same";
                };
        return words.say(key, imprint.year(), words.number(before), words.number(now));
    }

    private static Optional<String> counted(String indicator, Imprint imprint) {
        BigDecimal number = number(value(indicator, imprint.edition()));
        return number.signum() == 0
                ? Optional.empty()
                : Optional.of(imprint.words().count(indicator, number));
    }

    private static BigDecimal number(Value value) {
        BigDecimal number = value.number();
        return number == null ? BigDecimal.ZERO : number;
    }

    private ChartSpec parts(Figure active, Edition edition, Wording words) {
        Imprint imprint = new Imprint(edition, words);
        Steps steps = new Steps(words);
        steps.part(words.say("flow.maintained"), Kind.PART, value("models-maintained", edition));
        steps.part(words.say("flow.replicated"), Kind.PART, value("models-replicated", edition));
        steps.part(words.say("flow.new"), Kind.GAIN, value(NEW, edition));
        boolean rest = steps.rest(words.say("flow.other"), active.value());
        steps.total(words.say("flow.active"), active.value());
        List<String> notes = new ArrayList<>();
        if (rest) {
            notes.add(words.say("flow.note.other"));
        }
        if (steps.all().stream().anyMatch(step -> step.mark().partial())) {
            notes.add(words.say("note.partial"));
        }
        notes.add(
                words.say(
                        "flow.apart", imprint.yearBefore(), imprint.year(), why(active, imprint)));
        return spec(imprint, consists(active, imprint), "flow.measure.parts", steps, notes);
    }

    private static String consists(Figure active, Imprint imprint) {
        Wording words = imprint.words();
        String total = new Sentences(imprint.edition(), words).total(ACTIVE, active);
        return number(active.value()).signum() == 0
                ? total
                : counted(NEW, imprint)
                        .map(c -> words.say("flow.of-these", total, c))
                        .orElse(total);
    }

    private static String why(Figure active, Imprint imprint) {
        Sentences say = new Sentences(imprint.edition(), imprint.words());
        boolean unknown =
                !active.previous().isStated()
                        && active.breaks().isEmpty()
                        && !active.reasons().contains("unit-changed");
        return unknown
                ? imprint.words().say("why.previous-missing", imprint.yearBefore())
                : say.why(active);
    }

    private ChartSpec spec(
            Imprint imprint, String finding, String measure, Steps steps, List<String> notes) {
        Wording words = imprint.words();
        Waterfall plot =
                new Waterfall(words.say("flow.names"), words.say("flow.count"), steps.all());
        return imprint.spec(
                id(),
                finding,
                words.say(measure, imprint.year()),
                plot,
                notes,
                Alternatives.of(plot));
    }
}
