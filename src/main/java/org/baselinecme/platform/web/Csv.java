package org.baselinecme.platform.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Writes lists as CSV files: with column heads, every cell quoted, and no cell that a spreadsheet computes. */
public final class Csv {
    private static final String BYTE_ORDER_MARK = "\uFEFF"; // without it Excel reads UTF-8 as something else

    private Csv() {}

    /** The file, as a download. */
    public static ResponseEntity<byte[]> file(String name, List<String> heads, List<List<String>> rows) {
        var lines = rows.stream().map(Csv::line).collect(Collectors.joining("", line(heads), ""));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + ".csv")
                                .build()
                                .toString())
                .body((BYTE_ORDER_MARK + lines).getBytes(StandardCharsets.UTF_8));
    }

    static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /**
     * Quotes a cell (RFC 4180). What a spreadsheet would compute is text (OWASP, CSV injection): an apostrophe precedes a
     * cell that begins, after blanks, like a formula, in ordinary or in full-width characters.
     */
    private static String cell(String text) {
        var plain = text.matches("(?s)[\\s\\p{Z}]*[=+\\-@\\t\\r\\n＝＋－＠].*") ? "'" + text : text;
        return "\"" + plain.replace("\"", "\"\"") + "\"";
    }
}
