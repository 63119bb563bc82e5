package thidua.edge.workbook;

import thidua.core.sheet.Cell;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes OpenDocument spreadsheets, as small as they can be. */
public final class OdsFile {
    private static final String HEAD =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document-content
             xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
             xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
             xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
             xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
             xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0">
            <office:automatic-styles>
             <style:style style:name="gone" style:family="table">
              <style:table-properties table:display="false"/></style:style>
             <style:style style:name="struck" style:family="table-cell">
              <style:text-properties style:text-line-through-style="solid"/></style:style>
             <style:style style:name="high" style:family="text">
              <style:text-properties style:text-position="super 58%"/></style:style>
             <style:style style:name="higher" style:family="text" style:parent-style-name="high"/>
             <style:style style:name="low" style:family="text">
              <style:text-properties style:text-position="-33% 58%"/></style:style>
             <style:style style:name="even" style:family="text">
              <style:text-properties style:text-position="0% 100%"/></style:style>
            </office:automatic-styles>
            <office:body><office:spreadsheet>
            """;

    private OdsFile() {}

    /**
     * @param tables what stands between the tags of the spreadsheet
     */
    public static byte[] of(String tables) {
        String content =
                HEAD + tables + "</office:spreadsheet></office:body></office:document-content>";
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", bytes("application/vnd.oasis.opendocument.spreadsheet"));
        parts.put("content.xml", bytes(content));
        parts.put("META-INF/manifest.xml", bytes("<manifest/>"));
        return Zips.zip(parts);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Sheets by name, each row with its number. */
    public static byte[] of(Map<String, Map<Integer, List<Cell>>> sheets) {
        StringBuilder tables = new StringBuilder();
        sheets.forEach(
                (name, rows) -> {
                    tables.append("<table:table table:name=\"").append(name).append("\">");
                    int[] next = {1};
                    rows.forEach(
                            (number, cells) -> {
                                gap(tables, number - next[0]);
                                next[0] = number + 1;
                                tables.append("<table:table-row>");
                                cells.forEach(cell -> cell(tables, cell));
                                tables.append("</table:table-row>");
                            });
                    tables.append("</table:table>");
                });
        return of(tables.toString());
    }

    private static void gap(StringBuilder out, int rows) {
        if (rows > 0) {
            out.append("<table:table-row table:number-rows-repeated=\"").append(rows);
            out.append("\"><table:table-cell/></table:table-row>");
        }
    }

    private static void cell(StringBuilder out, Cell cell) {
        String shown = cell.shown().replace("&", "&amp;").replace("<", "&lt;");
        String type =
                switch (cell) {
                    case Cell.Number n -> "float\" office:value=\"" + n.value();
                    case Cell.Date d -> "date\" office:date-value=\"" + d.value();
                    default -> "string";
                };
        if (cell.isBlank()) {
            out.append("<table:table-cell/>");
            return;
        }
        out.append("<table:table-cell office:value-type=\"").append(type).append("\">");
        for (String line : shown.split("\n", -1)) {
            String leading = line.substring(0, line.length() - line.stripLeading().length());
            out.append("<text:p>").append("<text:s/>".repeat(leading.length()));
            out.append(line.substring(leading.length())).append("</text:p>");
        }
        out.append("</table:table-cell>");
    }
}
