package thidua.edge.workbook.template;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import thidua.core.template.Template;
import thidua.edge.workbook.SteadyZip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Writes a template as a workbook. */
public final class TemplateFile {
    /** The library writes its words in the small letters of the machine's language. */
    private static final String TURKISH = "errorStyle=\"warn\u0131ng\"";

    private TemplateFile() {}

    /** The same bytes for the same template. */
    public static byte[] write(Template template) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "thidua", "1.0")) {
            Worksheet guide = book.newWorksheet(template.guide().sheet());
            Map<Template.Table, Worksheet> tables = new HashMap<>();
            for (Template.Table table : template.tables()) {
                tables.put(table, book.newWorksheet(table.sheet()));
            }
            ListSheet lists = new ListSheet(book.newWorksheet(template.lists().sheet()));
            GuideSheet.write(guide, template.guide());
            lists.write(template.lists());
            for (Template.Table table : template.tables()) {
                Worksheet sheet = tables.get(table);
                if (sheet != null) {
                    new TableSheet(sheet, lists, table).write(template.rows());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return SteadyZip.of(
                bytes.toByteArray(),
                LocalDate.of(template.year(), 1, 1),
                sheet -> sheet.replace(TURKISH, "errorStyle=\"warning\""));
    }
}
