package thidua.core.backup;

/**
 * A step by which the schema became what it is.
 *
 * @param version {@code 015}
 * @param checksum of its text; two programs with equal ones mean the same schema
 */
public record Migration(String version, String checksum) {}
