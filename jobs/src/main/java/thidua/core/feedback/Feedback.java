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
        FeedbackName names = new FeedbackName();
        List<FeedbackBook> books = new ArrayList<>();
        for (Map.Entry<String, String> file : present.entrySet()) {
            List<FileLine> lines =
                    files.stream()
                            .filter(line -> line.file().equals(file.getKey()))
                            .filter(line -> line.sha256().equals(file.getValue()))
                            .toList();
            List<FindingLine> found =
                    findings.stream()
                            .filter(line -> line.file().equals(file.getKey()))
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
            String path, List<FileLine> lines, List<FindingLine> found, FeedbackWords words) {
        List<FindingSheet.Row> rows = new ArrayList<>();
        for (FindingLine line : found) {
            rows.add(
                    new FindingSheet.Row(
                            line.severity(), cell(line), words.row(rows.size() + 1, line)));
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
