package thidua.broken.util;

/** Neither its name nor its package says what it is for. */
final class NameHelper {
    private NameHelper() {}
}
