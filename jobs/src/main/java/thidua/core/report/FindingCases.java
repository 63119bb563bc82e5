package thidua.core.report;

import thidua.core.finding.Severity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Findings as JUnit's XML, for tools that show how checks ended: a suite a file, a case a finding
 * that is not mended. An error has failed; what is only to be looked at has passed and says so.
 */
public final class FindingCases {
    private FindingCases() {}

    /**
     * @param files all that were read, those without a finding, too
     */
    public static String xml(List<String> files, List<FindingLine> open) {
        SortedMap<String, List<FindingLine>> suites = new TreeMap<>();
        files.forEach(file -> suites.put(file, new ArrayList<>()));
        open.forEach(f -> suites.computeIfAbsent(f.file(), file -> new ArrayList<>()).add(f));
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        int tests = suites.values().stream().mapToInt(FindingCases::tests).sum();
        xml.append("<testsuites name=\"thidua\"" + counts(tests, failures(open)) + ">\n");
        for (Map.Entry<String, List<FindingLine>> suite : suites.entrySet()) {
            List<FindingLine> findings = suite.getValue();
            xml.append("  <testsuite name=\"" + escaped(suite.getKey()) + "\"");
            xml.append(counts(tests(findings), failures(findings)) + " errors=\"0\"");
            xml.append(" skipped=\"0\">\n");
            if (findings.isEmpty()) {
                xml.append("    <testcase name=\"findings\"" + of(suite.getKey()) + "/>\n");
            }
            findings.forEach(finding -> xml.append(test(finding)));
            xml.append("  </testsuite>\n");
        }
        return xml.append("</testsuites>\n").toString();
    }

    private static int tests(List<FindingLine> findings) {
        return Math.max(1, findings.size());
    }

    private static long failures(List<FindingLine> findings) {
        return findings.stream().filter(f -> f.severity() == Severity.ERROR).count();
    }

    private static String counts(int tests, long failures) {
        return " tests=\"" + tests + "\" failures=\"" + failures + "\"";
    }

    private static String of(String file) {
        return " classname=\"" + escaped(file) + "\"";
    }

    private static String test(FindingLine finding) {
        String where =
                finding.sheet()
                        + (finding.sheet().isEmpty() || finding.cell().isEmpty() ? "" : "!")
                        + finding.cell();
        String name = where.isEmpty() ? finding.rule() : where + " " + finding.rule();
        String said = escaped(finding.message() + ". " + finding.remedy());
        String body =
                finding.severity() == Severity.ERROR
                        ? "<failure type=\""
                                + escaped(finding.rule())
                                + "\" message=\""
                                + escaped(finding.message())
                                + "\">"
                                + said
                                + "</failure>"
                        : "<system-out>" + finding.severity().id() + ": " + said + "</system-out>";
        return "    <testcase name=\""
                + escaped(name)
                + "\""
                + of(finding.file())
                + ">"
                + body
                + "</testcase>\n";
    }

    /** What XML cannot hold at all is a question mark. */
    private static String escaped(String text) {
        StringBuilder xml = new StringBuilder();
        text.codePoints()
                .forEach(
                        letter -> {
                            switch (letter) {
                                case '&' -> xml.append("&amp;");
                                case '<' -> xml.append("&lt;");
                                case '>' -> xml.append("&gt;");
                                case '"' -> xml.append("&quot;");
                                case '\n', '\r', '\t' -> xml.append(' ');
                                default -> xml.appendCodePoint(isLetter(letter) ? letter : '?');
                            }
                        });
        return xml.toString();
    }

    private static boolean isLetter(int letter) {
        return letter >= 0x20
                && !(letter >= 0xD800 && letter <= 0xDFFF)
                && letter != 0xFFFE
                && letter != 0xFFFF;
    }
}
