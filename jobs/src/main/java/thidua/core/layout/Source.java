package thidua.core.layout;

/**
 * Where a file was found.
 *
 * @param year of its folder, {@code input/<year>}: the report year
 * @param path below that folder, with {@code /}: {@code nam-truc-khen-thuong.csv}
 */
public record Source(int year, String path) {}
