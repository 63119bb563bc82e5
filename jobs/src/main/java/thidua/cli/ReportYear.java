package thidua.cli;

import picocli.CommandLine.Option;

/** Which report year a command is about. */
final class ReportYear {
    private static final int FIRST = 2000;
    private static final int LAST = 2100;

    @Option(
            names = "--year",
            required = true,
            paramLabel = "YEAR",
            description = "The report year.")
    int year;

    static boolean isSensible(int year) {
        return year >= FIRST && year <= LAST;
    }

    /** Says so when it is none. */
    boolean isSensible(Console console) {
        boolean sensible = isSensible(year);
        if (!sensible) {
            console.say("year-out-of-range", Integer.toString(year));
        }
        return sensible;
    }
}
