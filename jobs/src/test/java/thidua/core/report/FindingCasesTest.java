package thidua.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import thidua.core.finding.Severity;
import thidua.core.report.FindingLine.Life;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

/** Findings as tools for tests read them. */
class FindingCasesTest {
    private static FindingLine finding(Severity severity, String cell, String message) {
        return new FindingLine(
                "2021/y-yen.xlsx",
                "0".repeat(64),
                "Mô hình",
                cell,
                severity,
                "no-number",
                "",
                message,
                "Sửa ô này",
                Life.OPEN);
    }

    private static final List<FindingLine> OPEN =
            List.of(
                    finding(Severity.ERROR, "F7", "\"ba\" <điểm> & \u0001 không\nphải số"),
                    finding(Severity.WARNING, "B9", "đã nêu ở dòng 5"));

    @Test
    void a_file_is_a_suite_and_a_finding_a_case() {
        assertThat(FindingCases.xml(List.of("2021/hai-hau.xlsx", "2021/y-yen.xlsx"), OPEN))
                .isEqualTo(
                        """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <testsuites name="thidua" tests="3" failures="1">
                          <testsuite name="2021/hai-hau.xlsx" tests="1" failures="0" errors="0" skipped="0">
                            <testcase name="findings" classname="2021/hai-hau.xlsx"/>
                          </testsuite>
                          <testsuite name="2021/y-yen.xlsx" tests="2" failures="1" errors="0" skipped="0">
                            <testcase name="Mô hình!F7 no-number" classname="2021/y-yen.xlsx"><failure type="no-number" message="&quot;ba&quot; &lt;điểm&gt; &amp; ? không phải số">&quot;ba&quot; &lt;điểm&gt; &amp; ? không phải số. Sửa ô này</failure></testcase>
                            <testcase name="Mô hình!B9 no-number" classname="2021/y-yen.xlsx"><system-out>warning: đã nêu ở dòng 5. Sửa ô này</system-out></testcase>
                          </testsuite>
                        </testsuites>
                        """);
    }

    @Test
    void it_is_xml_whose_counts_add_up() throws Exception {
        Document xml =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(
                                new ByteArrayInputStream(
                                        FindingCases.xml(List.of("2021/hai-hau.xlsx"), OPEN)
                                                .getBytes(StandardCharsets.UTF_8)));
        Element all = xml.getDocumentElement();
        NodeList suites = xml.getElementsByTagName("testsuite");
        int tests = 0;
        for (int i = 0; i < suites.getLength(); i++) {
            Element suite = (Element) suites.item(i);
            assertThat(suite.getElementsByTagName("testcase").getLength())
                    .isEqualTo(Integer.parseInt(suite.getAttribute("tests")));
            assertThat(suite.getElementsByTagName("failure").getLength())
                    .isEqualTo(Integer.parseInt(suite.getAttribute("failures")));
            tests += Integer.parseInt(suite.getAttribute("tests"));
        }
        assertThat(all.getAttribute("tests")).isEqualTo(Integer.toString(tests));
    }
}
