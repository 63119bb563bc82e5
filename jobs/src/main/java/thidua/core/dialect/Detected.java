package thidua.core.dialect;

/**
 * The dialect of a text.
 *
 * @param width cells in most of its records
 * @param confidence from 0 to 1: how far it is ahead of any other delimiter
 */
public record Detected(Dialect dialect, int width, double confidence) {}
