package thidua.core.dialect;

/**
 * The dialect of a text.
 *
 * @param width cells in most of its records
 */
public record Detected(Dialect dialect, int width) {}
