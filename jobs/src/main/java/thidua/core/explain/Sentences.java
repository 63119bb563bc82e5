package thidua.core.explain;

import org.jspecify.annotations.Nullable;

import thidua.core.indicator.Break;
import thidua.core.indicator.Comparability;
import thidua.core.indicator.Figure;
import thidua.core.indicator.Indicator;
import thidua.core.indicator.State;
import thidua.core.indicator.Value;
import thidua.core.text.Language;
import thidua.core.text.Words;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The sentences that explain a figure, wherever they stand: at the terminal or on a page. */
public final class Sentences {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private final Words words;
    private final Words labels;

    private Sentences(Words words, Words labels) {
        this.words = words;
        this.labels = labels;
    }

    public static Sentences in(Language language) {
        return new Sentences(Words.of("explain", language), Words.of("labels", language));
    }

    String say(String key, String... arguments) {
        return words.say(key, arguments);
    }

    private boolean english() {
        return words.language() == Language.EN;
    }

    String name(Figure figure) {
        return figure.indicator().name(english());
    }

    /** How an indicator is computed, in one sentence without its full stop. */
    public String formula(Indicator indicator) {
        return words.say("formula." + family(indicator.id()), indicator.name(english()));
    }

    /** Whose sentence holds: forms and levels of awards have one for all of them. */
    public static String family(String id) {
        Set<String> own =
                Set.of(
                        "awards-total",
                        "awards-collective",
                        "awards-individual",
                        "awards-household",
                        "awards-per-100-active-models");
        if (!id.startsWith("awards-") || own.contains(id)) {
            return id;
        }
        return id.startsWith("awards-level-") ? "awards-level" : "awards-form";
    }

    /** The number with its unit; its state where there is none, and where the state says more. */
    public String value(Indicator indicator, Value value) {
        BigDecimal number = value.number();
        String state = labels.label("state", value.state().id());
        if (number == null) {
            return state;
        }
        String unit = labels.label("measure", indicator.measureUnit().id());
        String text = number(number) + " " + unit;
        return value.state() == State.NIL ? text + ", " + state : text;
    }

    /** {@link #value} with the reasons of its state. */
    public String valueWithReasons(Indicator indicator, Value value) {
        String text = value(indicator, value);
        return value.reasons().isEmpty() ? text : text + " (" + reasons(value.reasons()) + ")";
    }

    /** What the figure was in the year before, how it changed, and what that is worth. */
    public List<String> comparison(Figure figure) {
        String year = Integer.toString(figure.year() - 1);
        List<String> said = new ArrayList<>();
        said.add(
                words.say(
                        "previous", year, valueWithReasons(figure.indicator(), figure.previous())));
        said.add(change(figure, year));
        Set<String> reasons = new TreeSet<>(figure.reasons());
        reasons.removeAll(figure.value().reasons());
        String verdict = labels.label("comparability", figure.comparability().id());
        said.add(
                reasons.isEmpty()
                        ? words.say("verdict", verdict)
                        : words.say("verdict.reasons", verdict, reasons(reasons)));
        if (figure.comparability() != Comparability.COMPARABLE) {
            for (Break known : figure.breaks()) {
                said.add(words.say("break", known.note(english())));
            }
        }
        return said;
    }

    private String change(Figure figure, String year) {
        BigDecimal change = figure.change();
        if (change == null) {
            return words.say("change.none", year);
        }
        if (change.signum() == 0) {
            return words.say("change.same", year);
        }
        BigDecimal percent = figure.changePercent();
        return percent == null
                ? words.say("change", year, signed(change))
                : words.say("change.percent", year, signed(change), signed(percent));
    }

    String reasons(Collection<String> reasons) {
        return reasons.stream()
                .map(reason -> labels.label("reason", reason))
                .collect(Collectors.joining("; "));
    }

    /** Every digit that there is. */
    String number(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        String plain = stripped.toPlainString();
        return english() ? plain : plain.replace('.', ',');
    }

    private String signed(BigDecimal number) {
        return (number.signum() > 0 ? "+" : "") + number(number);
    }

    String day(LocalDate day) {
        return DAY.format(day);
    }

    public String received(@Nullable LocalDate day) {
        return day == null ? words.say("source.day-unknown") : words.say("source.day", day(day));
    }

    /** {@code census-2019} in words. */
    String population(String basis) {
        int dash = basis.indexOf('-');
        return dash < 0
                ? basis
                : words.say("population." + basis.substring(0, dash), basis.substring(dash + 1))
                        + " ("
                        + basis
                        + ")";
    }
}
