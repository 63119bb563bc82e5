package thidua.core.indicator;

/**
 * What a scope said in one table.
 *
 * @param received how many of the expected submissions stand
 * @param expected how many were expected: 1 for a unit, the number of units for the province
 * @param nil how many of those received were returned empty on purpose
 * @param onlyNew how many of those received state new models only
 * @param counted how many of those received are counted tables, where a blank is "not stated"
 * @param partial whether rows were left out by a person's admission
 */
public record Statement(
        int received, int expected, int nil, int onlyNew, int counted, boolean partial) {
    public boolean isMissing() {
        return received == 0;
    }

    public boolean isNil() {
        return received > 0 && nil == received;
    }

    public boolean isComplete() {
        return received == expected;
    }
}
