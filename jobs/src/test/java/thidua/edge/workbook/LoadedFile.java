package thidua.edge.workbook;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A workbook that holds whatever a workbook can: much of it is not for other people. */
public final class LoadedFile {
    /** What must not come out of it again. */
    public static final String[] LEFT_BEHIND = {
        "evil",
        "<f>",
        "<f ",
        "secret",
        "Somebody",
        "External",
        "macro",
        "hidden=",
        "rotection",
        "alidation",
        "conditional",
        "oleObject",
        "spoken",
        "javascript",
        "tableParts",
        "customXml"
    };

    private LoadedFile() {}

    public static byte[] xlsx() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        put(
                parts,
                "[Content_Types].xml",
                """
                <Types><Override PartName="/xl/workbook.xml" ContentType="application/\
                vnd.ms-excel.sheet.macroEnabled.main+xml"/>
                <Override PartName="/xl/sharedStrings.xml" ContentType="application/\
                vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>
                <Override PartName="/xl/styles.xml" ContentType="application/\
                vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>\
                """);
        put(
                parts,
                "xl/workbook.xml",
                """
                <workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                <workbookProtection workbookPassword="A"/><sheets>
                <sheet name="Kín" sheetId="1" state="veryHidden" r:id="a"/>
                <sheet name="Mô 'h' ình" sheetId="2" r:id="b"/></sheets>
                <definedNames><definedName name="evil">cmd|'/c calc'!A1</definedName></definedNames>
                </workbook>\
                """);
        put(
                parts,
                "xl/_rels/workbook.xml.rels",
                """
                <Relationships><Relationship Id="a" Target="worksheets/a.xml"/>
                <Relationship Id="b" Target="/xl/worksheets/b.xml"/>
                <Relationship Id="c" Target="http://evil.example/" TargetMode="External"/>
                </Relationships>\
                """);
        put(
                parts,
                "xl/worksheets/a.xml",
                """
                <worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>secret</t></is></c>
                </row></sheetData></worksheet>\
                """);
        put(parts, "xl/worksheets/b.xml", SHEET);
        put(parts, "xl/sharedStrings.xml", TEXTS);
        put(parts, "xl/styles.xml", STYLES);
        put(parts, "xl/theme/theme1.xml", THEME);
        put(parts, "xl/vbaProject.bin", "macro");
        put(parts, "xl/externalLinks/externalLink1.xml", "<externalLink/>");
        put(parts, "xl/connections.xml", "<connections/>");
        put(parts, "xl/comments1.xml", "<comments><author>Somebody</author></comments>");
        put(parts, "xl/embeddings/oleObject1.bin", "object");
        put(parts, "customXml/item1.xml", "<secret/>");
        put(parts, "docProps/core.xml", "<x>Somebody</x>");
        return Zips.zip(parts);
    }

    private static void put(Map<String, byte[]> parts, String name, String content) {
        parts.put(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static final String SHEET =
            """
            <worksheet xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
            <sheetPr><tabColor rgb="FF00FF00"/><pageSetUpPr fitToPage="1"/>
            </sheetPr><sheetViews><sheetView><pane ySplit="1" topLeftCell="A2" state="frozen"/>
            </sheetView></sheetViews><cols><col min="1" max="1" width="30" style="1"/>
            <col min="2" max="2" width="12" hidden="1"/><col min="3" max="3" width="0"/></cols>
            <sheetData><row r="1" ht="40" customHeight="1"><c r="A1" s="1" t="s"><v>0</v></c>
            <c r="B1" t="s"><v>1</v></c></row><row r="2" hidden="1">
            <c r="A2" s="2"><f>SUM(A9)+[1]x!A1</f><v>44562</v></c>
            <c r="B2" t="str"><f>HYPERLINK("http://evil.example/")</f>\
            <v>=cmd|' /c calc'!A0</v></c>
            <c r="C2" t="b"><v>1</v></c><c r="D2" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>
            <row r="3"><c r="A3"><f>NOW()</f></c><c r="B3"><v>1.50</v></c></row></sheetData>
            <sheetProtection sheet="1"/><mergeCells><mergeCell ref="A5:B6"/></mergeCells>
            <conditionalFormatting sqref="A1"><cfRule><formula>1</formula></cfRule>
            </conditionalFormatting><dataValidations><dataValidation><formula1>x</formula1>
            </dataValidation></dataValidations><hyperlinks><hyperlink ref="A1" r:id="rId9"/>
            </hyperlinks><pageSetup orientation="landscape" fitToHeight="0" r:id="rId3"/>
            <drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><oleObjects/><controls/>
            <tableParts/></worksheet>\
            """;

    private static final String TEXTS =
            """
            <sst><si><r><t>12</t></r><r><rPr><strike/><color theme="4" tint="-0.25"/>
            <rFont val=".VnTime"/></rPr><t xml:space="preserve"> &amp; 15</t></r>
            <rPh><t>spoken</t></rPh></si><si><t>@SUM(1)</t></si></sst>\
            """;

    private static final String STYLES =
            """
            <styleSheet><numFmts><numFmt numFmtId="200" formatCode="dd\\.mm &quot;x&quot;"/></numFmts>
            <fonts><font><sz val="13"/><name val="Times New Roman"/></font>
            <font><b/><u val="none"/><sz val="99999"/><color indexed="10"/></font></fonts>
            <fills><fill><patternFill/></fill><fill><patternFill patternType="solid">
            <fgColor theme="0" tint="-0.5"/></patternFill></fill>
            <fill><patternFill patternType="solid"><fgColor rgb="FFFBD2CF"/></patternFill></fill>
            </fills><borders><border/><border><left style="thin"><color auto="1"/></left>
            <right style="javascript:"/><top style="medium"><color rgb="FFB3261D"/></top></border>
            </borders><cellStyleXfs><xf fontId="1"/></cellStyleXfs><cellXfs><xf/>
            <xf fontId="1" fillId="1" borderId="1"><alignment horizontal="center" vertical="evil"
             wrapText="1" textRotation="7777"/></xf><xf numFmtId="200" fillId="2"/></cellXfs>
            <dxfs><dxf><font><b/></font></dxf></dxfs></styleSheet>\
            """;

    private static final String THEME =
            """
            <a:theme xmlns:a="a"><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="000000"/>
            </a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>
            <a:dk2><a:srgbClr val="111111"/></a:dk2><a:lt2><a:srgbClr val="EEEEEE"/></a:lt2>
            <a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:theme>\
            """;
}
