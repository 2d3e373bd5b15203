package org.baselinecme.credit.certificates;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.baselinecme.platform.web.Csv;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A transcript as a file for a spreadsheet. */
@Component
class TranscriptFile {
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
        var ours = transcript.rows().stream().map(row -> ours(row, transcript.provider()));
        var theirs = transcript.external().stream().map(this::theirs);
        return Csv.text(
                COLUMNS.stream().map(this::said).toList(),
                Stream.concat(ours, theirs).toList());
    }

    private List<String> ours(Transcript.Row row, String provider) {
        var system = row.system();
        var serial = row.serial();
        return List.of(
                said("transcript.ours"),
                row.title(),
                provider,
                row.format(),
                row.completed().toString(),
                system == null ? said("transcript.participation") : system.name(),
                row.credits().toString(),
                serial == null ? "" : serial.toString(),
                "");
    }

    private List<String> theirs(Transcript.External row) {
        return List.of(
                said("transcript.theirs"),
                row.title(),
                row.provider(),
                "",
                row.completed().toString(),
                row.system(),
                row.amount().toPlainString(),
                "",
                said(row.status()));
    }

    private String said(String message) {
        return messages.getMessage(message, null, Locale.US);
    }
}
