package thidua.core.indicator;

/**
 * What is measured and its names; how it is computed stands beside it in {@link Indicators}.
 *
 * @param id kebab-case; file names, figure ids and chart ids are made of it
 * @param additive whether the province is the sum of its units, so that shares of it make sense
 */
public record Indicator(
        String id, String nameVi, String nameEn, MeasureUnit measureUnit, boolean additive) {

    /** {@code 10.000} and {@code 10,000} are written by the language of the reader. */
    public String name(boolean english) {
        return english ? nameEn : nameVi;
    }
}
