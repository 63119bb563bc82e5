package thidua.edge.warehouse;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import static thidua.schema.Tables.RECEIVED_FILE;
import static thidua.schema.Tables.SUBMISSION;

import org.jooq.Condition;
import org.jooq.Field;

import thidua.schema.tables.ReceivedFile;

import java.time.LocalDate;

/** What was there and known on a day, said of the rows of the warehouse. */
record AsOf(LocalDate day) {
    private static final ReceivedFile OTHER = RECEIVED_FILE.as("other");

    /** Whether a content had been received; one of which nobody knows the day always was. */
    Condition received() {
        return received(RECEIVED_FILE);
    }

    private Condition received(ReceivedFile file) {
        return file.RECEIVED_ON.isNull().or(file.RECEIVED_ON.le(day));
    }

    /**
     * Whether a content was at its path: the one that is there now, once it was received; before,
     * the last of those that it took the place of. Of a path that is empty now nobody knows since
     * when, so nothing was there.
     */
    Condition present() {
        var samePath = sought(OTHER.PATH, RECEIVED_FILE.PATH);
        Condition replaced =
                exists(selectOne().from(OTHER).where(samePath, OTHER.PRESENT.isTrue()));
        Condition replacedThen =
                exists(
                        selectOne()
                                .from(OTHER)
                                .where(samePath, OTHER.PRESENT.isTrue(), received(OTHER)));
        Condition last =
                notExists(
                        selectOne()
                                .from(OTHER)
                                .where(
                                        samePath,
                                        received(OTHER),
                                        OTHER.RECEIVED_FILE_ID.gt(RECEIVED_FILE.RECEIVED_FILE_ID)));
        return received()
                .and(RECEIVED_FILE.PRESENT.isTrue().or(replaced.and(replacedThen.not()).and(last)));
    }

    /** Whether a content was there, or something of it stood all the same. */
    Condition shown() {
        return present()
                .or(
                        exists(
                                selectOne()
                                        .from(SUBMISSION)
                                        .where(
                                                sought(
                                                        SUBMISSION.RECEIVED_FILE_ID,
                                                        RECEIVED_FILE.RECEIVED_FILE_ID),
                                                known(SUBMISSION.KNOWN))));
    }

    /**
     * The same as equal, but looked up in an index for each row of which it is asked: most contents
     * are at their path, so few are. What equals one of many the server gathers before, and from
     * all years.
     */
    private static <T> Condition sought(Field<T> field, Field<T> value) {
        return field.between(value, value);
    }

    /** Whether a submission is how its file was understood, by the decisions made until then. */
    Condition understood() {
        var later = SUBMISSION.as("later");
        return SUBMISSION
                .DECIDED_ON
                .isNull()
                .or(SUBMISSION.DECIDED_ON.le(day))
                .and(
                        notExists(
                                selectOne()
                                        .from(later)
                                        .where(
                                                later.RECEIVED_FILE_ID.eq(
                                                        SUBMISSION.RECEIVED_FILE_ID),
                                                later.UNIT_CODE.eq(SUBMISSION.UNIT_CODE),
                                                later.FACT_TABLE.eq(SUBMISSION.FACT_TABLE),
                                                later.DECIDED_ON.le(day))
                                        .and(
                                                SUBMISSION
                                                        .DECIDED_ON
                                                        .isNull()
                                                        .or(
                                                                later.DECIDED_ON.gt(
                                                                        SUBMISSION.DECIDED_ON)))));
    }

    /** Whether a person had admitted a submission without its bad rows. */
    Condition admitted() {
        return SUBMISSION.ADMITTED_ON.isNotNull().and(SUBMISSION.ADMITTED_ON.le(day));
    }

    Condition known(Field<Object> range) {
        return Known.holds(range, day);
    }
}
