package thidua.core.chart;

import org.jspecify.annotations.Nullable;

import thidua.core.chart.Waterfall.Kind;
import thidua.core.chart.Waterfall.Step;
import thidua.core.indicator.State;
import thidua.core.indicator.Value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Puts the steps of a waterfall one on top of the other, so that they end at the last total. */
final class Steps {
    private final Wording words;
    private final List<Step> steps = new ArrayList<>();
    private BigDecimal level = BigDecimal.ZERO;

    Steps(Wording words) {
        this.words = words;
    }

    void total(String name, Value value) {
        Mark mark = Mark.of(value, words);
        BigDecimal end = mark.value() == null ? level : mark.value();
        BigDecimal from = mark.value() == null ? level : BigDecimal.ZERO;
        steps.add(new Step(name, Kind.TOTAL, from, end, mark));
        level = end;
    }

    void gain(String name, Value value) {
        move(name, Kind.GAIN, value, 1);
    }

    void loss(String name, Value value) {
        move(name, Kind.LOSS, value, -1);
    }

    /** Of a stock: its label has no sign. */
    void part(String name, Kind kind, Value value) {
        add(name, kind, Mark.of(value, words), value.number());
    }

    /** What lies between here and a total, unless that is nothing or the total is not known. */
    boolean rest(String name, Value total) {
        BigDecimal end = total.number();
        if (end == null || end.compareTo(level) == 0) {
            return false;
        }
        BigDecimal rest = end.subtract(level);
        Mark mark = new Mark(State.VALUE, rest, words.signed(rest), false);
        add(name, Kind.REST, mark, rest);
        return true;
    }

    List<Step> all() {
        return List.copyOf(steps);
    }

    private void move(String name, Kind kind, Value value, int sign) {
        Mark mark = Mark.of(value, words);
        BigDecimal number = value.number();
        if (number == null) {
            add(name, kind, mark, null);
            return;
        }
        BigDecimal moved = number.multiply(BigDecimal.valueOf(sign));
        String label = words.signed(moved);
        add(
                name,
                kind,
                new Mark(mark.state(), moved, mark.partial() ? label + "*" : label, mark.partial()),
                moved);
    }

    private void add(String name, Kind kind, Mark mark, @Nullable BigDecimal moved) {
        BigDecimal end = moved == null ? level : level.add(moved);
        steps.add(new Step(name, kind, level, end, mark));
        level = end;
    }
}
