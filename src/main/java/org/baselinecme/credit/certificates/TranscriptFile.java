package org.baselinecme.credit.certificates;

import java.util.List;
import java.util.stream.Stream;
import org.baselinecme.credit.past.EarlierCredits;
import org.baselinecme.platform.web.CsvExport;

/** A transcript as a file. */
final class TranscriptFile {
    static final CsvExport EXPORT = CsvExport.at("/transcript.csv")
            .column(
                    "source",
                    "OFFICE for credit that this office awarded, EXTERNAL for what the learner entered,"
                            + " EARLIER for what an earlier system recorded")
            .column("title", "title of the activity")
            .column("provider", "who provided it")
            .column("format", "its format")
            .column("completed_on", "day of completion")
            .column("credit_system_code", "code of the credit system; empty for participation and external credit")
            .column("credit_system", "name of the credit system")
            .column("credits", "the amount")
            .column("serial", "serial of the certificate; of EARLIER the number in the earlier system")
            .column("status", "DOCUMENTED or SELF_REPORTED for EXTERNAL, the name of the system for EARLIER");

    private TranscriptFile() {}

    static List<List<String>> of(Transcript transcript) {
        return Stream.of(
                        transcript.rows().stream().map(row -> ours(row, transcript.provider())),
                        transcript.earlier().rows().stream().map(TranscriptFile::earlier),
                        transcript.external().stream().map(TranscriptFile::theirs))
                .flatMap(lines -> lines)
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

    private static List<String> earlier(EarlierCredits.Row row) {
        return List.of(
                "EARLIER",
                row.title(),
                row.provider(),
                row.format(),
                row.completed().toString(),
                row.unit().code(),
                row.unit().name(),
                row.credits(),
                row.number(),
                row.source());
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
