package thidua.sample;

import java.time.LocalDate;
import java.util.List;

/**
 * An invented decision; one covers the recipients of many districts. Hải Hậu's awards of 2021 were
 * decided in January, which is why its report came late, and why a year of report is not a year of
 * signing.
 */
record Decision(String number, LocalDate date) {
    /** year | form | district, or all others | number | date */
    private static final String TABLE =
            """
            2020 | MPS_MERIT  | all | 8931/QĐ-BCA  | 2020-12-01
            2020 | PROV_FLAG  | all | 2754/QĐ-UBND | 2020-12-02
            2020 | PROV_MERIT | all | 2755/QĐ-UBND | 2020-12-02
            2020 | PPOL_CERT  | all | 1043/QĐ-CAT  | 2020-12-07

            2021 | MPS_MERIT  | 366 | 118/QĐ-BCA   | 2022-01-04
            2021 | PROV_FLAG  | 366 | 31/QĐ-UBND   | 2022-01-05
            2021 | PROV_MERIT | 366 | 32/QĐ-UBND   | 2022-01-05
            2021 | PPOL_CERT  | 366 | 12/QĐ-CAT    | 2022-01-06
            2021 | MPS_MERIT  | all | 9874/QĐ-BCA  | 2021-12-01
            2021 | PROV_FLAG  | all | 2817/QĐ-UBND | 2021-12-03
            2021 | PROV_MERIT | all | 2818/QĐ-UBND | 2021-12-03
            2021 | PPOL_CERT  | all | 1196/QĐ-CAT  | 2021-12-06

            2022 | MPS_MERIT  | all | 9420/QĐ-BCA  | 2022-12-01
            2022 | MPS_MEDAL  | all | 9421/QĐ-BCA  | 2022-12-01
            2022 | PROV_FLAG  | all | 2388/QĐ-UBND | 2022-12-05
            2022 | PROV_MERIT | all | 2389/QĐ-UBND | 2022-12-05
            2022 | PPOL_CERT  | all | 1312/QĐ-CAT  | 2022-12-06
            """;

    static Decision of(int year, Form form, District district) {
        return Lines.of(TABLE).stream()
                .filter(line -> line.get(0).equals(Integer.toString(year)))
                .filter(line -> line.get(1).equals(form.name()))
                .filter(line -> line.get(2).equals("all") || line.get(2).equals(district.code()))
                .map(Decision::decision)
                .findFirst()
                .orElseThrow();
    }

    private static Decision decision(List<String> line) {
        return new Decision(line.get(3), LocalDate.parse(line.get(4)));
    }
}
