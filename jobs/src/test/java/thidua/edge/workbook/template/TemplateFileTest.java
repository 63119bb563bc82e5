package thidua.edge.workbook.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import thidua.ShippedReference;
import thidua.core.layout.SigningWindow;
import thidua.core.template.Template;
import thidua.core.template.Templates;
import thidua.core.unit.Unit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

class TemplateFileTest {
    private static final Pattern CHECK =
            Pattern.compile(
                    "<dataValidation sqref=\"([^\"]*)\" type=\"([^\"]*)\" allowBlank=\"true\""
                            + " showDropDown=\"(?:0|false)\" errorStyle=\"([^\"]*)\""
                            + " showErrorMessage=\"(?:1|true)\" errorTitle=\"Kiểm tra lại\""
                            + " error=\"[^\"<>]+\"><formula1>([^<]*)</formula1>");

    private static Template template(int year, String code) {
        Unit unit =
                ShippedReference.REFERENCE
                        .units()
                        .find(code, LocalDate.of(year, 12, 31))
                        .orElseThrow();
        return new Templates(
                        ShippedReference.REFERENCE, "Ban Chỉ đạo thử", SigningWindow.DEFAULT, year)
                .of(unit);
    }

    private static String part(byte[] workbook, String name) throws IOException {
        try (var in = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                assertThat(entry.getTimeLocal()).isEqualTo("2021-01-01T00:00:00");
                if (entry.getName().equals(name)) {
                    return plain(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        throw new AssertionError("no part " + name);
    }

    /** Letters that are written as numbers. */
    private static String plain(String xml) {
        return Pattern.compile("&#x([0-9a-f]+);")
                .matcher(xml)
                .replaceAll(m -> Character.toString(Integer.parseInt(m.group(1), 16)));
    }

    private static List<String> checks(String sheet) {
        List<String> checks = new ArrayList<>();
        for (MatchResult m : CHECK.matcher(sheet).results().toList()) {
            checks.add(String.join(" ", m.group(1), m.group(2), m.group(3), m.group(4)));
        }
        return checks;
    }

    @Test
    void the_same_template_is_the_same_bytes_and_tells_no_clock() throws IOException {
        byte[] once = TemplateFile.write(template(2021, "362"));

        assertThat(TemplateFile.write(template(2021, "362"))).isEqualTo(once);
        assertThat(part(once, "docProps/core.xml")).contains(">2021-01-01T00:00:00Z<");
    }

    @Test
    void cells_are_checked_by_lists_in_the_open_and_by_bounds() throws IOException {
        byte[] workbook = TemplateFile.write(template(2021, "362"));

        assertThat(checks(part(workbook, "xl/worksheets/sheet2.xml")))
                .containsExactly(
                        "D4:D4 list stop 'Danh mục'!$A$124:$A$124",
                        "C7:C206 list stop 'Danh mục'!$A$4:$A$33",
                        "D7:D206 list warning 'Danh mục'!$A$36:$A$55",
                        "E7:E206 custom stop"
                                + " AND(ISNUMBER(E7),E7&gt;=1990,E7&lt;=2021,E7=INT(E7))",
                        "F7:F206 custom stop"
                                + " AND(ISNUMBER(F7),F7&gt;=0,F7&lt;=5000000,F7=INT(F7))",
                        "G7:G206 custom stop"
                                + " AND(ISNUMBER(G7),G7&gt;=0,G7&lt;=5000000,G7=INT(G7))",
                        "H7:H206 custom stop"
                                + " AND(ISNUMBER(H7),H7&gt;=0,H7&lt;=5000000,H7=INT(H7))",
                        "I7:I206 list stop 'Danh mục'!$A$58:$A$61",
                        "J7:J206 list stop 'Danh mục'!$A$64:$A$66",
                        "K7:K206 list stop 'Danh mục'!$A$69:$A$72");
        assertThat(checks(part(workbook, "xl/worksheets/sheet3.xml")))
                .hasSize(5)
                .contains(
                        "G7:G206 custom stop AND(ISNUMBER(G7),G7&gt;=DATE(2021,1,1),"
                                + "G7&lt;=DATE(2022,3,31))");
    }

    @Test
    void the_header_stays_in_sight_and_comes_again_on_each_page() throws IOException {
        byte[] workbook = TemplateFile.write(template(2021, "362"));

        assertThat(part(workbook, "xl/worksheets/sheet2.xml"))
                .contains("xSplit=\"2\"", "ySplit=\"6\"", "state=\"frozen\"")
                .contains("orientation=\"landscape\"")
                .doesNotContain("sheetProtection");
        assertThat(part(workbook, "xl/workbook.xml"))
                .contains("'Mô hình'!$6:$6", "'Khen thưởng'!$6:$6")
                .doesNotContain("state=\"hidden\"");
    }
}
