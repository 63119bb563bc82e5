package thidua.core.indicator;

/**
 * What is measured, its names and how it is computed.
 *
 * @param id kebab-case; file names, figure ids and chart ids are made of it
 * @param additive whether the province is the sum of its units, so that shares of it make sense
 * @param formula from what a unit (or the province) stated to a value
 */
public record Indicator(
        String id,
        String nameVi,
        String nameEn,
        MeasureUnit measureUnit,
        boolean additive,
        Formula formula) {}
