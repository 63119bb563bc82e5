package thidua.sample;

import thidua.core.fact.RecipientKind;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How many awards of each form each unit reports. The totals of 2021 are the published ones; their
 * division among the districts, and all of the other years, are invented.
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

            2023 | PROV_FLAG  | collective | 0 0 0 1 0 0 1 0 0 0
            2023 | MPS_MERIT  | collective | 1 1 1 1 1 1 1 1 1 2
            2023 | PROV_MERIT | collective | 1 0 1 1 1 1 1 1 0 1
            2023 | PROV_MERIT | individual | 2 1 1 2 1 1 1 1 1 2
            2023 | PPOL_CERT  | collective | 3 1 1 3 2 2 2 2 2 3
            2023 | PPOL_CERT  | individual | 9 3 6 7 5 6 6 5 5 8
            2023 | PPOL_CERT  | household  | 0 0 1 0 1 0 0 0 0 1
            2023 | DIST_CERT  | individual | 0 0 0 2 0 0 0 0 0 1

            2024 | MPS_MERIT  | collective | 2 0 1 2 1 1 1 1 0 2
            2024 | PROV_MERIT | collective | 2 0 1 1 1 1 0 1 1 1
            2024 | PROV_MERIT | individual | 3 0 1 1 1 1 2 1 1 2
            2024 | PPOL_CERT  | collective | 3 0 2 2 2 2 2 1 2 3
            2024 | PPOL_CERT  | individual | 11 0 5 8 6 5 6 6 4 7
            2024 | PPOL_CERT  | household  | 1 0 0 0 0 1 0 0 0 0
            2024 | DIST_CERT  | individual | 0 0 0 1 0 0 0 0 0 2
            2024 | MPS_MEDAL  | individual | 0 0 0 1 0 0 0 0 0 0
            """;

    /**
     * So many awards of one form to one kind of recipient, in one unit and year.
     *
     * @param unit its code
     */
    record Count(int year, String unit, Form form, RecipientKind kind, int number) {}

    static final List<Count> ALL =
            Stream.concat(
                            Lines.of(TABLE).stream().flatMap(line -> counts(line).stream()),
                            AwardsOfCommunes.ALL.stream())
                    .toList();

    private AwardCounts() {}

    static List<Count> of(int year, String unit) {
        return ALL.stream().filter(c -> c.year() == year && c.unit().equals(unit)).toList();
    }

    private static List<Count> counts(List<String> line) {
        List<Integer> numbers = Lines.numbers(line.get(3));
        return Districts.ALL.stream()
                .map(
                        district ->
                                count(
                                        line,
                                        district.code(),
                                        numbers.get(Districts.ALL.indexOf(district))))
                .toList();
    }

    static Count count(List<String> line, String unit, int number) {
        return new Count(
                Integer.parseInt(line.get(0)),
                unit,
                Form.valueOf(line.get(1)),
                RecipientKind.valueOf(line.get(2).toUpperCase(Locale.ROOT)),
                number);
    }
}
