package thidua.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Who reported when, in which format, and how the awards were given: in a list or counted. What was
 * corrected later stands here as it first came, see {@link Correction}.
 */
final class Filings {
    /** year | district | format | title | awards | received */
    private static final String TABLE =
            """
            2020 | 356 | xlsx | titled | list    | 2020-12-10
            2020 | 358 | xlsx | titled | counted | 2020-12-14
            2020 | 359 | csv  | bare   | list    | 2020-12-11
            2020 | 360 | xlsx | titled | list    | 2020-12-09
            2020 | 361 | xlsx | titled | list    | 2020-12-15
            2020 | 362 | xlsx | titled | list    | 2020-12-08
            2020 | 363 | csv  | titled | list    | 2020-12-11
            2020 | 364 | xlsx | titled | counted | 2021-01-06
            2020 | 365 | xlsx | titled | list    | 2020-12-14
            2020 | 366 | xlsx | titled | list    | 2020-12-10

            2021 | 356 | xlsx | titled | list    | 2021-12-09
            2021 | 358 | xlsx | titled | counted | 2021-12-13
            2021 | 359 | xlsx | titled | list    | 2021-12-08
            2021 | 360 | xlsx | titled | list    | 2021-12-20
            2021 | 361 | xlsx | titled | list    | 2021-12-14
            2021 | 362 | xlsx | titled | list    | 2021-12-08
            2021 | 363 | csv  | titled | list    | 2021-12-10
            2021 | 364 | csv  | bare   | counted | 2021-12-15
            2021 | 365 | xlsx | titled | counted | 2021-12-13
            2021 | 366 | xlsx | titled | list    | 2022-01-10

            2022 | 356 | xlsx | titled | list    | 2022-12-12
            2022 | 358 | xlsx | titled | counted | 2022-12-09
            2022 | 359 | xlsx | titled | list    | 2022-12-13
            2022 | 360 | xlsx | titled | list    | 2022-12-08
            2022 | 361 | xlsx | titled | counted | 2022-12-28
            2022 | 362 | xlsx | titled | list    | 2022-12-08
            2022 | 363 | csv  | titled | list    | 2022-12-15
            2022 | 364 | xlsx | titled | list    | 2022-12-14
            2022 | 365 | csv  | bare   | list    | 2022-12-12
            2022 | 366 | xlsx | titled | list    | 2022-12-09

            2023 | 356 | xlsx | titled | list    | 2023-12-11
            2023 | 358 | xlsx | titled | counted | 2023-12-08
            2023 | 359 | csv  | titled | list    | 2023-12-12
            2023 | 360 | xlsx | titled | list    | 2023-12-07
            2023 | 361 | xlsx | titled | list    | 2023-12-12
            2023 | 362 | xlsx | titled | list    | 2023-12-08
            2023 | 363 | csv  | titled | list    | 2023-12-14
            2023 | 364 | xlsx | titled | list    | 2023-12-13
            2023 | 365 | xlsx | titled | counted | 2023-12-15
            2023 | 366 | xlsx | titled | list    | 2023-12-11

            2024 | 356 | xlsx | titled | list    | 2024-12-12
            2024 | 359 | xlsx | titled | list    | 2024-12-10
            2024 | 360 | xlsx | titled | list    | 2024-12-09
            2024 | 361 | xlsx | titled | counted | 2024-12-13
            2024 | 362 | xlsx | titled | list    | 2024-12-09
            2024 | 363 | csv  | titled | list    | 2024-12-11
            2024 | 364 | csv  | bare   | list    | 2024-12-13
            2024 | 365 | xlsx | titled | list    | 2025-01-08
            2024 | 366 | xlsx | titled | list    | 2024-12-12
            """;

    /** The file in which the reports of the communes outside the former Nam Định come. */
    static final String SHARED = "cac-xa-phuong-con-lai";

    /** Year and code of the commune whose report for it has not come. */
    private static final int MISSING_IN = 2026;

    static final String MISSING = "13957";

    private Filings() {}

    /** As they first came, in the order of the units' codes. */
    static List<Filing> ofYear(int year) {
        return year < Sample.FIRST_OF_COMMUNES
                ? Lines.of(TABLE).stream()
                        .filter(line -> line.get(0).equals(Integer.toString(year)))
                        .map(Filings::ofDistrict)
                        .toList()
                : Communes.ALL.stream()
                        .filter(c -> year != MISSING_IN || !c.code().equals(MISSING))
                        .map(c -> ofCommune(year, c))
                        .toList();
    }

    private static Filing ofDistrict(List<String> line) {
        int year = Integer.parseInt(line.get(0));
        Sender district = Senders.of(year, line.get(1));
        return new Filing(
                year,
                district,
                district.slug(),
                Filing.Format.valueOf(line.get(2).toUpperCase(Locale.ROOT)),
                line.get(3).equals("titled"),
                line.get(4).equals("counted"),
                LocalDate.parse(line.get(5)));
    }

    /** Reports for 2026 were gathered in November. */
    private static Filing ofCommune(int year, Sender commune) {
        LocalDate first =
                year == MISSING_IN ? LocalDate.of(year, 11, 10) : LocalDate.of(year, 12, 5);
        if (!Communes.isFormer(commune.code())) {
            return new Filing(
                    year, commune, SHARED, Filing.Format.GROUP, true, true, first.plusDays(6));
        }
        return new Filing(
                year,
                commune,
                commune.slug(),
                commune.dateCells() ? Filing.Format.XLSX : Filing.Format.ONE_CSV,
                true,
                false,
                first.plusDays(ModelStories.chance(year, commune).nextInt(10)));
    }
}
