package org.baselinecme.delivery.meetings;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.baselinecme.delivery.attendance.TimeInterval;
import org.baselinecme.delivery.attendance.VerifiedAttendance.Total;
import org.baselinecme.delivery.reports.ReportedParticipant;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Inserts the rows of a report and their automatic matches: thousands at once, so each is one statement. */
@Component
class ReportRowWriter {
    private final JdbcClient jdbc;

    ReportRowWriter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Inserts the people of a report; returns the ids of their rows in the same order. */
    List<UUID> insert(MeetingFile file, List<ReportedParticipant> people) {
        var ids = people.stream().map(one -> Ids.next()).toList();
        jdbc.sql("""
                        insert into meeting_row (id, file, position, key, name, email, spans, seconds, total_seconds,
                          total_windows, open_ended)
                        select id, :file, position, key, name, nullif(email, ''), spans::tstzmultirange, seconds,
                          amounts::int[], windows::tstzrange[], open_ended
                        from unnest(:ids::uuid[], :keys, :names, :emails, :spans, :seconds::int[], :amounts, :windows,
                          :open::boolean[])
                          with ordinality as t (id, key, name, email, spans, seconds, amounts, windows, open_ended, position)
                        """)
                .param("file", file.getId())
                .param("ids", ids.toArray(UUID[]::new))
                .param("keys", people.stream().map(ReportedParticipant::key).toArray(String[]::new))
                .param("names", people.stream().map(ReportedParticipant::name).toArray(String[]::new))
                .param("emails", people.stream().map(ReportedParticipant::email).toArray(String[]::new))
                .param("spans", people.stream().map(one -> ranges(one.spans())).toArray(String[]::new))
                .param("seconds", people.stream().map(ReportRowWriter::seconds).toArray(Integer[]::new))
                .param(
                        "amounts",
                        people.stream().map(one -> amounts(one.totals())).toArray(String[]::new))
                .param(
                        "windows",
                        people.stream().map(one -> windows(one.totals())).toArray(String[]::new))
                .param(
                        "open",
                        people.stream().map(ReportedParticipant::openEnded).toArray(Boolean[]::new))
                .update();
        return ids;
    }

    /** Inserts the first decision about each of these new rows: it was matched by its email. */
    void match(Collection<UUID> rows, PersonId by, Instant now) {
        if (rows.isEmpty()) return;
        jdbc.sql("""
                        insert into meeting_decision (id, meeting_row, turn, outcome, by, at)
                        select id, meeting_row, 1, :outcome, :by, :at
                        from unnest(:ids::uuid[], :rows::uuid[]) as t (id, meeting_row)
                        """)
                .param("outcome", RowDecisionOutcome.MATCHED.name())
                .param("by", by.value())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("ids", rows.stream().map(row -> Ids.next()).toArray(UUID[]::new))
                .param("rows", rows.toArray(UUID[]::new))
                .update();
    }

    private static String ranges(List<TimeInterval> spans) {
        return spans.stream()
                .map(span -> "[" + span.from() + "," + span.until() + ")")
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static @Nullable Integer seconds(ReportedParticipant one) {
        return one.totals().isEmpty() ? null : one.total();
    }

    private static String amounts(List<Total> totals) {
        return totals.stream()
                .map(total -> Integer.toString(total.seconds()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String windows(List<Total> totals) {
        return totals.stream()
                .map(Total::window)
                .map(window -> window == null ? "NULL" : "\"[" + window.from() + "," + window.until() + ")\"")
                .collect(Collectors.joining(",", "{", "}"));
    }
}
