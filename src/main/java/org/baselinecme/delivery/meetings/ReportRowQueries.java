package org.baselinecme.delivery.meetings;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baselinecme.delivery.attendance.TimeInterval;
import org.baselinecme.delivery.attendance.VerifiedAttendance.Total;
import org.baselinecme.delivery.reports.ReportedParticipant;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the rows of meeting files with their decisions. */
@Component
class ReportRowQueries {
    /** Condition that a row {@code r} of the file {@code f} awaits a decision. */
    static final String OPEN = """
            f.loaded_at is not null and f.withdrawn_at is null and (not isempty(r.spans) or r.seconds > 0)
            and coalesce((select d.outcome from meeting_decision d where d.meeting_row = r.id order by d.turn desc limit 1),
              'REOPENED') = 'REOPENED'
            """;

    /** Separates values that were aggregated into one column. */
    private static final String SEPARATOR = "\u001f";

    private static final String SELECT = """
            select r.id, r.key, r.name, coalesce(r.email, '') as email, r.seconds, r.open_ended,
              (select string_agg(to_char(lower(u) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || ' '
                || to_char(upper(u) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), chr(31) order by u)
                from unnest(r.spans) u) as spans,
              (select string_agg(t.amount || ' ' || coalesce(
                to_char(lower(t.w) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || ' '
                || to_char(upper(t.w) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), ''), chr(31) order by t.n)
                from unnest(r.total_seconds, r.total_windows) with ordinality t (amount, w, n)) as totals,
              coalesce(d.outcome, 'REOPENED') as outcome, coalesce(d.turn, 0) as turn, d.why, d.at, b.name as decided_by,
              (select string_agg(w.titled_name, chr(31) order by w.sort_name, w.id) from v_person w where w.id in
                (select p.person from v_presence p where p.source = r.id)) as people
            from meeting_row r join meeting_file f on f.id = r.file
            left join lateral (select * from meeting_decision d where d.meeting_row = r.id order by d.turn desc limit 1) d on true
            left join v_person b on b.id = d.by
            where f.loaded_at is not null and f.withdrawn_at is null
            """;
    private final JdbcClient jdbc;

    ReportRowQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All rows of a session's files that report attendance, in the order of the files. */
    List<ReportRow> of(SlotId slot) {
        return jdbc
                .sql(
                        SELECT
                                + " and f.slot = ? and (not isempty(r.spans) or r.seconds > 0) order by f.loaded_at, r.position")
                .param(slot.value())
                .query(Rows.of(Row.class))
                .list()
                .stream()
                .map(Row::toReportRow)
                .toList();
    }

    ReportRow find(SlotId slot, UUID id) {
        return jdbc.sql(SELECT + " and f.slot = ? and r.id = ?")
                .params(slot.value(), id)
                .query(Rows.of(Row.class))
                .optional()
                .map(Row::toReportRow)
                .orElseThrow(NotFound::new);
    }

    /** The people matched to rows with these keys in other sessions of the activity. */
    Map<String, List<PersonId>> matchedElsewhere(ActivityId activity, SlotId session, List<String> keys) {
        return jdbc
                .sql("""
                        select distinct r.key, p.person from meeting_row r join meeting_file f on f.id = r.file
                        join v_slot s on s.id = f.slot join v_presence p on p.source = r.id and p.evidence = 'FILE'
                        where s.activity = :activity and s.id <> :session and r.key = any(:keys)
                        """)
                .param("activity", activity.value())
                .param("session", session.value())
                .param("keys", keys.toArray(String[]::new))
                .query(Rows.of(Match.class))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Match::key, Collectors.mapping(Match::person, Collectors.toList())));
    }

    /** The people who attended other sessions of the activity. */
    Set<PersonId> presentElsewhere(ActivityId activity, SlotId session) {
        return jdbc.sql("""
                        select distinct p.person from v_presence p join v_slot s on s.id = p.slot
                        where s.activity = ? and s.id <> ?
                        """).params(activity.value(), session.value()).query(Rows.of(UUID.class)).list().stream()
                .map(PersonId::new)
                .collect(Collectors.toCollection(HashSet::new));
    }

    record Match(String key, PersonId person) {}

    /**
     * One row of the result.
     *
     * @param seconds the sum of totals; rows of earlier versions have only this
     * @param spans begin and end of each interval; null without one
     * @param totals seconds of each total, with begin and end of the meeting if they are known; null without one
     * @param people names of matched people; null without one
     */
    record Row(
            UUID id,
            String key,
            String name,
            String email,
            @Nullable Integer seconds,
            boolean openEnded,
            @Nullable String spans,
            @Nullable String totals,
            RowDecisionOutcome outcome,
            int turn,
            @Nullable String why,
            @Nullable Instant at,
            @Nullable String decidedBy,
            @Nullable String people) {
        ReportRow toReportRow() {
            var intervals = split(spans).map(Row::interval).toList();
            return new ReportRow(
                    id,
                    new ReportedParticipant(key, name, email, intervals, parsedTotals(), openEnded),
                    new ReportRow.Decision(outcome, turn, why, decidedBy, at),
                    split(people).toList());
        }

        private static Stream<String> split(@Nullable String aggregated) {
            return aggregated == null ? Stream.of() : Arrays.stream(aggregated.split(SEPARATOR, -1));
        }

        private List<Total> parsedTotals() {
            if (totals == null) return seconds == null ? List.of() : List.of(new Total(seconds, null));
            return split(totals).map(Row::total).toList();
        }

        private static Total total(String text) {
            var parts = text.split(" ", 2);
            return new Total(Integer.parseInt(parts[0]), parts[1].isEmpty() ? null : interval(parts[1]));
        }

        private static TimeInterval interval(String text) {
            var ends = text.split(" ", 2);
            return new TimeInterval(Instant.parse(ends[0]), Instant.parse(ends[1]));
        }
    }
}
