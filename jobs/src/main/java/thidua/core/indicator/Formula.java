package thidua.core.indicator;

/** How one indicator is computed from the counts of one unit and year. */
@FunctionalInterface
public interface Formula {
    Value apply(Counts counts);
}
