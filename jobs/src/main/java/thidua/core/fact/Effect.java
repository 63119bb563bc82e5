package thidua.core.fact;

import java.util.Locale;

/** Whether a model works. Three values, not two: a young model has not been assessed yet. */
public enum Effect {
    EFFECTIVE,
    NOT_EFFECTIVE,
    NOT_ASSESSED;

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
