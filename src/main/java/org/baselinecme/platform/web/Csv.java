package org.baselinecme.platform.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The one writer of CSV files, for every {@link CsvExport}: every cell quoted, and no cell that a spreadsheet computes. */
final class Csv {
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";
    static final String BYTE_ORDER_MARK = "\uFEFF"; // without it Excel reads UTF-8 as something else

    private Csv() {}

    /** The file, as a download. */
    static ResponseEntity<byte[]> file(String name, List<String> heads, List<List<String>> rows) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + ".csv")
                                .build()
                                .toString())
                .body(text(heads, rows).getBytes(StandardCharsets.UTF_8));
    }

    /** The text of a file: a byte order mark, the heads, and a line for each row. */
    static String text(List<String> heads, List<List<String>> rows) {
        var text = new StringBuilder(BYTE_ORDER_MARK);
        line(heads, text);
        rows.forEach(row -> line(row, text));
        return text.toString();
    }

    static void line(List<String> cells, StringBuilder text) {
        for (var i = 0; i < cells.size(); i++) {
            if (i > 0) text.append(',');
            cell(cells.get(i), text);
        }
        text.append("\r\n");
    }

    /**
     * Quotes a cell (RFC 4180). What a spreadsheet would compute is text (OWASP, CSV injection): an apostrophe precedes a
     * cell that begins, after blanks, like a formula, in ordinary or in full-width characters.
     */
    private static void cell(String content, StringBuilder text) {
        text.append('"');
        if (isFormula(content)) text.append('\'');
        for (var i = 0; i < content.length(); i++) {
            var sign = content.charAt(i);
            if (sign == '"') text.append('"');
            text.append(sign);
        }
        text.append('"');
    }

    private static boolean isFormula(String content) {
        for (var i = 0; i < content.length(); i++) {
            var sign = content.charAt(i);
            if (FORMULA.indexOf(sign) >= 0) return true;
            if (!Character.isWhitespace(sign) && !Character.isSpaceChar(sign)) return false;
        }
        return false;
    }
}
