package thidua.core.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What one cell says. {@link #shown} is the text a person would copy out of it. */
public sealed interface Cell {
    Cell BLANK = new Blank();

    /** Below it only ASCII has white space. */
    char OTHER_BLANKS = '\u0300';

    String shown();

    default boolean isBlank() {
        return shown().isBlank();
    }

    /** Nothing, or nothing but white space. */
    record Blank() implements Cell {
        @Override
        public String shown() {
            return "";
        }

        @Override
        public boolean isBlank() {
            return true;
        }
    }

    /** Text as it stands, white space and all. */
    record Text(String shown) implements Cell {
        @Override
        public boolean isBlank() {
            char first = shown.isEmpty() ? ' ' : shown.charAt(0);
            boolean seen = first > ' ' && first < OTHER_BLANKS;
            return !seen && shown.isBlank();
        }
    }

    /** A number that the file itself calls a number. */
    record Number(BigDecimal value) implements Cell {
        @Override
        public boolean isBlank() {
            return false;
        }

        @Override
        public String shown() {
            return value.stripTrailingZeros().toPlainString();
        }
    }

    /** A day that the file itself calls a date. */
    record Date(LocalDate value) implements Cell {
        @Override
        public String shown() {
            return value.toString();
        }
    }

    /** A formula that failed, {@code #N/A}. */
    record Error(String shown) implements Cell {}
}
