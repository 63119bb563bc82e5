package thidua.core.report;

import thidua.core.indicator.State;
import thidua.core.indicator.Statement;

import java.util.List;
import java.util.stream.Stream;

/** The states that cells of the reports may have. */
final class States {
    static final List<String> ALL = Stream.of(State.values()).map(State::id).toList();
    static final List<String> STATED =
            Stream.of(State.VALUE, State.ZERO, State.NIL).map(State::id).toList();

    private States() {}

    /** The state of a count that is stated. */
    static State of(int count, Statement statement) {
        if (count > 0) {
            return State.VALUE;
        }
        return statement.nil() ? State.NIL : State.ZERO;
    }
}
