package org.baselinecme.delivery.meetings;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.baselinecme.platform.files.SampleWorkbook;

/** Attendance tables that no platform writes, for a session of March 1, 2027, 08:00 to 09:00. */
public final class SampleTables {
    private SampleTables() {}

    /** Someone who was there from 8:00 to a minute of that hour. */
    public record Row(String name, String email, int minutes) {}

    /** A table of an unknown system, with a mark in its headings. */
    public static byte[] unknown(String mark, List<Row> rows) {
        return rows.stream()
                .map(row -> "%s;%s;2027-03-01 08:00;2027-03-01 08:%02d".formatted(row.name, row.email, row.minutes))
                .collect(Collectors.joining("\n", "Wer " + mark + ";Konto;Von;Bis\n", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A report of an older Webex site, whose headings are those of a meeting; with a mark in one of them. */
    public static byte[] webex(String mark, List<Row> rows) {
        return rows.stream()
                .map(row ->
                        "%s\tVoIP\tYes\t%s\t3/1/2027\t8:00 am\t8:%02d am".formatted(row.name, row.email, row.minutes))
                .collect(Collectors.joining(
                        "\n", "Participant\tAudio " + mark + "\tInvited\tEmail\tDate\tStart Time\tEnd Time\n", "\n"))
                .getBytes(StandardCharsets.UTF_16);
    }

    static byte[] text(String... lines) {
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    static byte[] workbook(String mark, String name, String email, int minutes) {
        return SampleWorkbook.of(
                List.of(List.of("Who " + mark, "Where", "How long"), List.of(name, email, Integer.toString(minutes))));
    }
}
