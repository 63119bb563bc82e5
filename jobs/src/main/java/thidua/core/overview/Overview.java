package thidua.core.overview;

import java.util.List;
import java.util.SortedMap;

/**
 * Everything the page over all years shows.
 *
 * @param words the fixed words of the page, by their key
 * @param last the only part that differs between two runs after which everything stands alike
 * @param known whether the years could be asked for
 * @param lede where the years stand, in a sentence
 * @param years the latest first
 * @param tasks what is to be done, year by year
 * @param findings the gravest open ones, year by year
 */
public record Overview(
        String language,
        SortedMap<String, String> words,
        String committee,
        String title,
        LastRun last,
        boolean known,
        String lede,
        List<YearRow> years,
        List<Tasks> tasks,
        List<OpenFindings> findings,
        String product) {

    public boolean hasYears() {
        return !years.isEmpty();
    }

    public boolean hasTasks() {
        return !tasks.isEmpty();
    }

    public boolean hasFindings() {
        return !findings.isEmpty();
    }

    /**
     * How the last run ended.
     *
     * @param words the fixed words of the page
     * @param tone {@code good}, {@code look} or {@code bad}
     * @param sign the same as a sign, for those who see no colours
     * @param headline the answer, in one sentence
     * @param advice what to do now
     * @param endedAt for machines, ISO; of its beginning while it runs
     * @param details about it, name and value
     * @param said what it said
     * @param before earlier ones, the latest first
     */
    public record LastRun(
            SortedMap<String, String> words,
            String tone,
            String sign,
            String headline,
            String advice,
            String endedAt,
            List<Detail> details,
            List<String> said,
            List<PastRun> before) {

        public boolean hasSaid() {
            return !said.isEmpty();
        }

        public boolean hasBefore() {
            return !before.isEmpty();
        }
    }

    public record Detail(String name, String value) {}

    public record PastRun(String at, String call, String end, String took, String id) {}

    /**
     * @param pack the way to its page; empty where nothing is published
     * @param state {@code Tạm tính}
     * @param published when, and what was known then
     * @param reported {@code 9/10}
     * @param absent who has not reported in full, by name
     * @param findings {@code 2 lỗi · 1 cần xem}
     */
    public record YearRow(
            int year,
            String pack,
            String tone,
            String state,
            String published,
            String reported,
            String absent,
            String findings) {

        public boolean isPublished() {
            return !pack.isEmpty();
        }
    }

    public record Tasks(int year, List<Task> tasks) {}

    /**
     * @param what {@code Nhắc gửi báo cáo}
     * @param how the words of the command, or where the workbooks are
     * @param whom one a unit
     */
    public record Task(String what, String how, List<String> whom) {}

    /**
     * @param more how many others there are, and where; empty where there are none
     * @param all the way to the whole report; empty where there is none
     */
    public record OpenFindings(int year, String count, List<Found> found, String more, String all) {
        public boolean hasMore() {
            return !more.isEmpty();
        }

        public boolean hasAll() {
            return !all.isEmpty();
        }
    }

    public record Found(String severity, String place, String message, String remedy) {}
}
