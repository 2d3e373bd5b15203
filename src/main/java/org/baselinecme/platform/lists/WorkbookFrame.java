package org.baselinecme.platform.lists;

import java.util.Map;
import java.util.TreeMap;

/** The parts of an Excel workbook around the rows of its one sheet. */
final class WorkbookFrame {
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String SHEETS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /** The beginning of the sheet: its first row stays in sight. */
    static final String SHEET = XML + "<worksheet xmlns=\"" + SHEETS + "\"><sheetViews><sheetView workbookViewId=\"0\">"
            + "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>"
            + "<sheetFormatPr defaultRowHeight=\"15\" baseColWidth=\"16\"/><sheetData>";

    /** The other parts, by path. */
    static final Map<String, String> PARTS = new TreeMap<>(Map.of(
            "[Content_Types].xml",
            XML + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + part("/xl/workbook.xml", "sheet.main")
                    + part("/xl/worksheets/sheet1.xml", "worksheet")
                    + part("/xl/styles.xml", "styles") + "</Types>",
            "_rels/.rels",
            relations(relation(1, "officeDocument", "xl/workbook.xml")),
            "xl/_rels/workbook.xml.rels",
            relations(relation(1, "worksheet", "worksheets/sheet1.xml") + relation(2, "styles", "styles.xml")),
            "xl/workbook.xml",
            XML + "<workbook xmlns=\"" + SHEETS + "\" xmlns:r=\"" + OFFICE + "\"><sheets>"
                    + "<sheet name=\"List\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>",
            "xl/styles.xml",
            XML + "<styleSheet xmlns=\"" + SHEETS + "\"><numFmts count=\"2\">"
                    + "<numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/>"
                    + "<numFmt numFmtId=\"165\" formatCode=\"yyyy\\-mm\\-dd\\ hh:mm\"/></numFmts>"
                    + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
                    + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
                    + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
                    + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
                    + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
                    + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
                    + "<cellXfs count=\"4\">" + style(0, 0) + style(0, 1) + style(164, 0) + style(165, 0)
                    + "</cellXfs></styleSheet>"));

    private WorkbookFrame() {}

    private static String part(String path, String type) {
        return "<Override PartName=\"" + path + "\" ContentType=\"" + TYPE + type + "+xml\"/>";
    }

    private static String relations(String all) {
        return XML + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + all + "</Relationships>";
    }

    private static String relation(int number, String kind, String target) {
        return "<Relationship Id=\"rId" + number + "\" Type=\"" + OFFICE + "/" + kind + "\" Target=\"" + target
                + "\"/>";
    }

    private static String style(int format, int font) {
        return "<xf numFmtId=\"" + format + "\" fontId=\"" + font
                + "\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\"/>";
    }
}
