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
            """;

    private Flows() {}

    static int opening(District district) {
        return OPENING.get(Districts.ALL.indexOf(district));
    }

    static int replicated(int year, District district) {
        return number(year, "replicated", district);
    }

    static int ended(int year, District district) {
        return number(year, "ended", district);
    }

    private static int number(int year, String what, District district) {
        List<String> line =
                Lines.of(TABLE).stream()
                        .filter(l -> l.get(0).equals(Integer.toString(year)))
                        .filter(l -> l.get(1).equals(what))
                        .findFirst()
                        .orElseThrow();
        return Lines.numbers(line.get(2)).get(Districts.ALL.indexOf(district));
    }
}
