package thidua.core.report;

import thidua.core.change.FigureChange;
import thidua.core.change.FigureChange.Part;
import thidua.core.change.Step;
import thidua.core.indicator.Value;
import thidua.core.text.Language;
import thidua.core.text.Words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Changes in words: a line a figure, and below it a line a part. */
public final class ChangeText {
    private final Words words;

    private ChangeText(Words words) {
        this.words = words;
    }

    public static ChangeText in(Language language) {
        return new ChangeText(Words.of("changes", language));
    }

    public List<String> lines(List<FigureChange> changes) {
        List<String> lines = new ArrayList<>();
        for (FigureChange change : changes) {
            lines.add(line(change));
            change.parts().forEach(part -> lines.add(line(part)));
        }
        return lines;
    }

    private String line(FigureChange change) {
        return words.say(
                "figure",
                change.id(),
                change.indicator().name(words.language() == Language.EN),
                change.unit().name(),
                value(change.from()),
                value(change.to()),
                signed(change.amount()));
    }

    private String line(Part part) {
        return words.say("part", signed(part.amount()), cause(part.step()));
    }

    /** What happened, in a few words. */
    public String cause(Step step) {
        String kind = words.say("cause." + step.cause().id());
        List<String> about = new ArrayList<>();
        if (!step.unit().isEmpty()) {
            about.add(step.unit());
        }
        if (step.table() != null) {
            about.add(words.say("table." + step.table().id()));
        }
        if (!step.from().isEmpty() && !step.to().isEmpty() && !step.from().equals(step.to())) {
            about.add(step.from() + " → " + step.to());
        } else if (!step.from().isEmpty() || !step.to().isEmpty()) {
            about.add(step.to().isEmpty() ? step.from() : step.to());
        }
        return about.isEmpty()
                ? words.say("step.alone", kind)
                : words.say("step", kind, step.day().toString(), String.join(", ", about));
    }

    private String value(Value value) {
        BigDecimal number = value.number();
        return number == null ? words.say("state." + value.state().id()) : Cells.number(number);
    }

    private static String signed(BigDecimal amount) {
        String number = Cells.number(amount);
        return amount.signum() > 0 ? "+" + number : number;
    }
}
