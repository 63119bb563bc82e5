package thidua.core.layout;

/**
 * Where a file was found.
 *
 * @param year of its folder, {@code input/<year>}: the report year
 * @param path below that folder, with {@code /}: {@code nam-truc-khen-thuong.csv}
 */
public record Source(int year, String path) {
    /**
     * @param path below {@code input}, the year's folder included
     */
    public static Source of(int year, String path) {
        return new Source(year, path.substring(path.indexOf('/') + 1));
    }
}
