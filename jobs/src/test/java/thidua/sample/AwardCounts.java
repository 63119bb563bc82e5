package thidua.sample;

import thidua.core.fact.RecipientKind;

import java.util.List;
import java.util.Locale;

/**
 * How many awards of each form each district reports. The totals of 2021 are the published ones;
 * their division among the districts, and all of 2020 and 2022, are invented.
 */
final class AwardCounts {
    /** year | form | to whom | how many in each district, in the order of Districts.ALL */
    private static final String TABLE =
            """
            2020 | PROV_FLAG  | collective | 1 0 0 0 1 0 0 0 0 0
            2020 | MPS_MERIT  | collective | 1 0 1 1 1 1 1 0 1 1
            2020 | PROV_MERIT | collective | 1 0 1 1 1 1 0 1 0 1
            2020 | PROV_MERIT | individual | 1 1 1 1 1 1 1 0 1 2
            2020 | PPOL_CERT  | collective | 2 1 1 2 1 2 1 2 1 2
            2020 | PPOL_CERT  | individual | 6 2 5 6 4 5 4 5 4 5
            2020 | PPOL_CERT  | household  | 0 0 0 1 0 0 0 0 1 0

            2021 | PROV_FLAG  | collective | 0 0 0 1 0 0 0 0 0 1
            2021 | MPS_MERIT  | collective | 2 0 1 1 1 1 1 0 1 2
            2021 | PROV_MERIT | collective | 1 1 1 1 0 1 1 1 0 1
            2021 | PROV_MERIT | individual | 2 0 1 2 1 1 1 1 1 2
            2021 | PPOL_CERT  | collective | 3 1 1 2 2 2 2 1 2 2
            2021 | PPOL_CERT  | individual | 7 3 5 7 5 6 5 4 6 8

            2022 | PROV_FLAG  | collective | 0 0 0 0 0 1 0 1 0 0
            2022 | MPS_MERIT  | collective | 2 0 1 2 1 1 1 1 1 1
            2022 | PROV_MERIT | collective | 1 1 0 1 1 1 1 1 1 1
            2022 | PROV_MERIT | individual | 2 1 1 1 1 2 1 1 1 2
            2022 | PPOL_CERT  | collective | 3 1 2 3 2 1 2 2 2 2
            2022 | PPOL_CERT  | individual | 10 2 4 6 6 5 7 5 6 9
            2022 | PPOL_CERT  | household  | 0 0 1 0 1 0 0 0 0 1
            2022 | MPS_MEDAL  | individual | 1 0 0 0 0 0 0 0 0 1
            """;

    /** So many awards of one form to one kind of recipient, in one district and year. */
    record Count(int year, District district, Form form, RecipientKind kind, int number) {}

    static final List<Count> ALL =
            Lines.of(TABLE).stream().flatMap(line -> counts(line).stream()).toList();

    private AwardCounts() {}

    static List<Count> of(int year, District district) {
        return ALL.stream().filter(c -> c.year() == year && c.district().equals(district)).toList();
    }

    private static List<Count> counts(List<String> line) {
        List<Integer> numbers = Lines.numbers(line.get(3));
        return Districts.ALL.stream()
                .map(
                        district ->
                                new Count(
                                        Integer.parseInt(line.get(0)),
                                        district,
                                        Form.valueOf(line.get(1)),
                                        RecipientKind.valueOf(line.get(2).toUpperCase(Locale.ROOT)),
                                        numbers.get(Districts.ALL.indexOf(district))))
                .toList();
    }
}
