package thidua.core.layout;

import thidua.core.finding.Rule;

/** What a cell says as a value of a declared type. Never a guess: what is not clear is refused. */
sealed interface Parsed<T> {
    record Value<T>(T value) implements Parsed<T> {}

    /** A blank cell, or a lone dash where a dash means nothing. */
    record Unstated<T>() implements Parsed<T> {}

    /** Not the declared type; by the rule's severity an error, or a value taken as missing. */
    record Refused<T>(Rule rule) implements Parsed<T> {}
}
