package thidua.edge.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;

import thidua.edge.server.TestServer;

import java.util.ArrayList;
import java.util.List;

/** A long answer is looked at before its end has come. */
class LongAnswerTest {
    private static final int ROWS = 100_000;
    private static final int LAST = 90_000;

    private static final DSLContext DATABASE = DSL.using(TestServer.empty(), SQLDialect.POSTGRES);

    private static ResultQuery<Record> counting(String what) {
        return DATABASE.resultQuery(
                "select " + what + " from generate_series(1, " + ROWS + ") as number");
    }

    @Test
    void rows_are_taken_before_the_server_comes_to_one_that_it_cannot_make() {
        List<Integer> taken = new ArrayList<>();

        assertThatThrownBy(
                        () ->
                                LongAnswer.each(
                                        DATABASE,
                                        counting("number + 0 / (" + LAST + " - number)"),
                                        row -> taken.add(row.get(0, Integer.class))))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("division by zero");
        assertThat(taken).hasSizeGreaterThan(LAST / 2).startsWith(1, 2, 3);
    }

    @Test
    void all_rows_are_taken_in_their_order_within_a_transaction_as_well() {
        List<Integer> taken = new ArrayList<>();

        DATABASE.transaction(
                open ->
                        LongAnswer.each(
                                open.dsl(),
                                counting("number"),
                                row -> taken.add(row.get(0, Integer.class))));

        assertThat(taken).hasSize(ROWS).startsWith(1, 2).endsWith(ROWS);
    }
}
