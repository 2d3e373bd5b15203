package org.baselinecme.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Lists as files that spreadsheets open. A cell that a spreadsheet would take for a formula is disarmed by an apostrophe. */
@Component
public class CsvFiles {
    /** Spreadsheets take a file for UTF-8 only by this mark. */
    private static final char MARK = '\uFEFF';

    private static final Pattern FORMULA = Pattern.compile("^\\s*[=+@\\-\t\r].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)?");
    private final MessageSource messages;

    CsvFiles(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * A download.
     *
     * @param name of the file, without its end
     * @param head message keys of the columns
     */
    public ResponseEntity<byte[]> of(String name, List<String> head, List<List<String>> rows) {
        var text = new StringWriter().append(MARK);
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(head.stream().map(this::say).toList());
            for (var row : rows)
                csv.writeRecord(row.stream().map(CsvFiles::disarmed).toList());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        var attachment = ContentDisposition.attachment()
                .filename(name + ".csv", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** What a message says. */
    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.US);
    }

    static String disarmed(String cell) {
        return FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }
}
