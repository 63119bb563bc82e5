package thidua.core.dialect;

/**
 * A dialect as a person is told of it.
 *
 * @param confidence from 0 to 1: how far it is ahead of any other delimiter
 */
public record Likely(Dialect dialect, double confidence) {}
