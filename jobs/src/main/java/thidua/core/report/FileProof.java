package thidua.core.report;

/**
 * What proves that a file is the one that was published.
 *
 * @param bytes its length
 * @param sha256 of its content, 64 lower-case hexadecimal digits
 */
public record FileProof(long bytes, String sha256) {}
