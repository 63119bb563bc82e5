package thidua.edge.workbook;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The workbook of {@link LookFile} as an OpenDocument spreadsheet, as far as that can say it. */
public final class LookOds {
    public static final String CONTENT = "content.xml";

    private static final String NAMES =
            """
            xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
             xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
             xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
             xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
             xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"
             xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
             xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
             xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"\
            """;

    private static final String COMMON =
            """
            <office:document-styles %s><office:font-face-decls>
            <style:font-face style:name="TNR" svg:font-family="'Times New Roman'"/>
            </office:font-face-decls><office:styles>
            <style:default-style style:family="table-cell">
            <style:text-properties style:font-name="TNR" fo:font-size="10pt"/></style:default-style>
            <style:style style:name="Default" style:family="table-cell">
            <style:text-properties fo:font-size="13pt"/></style:style>
            <number:currency-style style:name="red"><style:text-properties fo:color="#ff0000"/>
            <number:number number:decimal-places="2"/></number:currency-style>
            <style:style style:name="Bold" style:family="table-cell"
             style:parent-style-name="Default"><style:table-cell-properties
             fo:border="2pt solid #ff0000" fo:background-color="#ddebf7"/>
            <style:text-properties fo:font-weight="bold" fo:font-size="14pt"/></style:style>
            </office:styles></office:document-styles>\
            """;

    private static final String LOOKS =
            """
            <office:document-content %s><office:automatic-styles>
            <number:number-style style:name="n"><number:number number:decimal-places="2"
             number:min-integer-digits="1" number:grouping="true"/></number:number-style>
            <number:date-style style:name="d"><number:day number:style="long"/>
            <number:text>/</number:text><number:month number:style="long"/>
            <number:text>/</number:text><number:year number:style="long"/></number:date-style>
            <style:style style:name="c1" style:family="table-column">
            <style:table-column-properties style:column-width="2.8125in"/></style:style>
            <style:style style:name="c2" style:family="table-column">
            <style:table-column-properties style:column-width="84.375pt"/></style:style>
            <style:style style:name="c3" style:family="table-column">
            <style:table-column-properties style:column-width="2.8575cm"/></style:style>
            <style:style style:name="r1" style:family="table-row"><style:table-row-properties
             style:row-height="40pt" style:use-optimal-row-height="false"/></style:style>
            <style:style style:name="r2" style:family="table-row"><style:table-row-properties
             style:row-height="17pt" style:use-optimal-row-height="true"/></style:style>
            <style:style style:name="r6" style:family="table-row"><style:table-row-properties
             style:row-height="20.25pt"/></style:style>
            <style:style style:name="head" style:family="table-cell"
             style:parent-style-name="Bold"><style:table-cell-properties
             fo:border-left="0.74pt solid #000000" fo:border-right="1.76pt solid #1f4e79"
             fo:border-top="2.49pt double #000000" fo:border-bottom="0.74pt dash-dot #000000"
             style:vertical-align="middle" fo:wrap-option="wrap"/>
            <style:paragraph-properties fo:text-align="center"/>
            <style:text-properties fo:color="#1f4e79"/></style:style>
            <style:style style:name="number" style:family="table-cell"
             style:parent-style-name="Default" style:data-style-name="n">
            <style:paragraph-properties fo:text-align="start" fo:margin-left="20pt"/></style:style>
            <style:style style:name="day" style:family="table-cell"
             style:parent-style-name="Default" style:data-style-name="d">
            <style:table-cell-properties style:rotation-angle="90"/><style:text-properties
             fo:font-style="italic" style:text-underline-style="solid"
             style:text-line-through-style="solid"/></style:style>
            <style:style style:name="raised" style:family="table-cell"
             style:parent-style-name="Default"><style:table-cell-properties
             style:vertical-align="top" style:shrink-to-fit="true"/>
            <style:text-properties style:text-position="super 58%%"/></style:style>
            <style:style style:name="gone" style:family="table">
            <style:table-properties table:display="false"/></style:style>
            </office:automatic-styles><office:body><office:spreadsheet>
            """;

    private static final String CELLS =
            """
            <table:table table:name="Kín" table:style-name="gone"><table:table-row>
            <table:table-cell><text:p>secret</text:p></table:table-cell></table:table-row>
            </table:table><table:table table:name="%s">
            <table:table-column table:style-name="c1"/>
            <table:table-column table:style-name="c2" table:visibility="collapse"/>
            <table:table-column table:style-name="c3" table:default-cell-style-name="number"/>
            <table:table-column table:number-columns-repeated="16381"/>
            <table:table-row table:style-name="r1"><table:table-cell table:style-name="head"
             table:number-columns-spanned="4" table:number-rows-spanned="1"
             table:formula="of:=evil" office:value-type="string"><text:p>=Báo cáo</text:p>
            <office:annotation><text:p>secret</text:p></office:annotation></table:table-cell>
            <table:covered-table-cell table:style-name="head" table:number-columns-repeated="3"/>
            <table:table-cell table:number-columns-repeated="16380"/></table:table-row>
            <table:table-row table:style-name="r2"><table:table-cell office:value-type="string">
            <text:p>Tổng số <text:a href="evil">😀</text:a></text:p></table:table-cell>
            <table:table-cell table:style-name="number" office:value-type="float"
             office:value="1234.5"><text:p>1.234,50</text:p></table:table-cell>
            <table:table-cell table:style-name="day" office:value-type="date"
             office:date-value="2022-01-01"><text:p>01/01/2022</text:p></table:table-cell>
            <table:table-cell table:style-name="raised"/><table:table-cell
             office:value-type="boolean" office:boolean-value="true"><text:p>TRUE</text:p>
            </table:table-cell><table:table-cell office:value-type="string"
             calcext:value-type="error"><text:p>#N/A</text:p></table:table-cell></table:table-row>
            <table:table-row table:visibility="collapse"><table:table-cell
             office:value-type="string"><text:p>ẩn</text:p></table:table-cell>
            <table:table-cell table:number-columns-repeated="16383"/></table:table-row>
            <table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row>
            <table:table-row table:style-name="r6">
            <table:table-cell table:style-name="head" table:number-columns-repeated="16384"/>
            </table:table-row><table:table-row table:number-rows-repeated="1048570">
            <table:table-cell table:number-columns-repeated="16384"/></table:table-row>
            </table:table></office:spreadsheet></office:body></office:document-content>\
            """;

    private LookOds() {}

    public static byte[] ods() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        put(parts, "mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        put(parts, CONTENT, LOOKS.formatted(NAMES) + CELLS.formatted(LookFile.SHEET));
        put(parts, "styles.xml", COMMON.formatted(NAMES));
        put(parts, "Basic/Standard/evil.xml", "<evil/>");
        put(parts, "META-INF/manifest.xml", "<manifest/>");
        return Zips.zip(parts);
    }

    /** The workbook in the format of today, without what this one cannot say. */
    public static byte[] xlsx() {
        String sheet = "xl/worksheets/a.xml";
        String piece =
                "</t></r><r><rPr><vertAlign val=\"superscript\"/>\n<sz val=\"13\"/><rFont"
                        + " val=\"Times New Roman\"/></rPr><t xml:space=\"preserve\">";
        byte[] whole = Zips.edit(LookFile.xlsx(), sheet, piece, "");
        byte[] free = Zips.edit(whole, sheet, " state=\"frozen\"", "");
        byte[] usual = Zips.edit(free, sheet, "defaultColWidth=\"12.71\"", "");
        return Zips.edit(usual, "xl/styles.xml", "slantDashDot", "dashDot");
    }

    private static void put(Map<String, byte[]> parts, String name, String content) {
        parts.put(name, content.getBytes(StandardCharsets.UTF_8));
    }
}
