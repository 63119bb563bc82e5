package thidua.job;

import thidua.core.dialect.Remark;
import thidua.core.fact.Reading;
import thidua.core.fact.Submission;
import thidua.core.finding.Finding;
import thidua.core.finding.Rule;
import thidua.core.sheet.CellAddress;
import thidua.core.text.Decoded;

import java.util.ArrayList;
import java.util.List;

/** What the way in which a text is written makes doubtful, told beside what it states. */
final class TextFindings {
    private TextFindings() {}

    /**
     * Odd rows belong to the submissions of the file, because each of them may hold the row; doubt
     * about the letters belongs to the file. A text without a submission has no odd rows: nothing
     * of it is a table.
     */
    static Reading add(Reading reading, Decoded decoded, List<Remark> remarks) {
        List<Finding> ofFile = new ArrayList<>(reading.findings());
        if (!decoded.isSure() && !reading.submissions().isEmpty()) {
            String percent = Math.round(decoded.confidence() * 100) + " %";
            ofFile.add(
                    new Finding(
                            Rule.ENCODING_UNSURE,
                            CellAddress.wholeSheet(""),
                            "",
                            List.of(decoded.encoding(), percent)));
        }
        List<Finding> rows = remarks.stream().map(TextFindings::finding).toList();
        List<Submission> submissions =
                reading.submissions().stream().map(s -> rows.isEmpty() ? s : s.with(rows)).toList();
        return reading.with(submissions, ofFile);
    }

    private static Finding finding(Remark remark) {
        Rule rule =
                switch (remark.what()) {
                    case "other-delimiter" -> Rule.ROW_OTHER_DELIMITER;
                    case "stray-quote" -> Rule.STRAY_QUOTE;
                    case "wider" -> Rule.ROW_TOO_WIDE;
                    default -> Rule.ROW_TOO_NARROW;
                };
        return new Finding(rule, new CellAddress("", remark.row(), 0), "", List.of());
    }
}
