package thidua.sample;

import java.util.List;

/** Who reports for a year: the units that stand on its last day. */
final class Senders {
    private Senders() {}

    static List<Sender> ofYear(int year) {
        return year < Sample.FIRST_OF_COMMUNES ? Districts.ofYear(year) : Communes.ALL;
    }

    static Sender of(int year, String code) {
        return ofYear(year).stream().filter(s -> s.code().equals(code)).findFirst().orElseThrow();
    }
}
