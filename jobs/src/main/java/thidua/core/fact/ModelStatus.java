package thidua.core.fact;

import java.util.Locale;

/** What became of a model in the report year. New, maintained and replicated models are active. */
public enum ModelStatus {
    NEW,
    MAINTAINED,
    REPLICATED,
    ENDED;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isActive() {
        return this != ENDED;
    }
}
