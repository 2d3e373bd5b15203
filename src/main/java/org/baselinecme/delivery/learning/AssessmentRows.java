package org.baselinecme.delivery.learning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.office.office.Office;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of assessments, but for the sittings. */
@Component
class AssessmentRows {
    private static final String OVERVIEW = """
            select a.id, a.number, a.title, a.stage, coalesce(a.format, '') as format, a.starts_on,
              (select min((s.day + s.starts_at) at time zone :zone) from agenda_slot s
                 where s.activity = a.id and s.kind = 'ACCREDITED' and s.dropped_at is null) as begins,
              (select max(coalesce((select t.ended_at from session_times t where t.slot = s.id order by t.turn desc limit 1),
                   (s.day + s.ends_at) at time zone :zone)) from agenda_slot s
                 where s.activity = a.id and s.kind = 'ACCREDITED' and s.dropped_at is null) as ends,
              t.version, t.pass_mark, t.attempts, coalesce(t.baseline, true) as baseline, coalesce(t.for_credit, true) as for_credit,
              f.id as form, (select count(*) from form_question q where q.form = f.id) as items,
              exists (select from assessment_sitting s where s.activity = a.id) as taken
            from activity a left join assessment t on t.activity = a.id
            left join lateral (select id from form where purpose = 'ASSESSMENT' and activity = a.id
              order by version desc limit 1) f on true
            """;
    private final JdbcClient jdbc;
    private final Office office;

    AssessmentRows(JdbcClient jdbc, Office office) {
        this.jdbc = jdbc;
        this.office = office;
    }

    Optional<Overview> of(ActivityId activity) {
        return jdbc.sql(OVERVIEW + "where a.id = :id")
                .param("zone", office.provider().zone().getId())
                .param("id", activity.value())
                .query((row, i) -> overview(row))
                .optional();
    }

    /** By its number, where learners can read of it. */
    Optional<Overview> listed(String number) {
        return jdbc.sql(OVERVIEW
                        + "where a.number = :number and a.stage in ('OPEN', 'DELIVERED', 'RECONCILING', 'CLOSED')")
                .param("zone", office.provider().zone().getId())
                .param("number", number)
                .query((row, i) -> overview(row))
                .optional();
    }

    /** Until this transaction ends nobody else writes here. */
    void lock(ActivityId activity, PersonId by, Instant now) {
        jdbc.sql("""
                        insert into assessment (activity, version, baseline, for_credit, by, at)
                        values (:activity, 1, true, true, :by, :at) on conflict do nothing
                        """)
                .param("activity", activity.value())
                .param("by", by.value())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("select version from assessment where activity = ? for update")
                .param(activity.value())
                .query(Integer.class)
                .single();
    }

    /** Says the terms anew; false where somebody did since this version. */
    boolean say(ActivityId activity, AssessmentTerms terms, PersonId by, Instant now) {
        return jdbc.sql("""
                        insert into assessment (activity, version, pass_mark, attempts, baseline, for_credit, by, at)
                        values (:activity, :version + 1, :mark, :attempts, :baseline, :credit, :by, :at)
                        on conflict (activity) do update set version = excluded.version, pass_mark = excluded.pass_mark,
                          attempts = excluded.attempts, baseline = excluded.baseline, for_credit = excluded.for_credit,
                          by = excluded.by, at = excluded.at where assessment.version = :version
                        """)
                        .param("activity", activity.value())
                        .param("version", terms.version())
                        .param("mark", terms.passMark(), Types.INTEGER)
                        .param("attempts", terms.attempts(), Types.INTEGER)
                        .param("baseline", terms.baseline())
                        .param("credit", terms.forCredit())
                        .param("by", by.value())
                        .param("at", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** {@link NotFound} for an objective of another activity. */
    void mustMeasureOurs(ActivityId activity, @Nullable UUID objective) {
        if (objective != null && !objectives(activity).containsKey(objective)) throw new NotFound();
    }

    /** The objectives of the activity, in order. */
    Map<UUID, String> objectives(ActivityId activity) {
        var found = new LinkedHashMap<UUID, String>();
        jdbc.sql("select id, text from activity_objective where activity = ? order by position")
                .param(activity.value())
                .query(row -> {
                    found.put(row.getObject("id", UUID.class), row.getString("text"));
                });
        return found;
    }

    private static Overview overview(ResultSet row) throws SQLException {
        return new Overview(
                new ActivityId(row.getObject("id", UUID.class)),
                row.getString("number"),
                row.getString("title"),
                Stage.valueOf(row.getString("stage")),
                row.getString("format"),
                row.getObject("starts_on", LocalDate.class),
                instant(row.getTimestamp("begins")),
                instant(row.getTimestamp("ends")),
                new AssessmentTerms(
                        row.getInt("version"),
                        row.getObject("pass_mark", Integer.class),
                        row.getObject("attempts", Integer.class),
                        row.getBoolean("baseline"),
                        row.getBoolean("for_credit") || Overview.REQUIRING.contains(row.getString("format"))),
                row.getObject("form", UUID.class),
                row.getInt("items"),
                row.getBoolean("taken"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
