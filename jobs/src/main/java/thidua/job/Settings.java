package thidua.job;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import thidua.core.fact.DueDates;
import thidua.core.layout.SigningWindow;
import thidua.core.page.PageSettings;
import thidua.core.unit.Unit;

import java.nio.file.Path;

/**
 * What can be set, in {@code application.yaml}, by environment or on the command line.
 *
 * @param input folder of what units send
 * @param output folder of what is published
 * @param data folder of the embedded PostgreSQL
 * @param language of messages and pages: {@code vi} or {@code en}
 * @param province code of the home province
 * @param committee the committee's name, as it stands on the page; blank: that of the province of
 *     the year, see {@link #committeeOf}
 * @param smallBase the least base of a percentage
 * @param signedFrom the first day, of the report year, on which a decision for it may be signed:
 *     {@code 01-01}, month and day
 * @param signedUntil the last day, of the next year
 * @param due the day of the report year by which a table is due: {@code 12-15}, month and day
 * @param dueExceptions days that were agreed for a table, a year, or a table of a year
 * @param quietSeconds how long nobody may have written to a new file until it is taken as whole
 * @param threads at work at once; as many as the machine has cores where it is 0
 * @param fullCheckDays after how many days what seems untouched is read again all the same; 0:
 *     always
 * @param limits of what is read of a file
 * @param deliver to whom a published pack is mailed, and how
 * @param watch what is left for those who watch
 * @param cluster how work is shared with other machines
 */
@ConfigurationProperties("thidua")
public record Settings(
        @DefaultValue("input") Path input,
        @DefaultValue("output") Path output,
        @DefaultValue("data") Path data,
        @DefaultValue("vi") String language,
        @DefaultValue("36") String province,
        @DefaultValue("") String committee,
        @DefaultValue("10") int smallBase,
        @DefaultValue("01-01") String signedFrom,
        @DefaultValue("03-31") String signedUntil,
        @DefaultValue("12-15") String due,
        @DefaultValue("") String dueExceptions,
        @DefaultValue("5") int quietSeconds,
        @DefaultValue("0") int threads,
        @DefaultValue("7") int fullCheckDays,
        @DefaultValue LimitSettings limits,
        @DefaultValue DeliverSettings deliver,
        @DefaultValue WatchSettings watch,
        @DefaultValue ClusterSettings cluster) {

    /** How many threads are at work at once; what is made does not depend on it. */
    @Override
    public int threads() {
        return threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
    }

    /** In whose name papers of a year go out, by the province as it is in that year. */
    public String committeeOf(Unit province) {
        return committee.isBlank() ? PageSettings.committeeOf(province) : committee;
    }

    /** Where the pack of a year stands, or would. */
    Path pack(int year) {
        return output.resolve(Integer.toString(year));
    }

    /** When decisions for a report year are signed. */
    public SigningWindow window() {
        return SigningWindow.parse(signedFrom, signedUntil);
    }

    /** When the tables of a report year are due. */
    public DueDates dueDates() {
        return DueDates.parse(due, dueExceptions);
    }
}
