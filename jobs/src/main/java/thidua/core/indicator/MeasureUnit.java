package thidua.core.indicator;

/** What an indicator counts; the ids stand in the reports. */
public enum MeasureUnit {
    MODELS("models"),
    KINDS("kinds"),
    SITES("sites"),
    TEAMS("teams"),
    MEMBERS("members"),
    AWARDS("awards"),
    PERCENT("percent"),
    PER_10000_RESIDENTS("per-10000-residents"),
    PER_100_MODELS("per-100-models");

    private final String id;

    MeasureUnit(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
