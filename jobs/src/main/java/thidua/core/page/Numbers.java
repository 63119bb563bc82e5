package thidua.core.page;

import org.jspecify.annotations.Nullable;

import thidua.core.indicator.Figure;
import thidua.core.indicator.State;
import thidua.core.indicator.Value;
import thidua.core.report.Cells;
import thidua.core.text.Language;
import thidua.core.text.Words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;

/**
 * How numbers and dates are written for people: {@code 1.269} and {@code 76,7} in Vietnamese,
 * {@code 1,269} and {@code 76.7} in English. One decimal at most; the reports have them all.
 */
final class Numbers {
    private static final int PLACES = 1;
    private final Words labels;

    Numbers(Words labels) {
        this.labels = labels;
    }

    String format(BigDecimal number) {
        BigDecimal shown = number.setScale(PLACES, RoundingMode.HALF_UP).stripTrailingZeros();
        String plain =
                shown.setScale(Math.max(0, shown.scale()), RoundingMode.UNNECESSARY)
                        .abs()
                        .toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String fraction = point < 0 ? "" : decimalPoint() + plain.substring(point + 1);
        return (shown.signum() < 0 ? "–" : "") + grouped(whole) + fraction;
    }

    String format(long number) {
        return format(BigDecimal.valueOf(number));
    }

    String signed(BigDecimal number) {
        String text = format(number);
        return (number.signum() > 0 && !text.equals("0") ? "+" : "") + text;
    }

    String date(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%02d/%02d/%04d",
                day.getDayOfMonth(),
                day.getMonthValue(),
                day.getYear());
    }

    /** The value of a figure; a mark where there is none, and for what was reported as nothing. */
    Printed value(Figure figure) {
        BigDecimal number = figure.value().number();
        State state = figure.value().state();
        if (number == null) {
            return mark(state).explainedBy(figure.id());
        }
        String text = state == State.NIL ? "–" : format(number);
        String spoken = state == State.NIL ? labels.label("state", state.id()) : "";
        return new Printed(text, spoken, figure.id(), "value", Cells.number(number), figure.id());
    }

    Printed mark(State state) {
        return Printed.mark(
                state == State.NOT_APPLICABLE ? "×" : "…", labels.label("state", state.id()));
    }

    /** {@code +4}; a mark where the two years cannot be compared. */
    Printed change(Figure figure) {
        BigDecimal change = figure.change();
        if (change == null) {
            Value lacking = figure.value().isStated() ? figure.previous() : figure.value();
            boolean another =
                    figure.value().isStated() && figure.reasons().contains("unit-changed");
            return lacking.isStated() || another
                    ? Printed.mark("×", labels.label("comparability", "not-comparable"))
                    : mark(lacking.state());
        }
        return number(figure, "change", change, signed(change));
    }

    /** The value of the year before, as {@link #value} writes this year's. */
    Printed previous(Figure figure) {
        BigDecimal number = figure.previous().number();
        State state = figure.previous().state();
        if (number == null) {
            return mark(state);
        }
        String text = state == State.NIL ? "–" : format(number);
        String spoken = state == State.NIL ? labels.label("state", state.id()) : "";
        return new Printed(text, spoken, figure.id(), "previous_value", Cells.number(number), "");
    }

    /** {@code +30,8}; nothing where there is none. */
    Printed percent(Figure figure) {
        BigDecimal percent = figure.changePercent();
        return percent == null
                ? Printed.text("")
                : number(figure, "change_percent", percent, signed(percent));
    }

    Printed rank(Figure figure) {
        Integer rank = figure.rank();
        return rank == null
                ? mark(State.MISSING)
                : number(figure, "rank", BigDecimal.valueOf(rank), format(rank));
    }

    /** The size of a change, for a sentence that says its direction. */
    Printed size(Figure figure, String column, BigDecimal number) {
        return number(figure, column, number, format(number.abs()));
    }

    private static Printed number(
            Figure figure, String column, @Nullable BigDecimal number, String text) {
        return new Printed(text, "", figure.id(), column, Cells.number(number), "");
    }

    private char decimalPoint() {
        return labels.language() == Language.VI ? ',' : '.';
    }

    private String grouped(String whole) {
        char separator = labels.language() == Language.VI ? '.' : ',';
        StringBuilder grouped = new StringBuilder();
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                grouped.append(separator);
            }
            grouped.append(whole.charAt(i));
        }
        return grouped.toString();
    }
}
