package thidua.sample;

import java.time.LocalDate;
import java.util.List;

/**
 * An invented decision; one covers the recipients of many units. Hải Hậu's awards of 2021 were
 * decided in January, which is why its report came late, and why a year of report is not a year of
 * signing.
 */
record Decision(String number, LocalDate date) {
    /** year | form | unit, or all others | number | date */
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

            2023 | MPS_MERIT  | all | 9105/QĐ-BCA  | 2023-12-01
            2023 | PROV_FLAG  | all | 2641/QĐ-UBND | 2023-12-04
            2023 | PROV_MERIT | all | 2642/QĐ-UBND | 2023-12-04
            2023 | PPOL_CERT  | all | 1287/QĐ-CAT  | 2023-12-05
            2023 | DIST_CERT  | 360 | 5120/QĐ-UBND | 2023-12-05
            2023 | DIST_CERT  | 366 | 4408/QĐ-UBND | 2023-12-06

            2024 | MPS_MERIT  | all | 8873/QĐ-BCA  | 2024-12-02
            2024 | MPS_MEDAL  | all | 8874/QĐ-BCA  | 2024-12-02
            2024 | PROV_MERIT | all | 2517/QĐ-UBND | 2024-12-03
            2024 | PPOL_CERT  | all | 1249/QĐ-CAT  | 2024-12-04
            2024 | DIST_CERT  | 360 | 4985/QĐ-UBND | 2024-12-05
            2024 | DIST_CERT  | 366 | 4210/QĐ-UBND | 2024-12-05

            2025 | MPS_MERIT  | all | 9310/QĐ-BCA  | 2025-12-01
            2025 | MPS_MEDAL  | all | 9311/QĐ-BCA  | 2025-12-01
            2025 | PROV_FLAG  | all | 1720/QĐ-UBND | 2025-12-02
            2025 | PROV_MERIT | all | 1721/QĐ-UBND | 2025-12-02
            2025 | PPOL_CERT  | all | 2164/QĐ-CAT  | 2025-12-03
            2025 | COMM_CERT  | 13795 | 402/QĐ-UBND | 2025-12-02
            2025 | COMM_CERT  | 13966 | 377/QĐ-UBND | 2025-12-03
            2025 | COMM_CERT  | 14215 | 519/QĐ-UBND | 2025-12-03

            2026 | MPS_MERIT  | all | 8120/QĐ-BCA  | 2026-11-03
            2026 | PROV_MERIT | all | 1588/QĐ-UBND | 2026-11-05
            2026 | PPOL_CERT  | all | 1930/QĐ-CAT  | 2026-11-06
            2026 | COMM_CERT  | 13795 | 366/QĐ-UBND | 2026-11-05
            2026 | COMM_CERT  | 14089 | 428/QĐ-UBND | 2026-11-06
            """;

    static Decision of(int year, Form form, Sender sender) {
        return Lines.of(TABLE).stream()
                .filter(line -> line.get(0).equals(Integer.toString(year)))
                .filter(line -> line.get(1).equals(form.name()))
                .filter(line -> line.get(2).equals("all") || line.get(2).equals(sender.code()))
                .map(Decision::decision)
                .findFirst()
                .orElseThrow();
    }

    private static Decision decision(List<String> line) {
        return new Decision(line.get(3), LocalDate.parse(line.get(4)));
    }
}
