package thidua.core.feedback;

import org.jspecify.annotations.Nullable;

import thidua.core.fact.Verdict;
import thidua.core.finding.Severity;
import thidua.core.report.FileLine;
import thidua.core.report.FindingLine;
import thidua.core.report.FindingLine.Life;
import thidua.core.sheet.CellAddress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Decides which files go back to their senders, and what is said about them. */
public final class Feedback {
    private static final Set<Verdict> BACK =
            Set.of(
                    Verdict.QUESTIONED,
                    Verdict.REFUSED,
                    Verdict.PARTIAL,
                    Verdict.CONFLICT,
                    Verdict.MIXED);

    /** What is wrong now, the worst first, in the order in which a person looks. */
    private static final Comparator<FindingLine> ORDER =
            Comparator.comparing((FindingLine line) -> line.state() == Life.FIXED)
                    .thenComparing(FindingLine::severity)
                    .thenComparing(FindingLine::sheet)
                    .thenComparing(line -> place(line).row())
                    .thenComparing(line -> place(line).column())
                    .thenComparing(FindingLine::rule)
                    .thenComparing(FindingLine::value)
                    .thenComparing(FindingLine::message);

    /** Findings that a person can be asked to read; the report has them all. */
    static final int MOST = 10_000;

    private Feedback() {}

    /**
     * One book a file that has an error or a warning to mend, in the order of their paths.
     *
     * @param present the SHA-256 of the content that stands at each path now
     */
    public static List<FeedbackBook> of(
            List<FileLine> files,
            List<FindingLine> findings,
            SortedMap<String, String> present,
            FeedbackWords words) {
        Map<String, List<FileLine>> filesAt =
                files.stream().collect(Collectors.groupingBy(FileLine::file));
        Map<String, List<FindingLine>> findingsAt =
                findings.stream().collect(Collectors.groupingBy(FindingLine::file));
        FeedbackName names = new FeedbackName();
        List<FeedbackBook> books = new ArrayList<>();
        for (Map.Entry<String, String> file : present.entrySet()) {
            List<FileLine> lines =
                    filesAt.getOrDefault(file.getKey(), List.of()).stream()
                            .filter(line -> line.sha256().equals(file.getValue()))
                            .toList();
            List<FindingLine> found =
                    findingsAt.getOrDefault(file.getKey(), List.of()).stream()
                            .filter(line -> isAbout(line, file.getValue()))
                            .sorted(ORDER)
                            .toList();
            if (lines.stream().anyMatch(line -> BACK.contains(line.verdict()))
                    && found.stream().anyMatch(Feedback::isToMend)) {
                books.add(book(names.of(file.getKey()), lines, found, words));
            }
        }
        return List.copyOf(books);
    }

    /** Found in the content that stands now, or in one before it and put right since. */
    private static boolean isAbout(FindingLine line, String sha256) {
        return line.state() == Life.FIXED || line.sha256().equals(sha256);
    }

    private static boolean isToMend(FindingLine line) {
        return line.state() != Life.FIXED && line.severity() != Severity.NOTICE;
    }

    private static FeedbackBook book(
            String path, List<FileLine> lines, List<FindingLine> all, FeedbackWords words) {
        List<FindingLine> found = all.subList(0, Math.min(all.size(), MOST));
        List<FindingSheet.Row> rows = new ArrayList<>();
        for (FindingLine line : found) {
            rows.add(
                    new FindingSheet.Row(
                            line.severity(), cell(line), words.row(rows.size() + 1, line)));
        }
        if (all.size() > MOST) {
            List<String> more = words.more(all.size() - MOST);
            rows.add(new FindingSheet.Row(Severity.NOTICE, null, more));
        }
        return new FeedbackBook(
                lines.getFirst().sha256(), path, words.sheet(lines, rows), marks(found, words));
    }

    /** One mark a place: of several findings the worst colours it, and all of them are told. */
    private static List<Mark> marks(List<FindingLine> found, FeedbackWords words) {
        SortedMap<CellAddress, List<FindingLine>> places =
                new TreeMap<>(
                        Comparator.comparing(CellAddress::sheet)
                                .thenComparing(CellAddress::row)
                                .thenComparing(CellAddress::column));
        for (FindingLine line : found) {
            CellAddress place = cell(line);
            if (place != null && isToMend(line)) {
                places.computeIfAbsent(place, p -> new ArrayList<>()).add(line);
            }
        }
        return places.entrySet().stream()
                .map(
                        here ->
                                new Mark(
                                        here.getKey(),
                                        here.getValue().getFirst().severity(),
                                        words.comment(here.getValue())))
                .toList();
    }

    /** The cell or row that is meant; null when it is more than that, or nothing any more. */
    private static @Nullable CellAddress cell(FindingLine line) {
        CellAddress place = place(line);
        return place.row() == 0 || line.state() == Life.FIXED ? null : place;
    }

    private static CellAddress place(FindingLine line) {
        return CellAddress.of(line.sheet(), line.cell());
    }
}
