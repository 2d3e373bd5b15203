package org.baselinecme.credit.certificates;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes a transcript as a CSV file (RFC 4180). Formulas in cells are escaped. */
@Component
class TranscriptFile {
    /** Without it spreadsheets misread letters beyond ASCII. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final List<String> COLUMNS = List.of(
            "transcript.column.awarded-by",
            "transcript.column.title",
            "transcript.column.provider",
            "transcript.column.format",
            "transcript.column.completed",
            "transcript.column.system",
            "transcript.column.credits",
            "transcript.column.serial",
            "transcript.column.status");
    private final MessageSource messages;

    TranscriptFile(MessageSource messages) {
        this.messages = messages;
    }

    String of(Transcript transcript) {
        var head = COLUMNS.stream().map(this::text);
        var ours = transcript.rows().stream().map(row -> ours(row, transcript.provider()));
        var theirs = transcript.external().stream().map(this::theirs);
        return BYTE_ORDER_MARK
                + Stream.of(Stream.of(line(head)), ours, theirs)
                        .flatMap(lines -> lines)
                        .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private String ours(Transcript.Row row, String provider) {
        var system = row.system();
        var serial = row.serial();
        return line(Stream.of(
                text("transcript.ours"),
                row.title(),
                provider,
                row.format(),
                row.completed().toString(),
                system == null ? text("transcript.participation") : system.name(),
                row.credits().toString(),
                serial == null ? "" : serial.toString(),
                ""));
    }

    private String theirs(Transcript.External row) {
        return line(Stream.of(
                text("transcript.theirs"),
                row.title(),
                row.provider(),
                "",
                row.completed().toString(),
                row.system(),
                row.amount().toPlainString(),
                "",
                text(row.status())));
    }

    private String text(String message) {
        return messages.getMessage(message, null, Locale.US);
    }

    static String line(Stream<String> cells) {
        return cells.map(TranscriptFile::cell).collect(Collectors.joining(","));
    }

    private static String cell(String text) {
        var safe = text.matches("(?s)[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20].*") ? "'" + text : text;
        return safe.matches("(?s).*[\",\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
