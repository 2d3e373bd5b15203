package org.baselinecme.credit.certificates;

import java.util.List;
import java.util.stream.Stream;
import org.baselinecme.platform.web.CsvExport;

/** A transcript as a file. */
final class TranscriptFile {
    static final CsvExport EXPORT = CsvExport.at("/transcript.csv")
            .column("source", "OFFICE for credit that this office awarded, EXTERNAL for what the learner entered")
            .column("title", "title of the activity")
            .column("provider", "who provided it")
            .column("format", "its format")
            .column("completed_on", "day of completion")
            .column("credit_system_code", "code of the credit system; empty for participation and external credit")
            .column("credit_system", "name of the credit system")
            .column("credits", "the amount")
            .column("serial", "serial of the certificate")
            .column("status", "DOCUMENTED or SELF_REPORTED for external credit");

    private TranscriptFile() {}

    static List<List<String>> of(Transcript transcript) {
        return Stream.concat(
                        transcript.rows().stream().map(row -> ours(row, transcript.provider())),
                        transcript.external().stream().map(TranscriptFile::theirs))
                .toList();
    }

    private static List<String> ours(Transcript.Row row, String provider) {
        var system = row.system();
        var serial = row.serial();
        return List.of(
                "OFFICE",
                row.title(),
                provider,
                row.format(),
                row.completed().toString(),
                system == null ? "" : system.code(),
                system == null ? "" : system.name(),
                row.credits().toString(),
                serial == null ? "" : serial.toString(),
                "");
    }

    private static List<String> theirs(Transcript.External row) {
        return List.of(
                "EXTERNAL",
                row.title(),
                row.provider(),
                "",
                row.completed().toString(),
                "",
                row.system(),
                row.amount().toPlainString(),
                "",
                row.documented() ? "DOCUMENTED" : "SELF_REPORTED");
    }
}
