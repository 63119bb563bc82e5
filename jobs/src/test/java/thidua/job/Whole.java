package thidua.job;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.StringJoiner;

/** All that a fact states: of itself it says less, because a log is no place for names. */
final class Whole {
    private Whole() {}

    static String text(@Nullable Object value) {
        return switch (value) {
            case List<?> list -> list.stream().map(Whole::text).toList().toString();
            case Record fact -> text(fact);
            case null, default -> String.valueOf(value);
        };
    }

    private static String text(Record fact) {
        StringJoiner text = new StringJoiner(", ", fact.getClass().getSimpleName() + "[", "]");
        for (RecordComponent part : fact.getClass().getRecordComponents()) {
            try {
                text.add(part.getName() + "=" + text(part.getAccessor().invoke(fact)));
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        }
        return text.toString();
    }
}
