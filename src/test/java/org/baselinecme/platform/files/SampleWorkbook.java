package org.baselinecme.platform.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small Excel workbooks. */
public final class SampleWorkbook {
    private static final String DATE = "date:";
    private static final String LENGTH = "length:";

    private SampleWorkbook() {}

    /** A cell with a day and time, as the number of days that Excel stores. */
    public static String date(double days) {
        return DATE + days;
    }

    /** A cell with a length of time. */
    public static String length(double days) {
        return LENGTH + days;
    }

    /** A workbook with these rows on its first visible sheet, behind a hidden one. */
    public static byte[] of(List<List<String>> rows) {
        var sheet = IntStream.range(0, rows.size())
                .mapToObj(i -> "<row r=\"" + (i + 1) + "\">"
                        + rows.get(i).stream().map(SampleWorkbook::cell).collect(Collectors.joining())
                        + "</row>")
                .collect(Collectors.joining("", "<worksheet><sheetData>", "</sheetData></worksheet>"));
        return zip(Map.of(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                        + "<sheet name=\"x\" state=\"hidden\" r:id=\"a\"/><sheet name=\"y\" r:id=\"b\"/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"b\" Target=\"worksheets/sheet2.xml\"/>"
                        + "<Relationship Id=\"a\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
                "xl/styles.xml",
                "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"[$-409]m/d/yy h:mm AM/PM;@\"/></numFmts>"
                        + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>"
                        + "<xf numFmtId=\"170\"/><xf numFmtId=\"46\"/></cellXfs></styleSheet>",
                "xl/worksheets/sheet2.xml",
                sheet));
    }

    private static String cell(String value) {
        if (value.startsWith(DATE)) return "<c s=\"1\"><v>" + value.substring(DATE.length()) + "</v></c>";
        if (value.startsWith(LENGTH)) return "<c s=\"2\"><v>" + value.substring(LENGTH.length()) + "</v></c>";
        if (value.matches("\\d+")) return "<c><v>" + value + "</v></c>";
        return "<c t=\"inlineStr\"><is><t>" + value + "</t></is></c>";
    }

    /** An archive with these texts. */
    public static byte[] zip(Map<String, String> parts) {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }
}
