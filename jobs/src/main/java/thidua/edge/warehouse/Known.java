package thidua.edge.warehouse;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.val;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Set;

/**
 * What counts as known: everything that was on a day, or submissions chosen one by one.
 *
 * @param day revocations up to it are known
 * @param submissions their ids; null: those that stood on the day
 */
public record Known(LocalDate day, @Nullable Set<Long> submissions) {

    public static Known on(LocalDate day) {
        return new Known(day, null);
    }

    /**
     * Whether a submission, or a row of it, is among what counts.
     *
     * @param id of the submission
     * @param range the days on which it was known
     */
    Condition has(Field<Long> id, Field<Object> range) {
        return submissions == null ? holds(range, day) : id.in(submissions);
    }

    /** Whether nobody had revoked it by then. */
    Condition unrevoked(Field<LocalDate> revokedOn) {
        return revokedOn.isNull().or(revokedOn.gt(day));
    }

    static Condition holds(Field<Object> range, LocalDate day) {
        return condition("{0} @> {1}", range, val(day, SQLDataType.LOCALDATE));
    }
}
