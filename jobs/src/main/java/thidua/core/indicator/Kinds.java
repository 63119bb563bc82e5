package thidua.core.indicator;

/** Different names among the new and among the active models of a scope. */
public record Kinds(int ofNew, int ofActive) {
    public static final Kinds NONE = new Kinds(0, 0);
}
