package thidua.core.page;

import thidua.core.finding.Severity;
import thidua.core.page.PageTable.Row;
import thidua.core.page.PageView.Reason;
import thidua.core.page.PageView.Refusal;
import thidua.core.report.FileLine;
import thidua.core.report.Files;
import thidua.core.report.FindingLine;
import thidua.core.report.FindingLine.Life;
import thidua.core.report.FindingReport;
import thidua.core.report.Pack;
import thidua.core.text.Words;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What is not in the figures and why, and what else people should look at. */
record Refusals(Pack pack, Words labels, Words words, Numbers numbers) {
    /** The page is for reading; the reports have everything. */
    private static final int REASONS = 5;

    private static final int FINDINGS = 100;

    List<Refusal> refused() {
        return Files.sorted(pack.files()).stream()
                .filter(FileLine::leavesOut)
                .map(this::refusal)
                .toList();
    }

    private Refusal refusal(FileLine line) {
        List<Reason> reasons =
                open().filter(f -> f.severity() == Severity.ERROR)
                        .filter(f -> f.file().equals(line.file()))
                        .map(f -> new Reason(f.place(), f.message(), f.remedy()))
                        .toList();
        String table = line.table() == null ? "none" : line.table().id();
        List<String> about =
                Stream.of(
                                line.unitName(),
                                line.table() == null ? "" : labels.label("table", table),
                                labels.label("verdict", line.verdict().id()))
                        .filter(part -> !part.isEmpty())
                        .toList();
        int more = reasons.size() - REASONS;
        return new Refusal(
                line.file(),
                String.join(" · ", about),
                reasons.stream().limit(REASONS).toList(),
                more > 0 ? words.say("refused.more", numbers.format(more)) : "");
    }

    String summary() {
        long errors = open().filter(f -> f.severity() == Severity.ERROR).count();
        long warnings = open().filter(f -> f.severity() == Severity.WARNING).count();
        long notices = open().filter(f -> f.severity() == Severity.NOTICE).count();
        return errors + warnings + notices == 0
                ? words.say("findings.none")
                : words.say(
                        "findings.summary",
                        numbers.format(errors),
                        numbers.format(warnings),
                        numbers.format(notices));
    }

    /** Errors first, then what asks for a look; what only tells stays in the report. */
    List<PageTable> findings() {
        List<FindingLine> grave =
                open().filter(f -> f.severity() != Severity.NOTICE)
                        .sorted(Comparator.comparing(FindingLine::severity))
                        .toList();
        if (grave.isEmpty()) {
            return List.of();
        }
        int more = grave.size() - FINDINGS;
        return List.of(
                new PageTable(
                        words.say("findings.caption"),
                        List.of(),
                        List.of(
                                words.say("findings.place"),
                                words.say("findings.severity"),
                                words.say("findings.message"),
                                words.say("findings.remedy")),
                        grave.stream().limit(FINDINGS).map(this::row).toList(),
                        more > 0
                                ? List.of(words.say("findings.more", numbers.format(more)))
                                : List.of()));
    }

    private Row row(FindingLine finding) {
        return new Row(
                finding.place(),
                List.of(
                        Printed.text(labels.label("severity", finding.severity().id())),
                        Printed.text(finding.message()),
                        Printed.text(finding.remedy())),
                false);
    }

    private Stream<FindingLine> open() {
        return FindingReport.sorted(pack.findings()).stream().filter(f -> f.state() != Life.FIXED);
    }
}
