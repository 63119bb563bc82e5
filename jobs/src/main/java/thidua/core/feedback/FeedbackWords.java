package thidua.core.feedback;

import org.jspecify.annotations.Nullable;

import thidua.core.fact.FactTable;
import thidua.core.report.FileLine;
import thidua.core.report.FindingLine;
import thidua.core.sheet.OwnSheet;
import thidua.core.text.Language;
import thidua.core.text.Words;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a feedback workbook says, from {@code thidua/feedback_vi.properties} and its like. */
public final class FeedbackWords {
    /** Letters of a comment; a longer one does not fit on a screen. */
    private static final int COMMENT = 1_200;

    private final Words words;
    private final Words labels;
    private final String committee;

    private FeedbackWords(Words words, Words labels, String committee) {
        this.words = words;
        this.labels = labels;
        this.committee = committee;
    }

    /**
     * @param committee to whom the file is sent again
     */
    public static FeedbackWords in(Language language, String committee) {
        return new FeedbackWords(
                Words.of("feedback", language), Words.of("labels", language), committee);
    }

    FindingSheet sheet(List<FileLine> files, List<FindingSheet.Row> rows) {
        Map<Carried, String> notes = new EnumMap<>(Carried.class);
        for (Carried carried : Carried.values()) {
            notes.put(carried, words.say("note." + carried.id()));
        }
        String unit =
                files.stream()
                        .map(FileLine::unitName)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .collect(Collectors.joining(", "));
        Stream<String> lines =
                Stream.of(
                        unit.isEmpty() ? words.say("unit-unknown") : words.say("unit", unit),
                        words.say("file", files.getFirst().file()),
                        words.say("verdict", verdicts(files)),
                        words.say("to-do", committee));
        return new FindingSheet(
                words.say("sheet"),
                OwnSheet.MARK + words.say("title"),
                lines.toList(),
                notes,
                Arrays.asList(words.say("headings").split("\\|", -1)),
                List.copyOf(rows),
                words.say("text-sheet"));
    }

    private String verdicts(List<FileLine> files) {
        return files.stream()
                .map(file -> verdict(file.table(), labels.label("verdict", file.verdict().id())))
                .collect(Collectors.joining("; "));
    }

    private String verdict(@Nullable FactTable table, String verdict) {
        return table == null
                ? verdict
                : words.say("table-verdict", labels.label("table", table.id()), verdict);
    }

    /** The cells of a row of the list. */
    List<String> row(int number, FindingLine line) {
        return List.of(
                Integer.toString(number),
                labels.label("severity", line.severity().id()),
                line.sheet().isEmpty() && !line.cell().isEmpty()
                        ? words.say("text-sheet")
                        : line.sheet(),
                line.cell(),
                line.value(),
                line.message(),
                line.remedy(),
                labels.label("finding", line.state().id()));
    }

    /** The last row of a list that is cut short. */
    List<String> more(int number) {
        return List.of("", "", "", "", "", words.say("more", Integer.toString(number)), "", "");
    }

    String comment(List<FindingLine> found) {
        String all =
                found.stream()
                        .map(
                                line ->
                                        words.say(
                                                "comment." + line.severity().id(),
                                                line.message(),
                                                line.remedy()))
                        .distinct()
                        .collect(Collectors.joining("\n\n"));
        if (all.length() <= COMMENT) {
            return all;
        }
        int end = Character.isHighSurrogate(all.charAt(COMMENT - 1)) ? COMMENT - 1 : COMMENT;
        return all.substring(0, end) + " … " + words.say("comment.more");
    }
}
