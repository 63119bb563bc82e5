package thidua.edge.warehouse;

import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.ResultQuery;

import java.util.function.Consumer;

/**
 * Answers of hundreds of thousands of rows, taken some rows at a time: the driver would else hold
 * all of them, and jOOQ all of them once more, before the first is looked at.
 */
final class LongAnswer {
    private static final int AT_A_TIME = 1000;

    private LongAnswer() {}

    /** Gives each row to whoever takes it; the server sends in parts only within a transaction. */
    static <R extends Record> void each(
            DSLContext dsl, ResultQuery<R> question, Consumer<? super R> taken) {
        dsl.transaction(
                open -> {
                    try (Cursor<R> rows = open.dsl().fetchLazy(question.fetchSize(AT_A_TIME))) {
                        rows.forEach(taken);
                    }
                });
    }
}
