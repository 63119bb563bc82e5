package thidua.core.indicator;

/** How one indicator is computed from the counts of one unit, or of the province, in one year. */
@FunctionalInterface
interface Formula {
    Value apply(Scope scope);
}
