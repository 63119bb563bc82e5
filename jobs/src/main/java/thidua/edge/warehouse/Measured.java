package thidua.edge.warehouse;

import static org.jooq.impl.DSL.field;

import org.jooq.Field;

import java.time.LocalDate;

/**
 * Texts with their length before them, in bytes of UTF-8, so that several of them put together are
 * told apart: {@code 5s35101}, and {@code 0n} for nothing.
 */
final class Measured {
    private Measured() {}

    static Field<String> text(Field<String> text) {
        return field(
                "coalesce(octet_length(convert_to({0}, 'UTF8')) || 's' || {0}, '0n')",
                String.class, text);
    }

    /** The same of a column that is never empty and has nothing but ASCII: codes and hashes. */
    static Field<String> code(Field<String> code) {
        return field("concat(octet_length({0}), 's', {0})", String.class, code);
    }

    static Field<String> day(Field<LocalDate> day) {
        return field("coalesce('10s' || to_char({0}, 'YYYY-MM-DD'), '0n')", String.class, day);
    }
}
