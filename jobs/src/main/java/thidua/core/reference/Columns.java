package thidua.core.reference;

import org.jspecify.annotations.Nullable;

import thidua.core.reference.Problem.Kind;
import thidua.core.unit.Validity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Reads the fields of one entry; what cannot be read becomes a problem and null. */
final class Columns {
    private final Entry entry;
    private final List<Problem> problems;

    Columns(Entry entry, List<Problem> problems) {
        this.entry = entry;
        this.problems = problems;
    }

    @Nullable String required(String column) {
        String text = entry.text(column);
        return text.isEmpty() ? refused(Kind.BLANK, column) : text;
    }

    String optional(String column) {
        return entry.text(column);
    }

    List<String> list(String column) {
        return Arrays.stream(entry.text(column).split("\\|", -1))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    @Nullable LocalDate date(String column) {
        String text = required(column);
        return text == null ? null : date(column, text);
    }

    private @Nullable LocalDate date(String column, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            return refused(Kind.NOT_A_DATE, column, text);
        }
    }

    /** From {@code valid_from} and {@code valid_to}; blank is open. */
    @Nullable Validity validity() {
        LocalDate from = open("valid_from", LocalDate.MIN);
        LocalDate until = open("valid_to", LocalDate.MAX);
        if (from == null || until == null) {
            return null;
        }
        return from.isBefore(until)
                ? new Validity(from, until)
                : refused(Kind.ENDS_BEFORE_IT_BEGINS, from.toString(), until.toString());
    }

    private @Nullable LocalDate open(String column, LocalDate end) {
        String text = entry.text(column);
        return text.isEmpty() ? end : date(column, text);
    }

    /** A value of a closed list, or a number; {@code parse} throws for anything else. */
    <T> @Nullable T value(String column, Function<String, T> parse, String expected) {
        String text = required(column);
        if (text == null) {
            return null;
        }
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException e) {
            return refused(Kind.NOT_A_VALUE, column, text, expected);
        }
    }

    private <T> @Nullable T refused(Kind kind, String... arguments) {
        problems.add(Problem.of(kind, entry, arguments));
        return null;
    }
}
