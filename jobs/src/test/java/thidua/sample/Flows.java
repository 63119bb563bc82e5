package thidua.sample;

import java.util.List;

/** How many models each district had before the first year, and what became of some each year. */
final class Flows {
    /** number of models at the end of 2019, in the order of {@link Districts#ALL} */
    private static final List<Integer> OPENING = Lines.numbers("18 9 13 17 14 15 14 12 13 19");

    /** year | what became of them | how many in each district, in the order of Districts.ALL */
    private static final String TABLE =
            """
            2020 | replicated | 2 1 1 2 1 1 1 1 1 2
            2020 | ended      | 1 0 1 1 0 1 1 0 1 1
            2021 | replicated | 2 1 2 2 1 2 1 1 2 2
            2021 | ended      | 1 1 0 1 1 1 0 1 0 2
            2022 | replicated | 3 1 1 2 2 2 2 1 1 3
            2022 | ended      | 1 0 1 2 1 1 1 0 1 1
            2023 | replicated | 2 1 2 2 1 2 1 1 2 2
            2023 | ended      | 1 0 1 1 1 1 0 1 1 1
            2024 | replicated | 3 0 1 2 2 1 2 1 1 3
            2024 | ended      | 2 0 0 1 1 1 1 0 1 1
            """;

    /** year | what became of them | codes of the communes in which one did */
    private static final String OF_COMMUNES =
            """
            2025 | replicated | 13291 13330 13363 13366 13495 13693 13750 13753 13807 13834 13891 13987 14056 14089 14122 14308 14701
            2025 | ended      | 13393 13396 13597 13957 13972 14014 14212 14218 14221 14611
            2026 | replicated | 13324 13594 13627 13669 13750 13870 13900 13966 14056 14089 14122 14167 14215 14248 14365 14404 14677
            2026 | ended      | 13435 13504 13627 13669 13753 13777 14038 14122 14248 14458
            """;

    private Flows() {}

    static int opening(Sender district) {
        return OPENING.get(Districts.ALL.indexOf(district));
    }

    static int replicated(int year, Sender sender) {
        return number(year, "replicated", sender);
    }

    static int ended(int year, Sender sender) {
        return number(year, "ended", sender);
    }

    private static int number(int year, String what, Sender sender) {
        if (year >= Sample.FIRST_OF_COMMUNES) {
            String communes = line(OF_COMMUNES, year, what);
            return communes.contains(sender.code()) ? 1 : 0;
        }
        List<String> districts = Districts.ALL.stream().map(Sender::code).toList();
        return Lines.numbers(line(TABLE, year, what)).get(districts.indexOf(sender.code()));
    }

    private static String line(String table, int year, String what) {
        return Lines.of(table).stream()
                .filter(l -> l.get(0).equals(Integer.toString(year)))
                .filter(l -> l.get(1).equals(what))
                .map(l -> l.get(2))
                .findFirst()
                .orElseThrow();
    }
}
