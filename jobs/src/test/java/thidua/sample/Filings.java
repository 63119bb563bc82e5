package thidua.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Who reported when, in which format, and how the awards were given: in a list or counted. */
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
            """;

    static final List<Filing> ALL = Lines.of(TABLE).stream().map(Filings::filing).toList();

    private Filings() {}

    static List<Filing> ofYear(int year) {
        return ALL.stream().filter(f -> f.year() == year).toList();
    }

    private static Filing filing(List<String> line) {
        return new Filing(
                Integer.parseInt(line.get(0)),
                Districts.of(line.get(1)),
                Filing.Format.valueOf(line.get(2).toUpperCase(Locale.ROOT)),
                line.get(3).equals("titled"),
                line.get(4).equals("counted"),
                LocalDate.parse(line.get(5)));
    }
}
