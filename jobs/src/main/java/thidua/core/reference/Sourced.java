package thidua.core.reference;

/** A value and the line it was read from, so that a problem can say where to look. */
record Sourced<T>(T value, Entry entry) {}
