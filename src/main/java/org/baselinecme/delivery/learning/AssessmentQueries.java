package org.baselinecme.delivery.learning;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.office.office.Office;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads activities with the terms, the times and the items of their assessment. */
@Component
class AssessmentQueries {
    private static final String SELECT = """
            select a.id as activity, a.number, a.title, a.stage, a.format, a.starts_on,
              (select min(s.begins) from v_session s where s.activity = a.id) as begins,
              (select max(coalesce((select t.ended_at from v_session_times t where t.slot = s.id),
                   s.ends)) from v_session s where s.activity = a.id) as ends,
              coalesce(t.version + 1, 0) as version, t.pass_mark, t.attempts,
              coalesce(t.baseline, true) as baseline, coalesce(t.for_credit, true) as for_credit,
              f.id as form, (select count(*) from form_question q where q.form = f.id) as items,
              exists (select from assessment_sitting s where s.activity = a.id) as taken
            """;
    private static final String FROM = """
            from v_activity a left join assessment t on t.activity = a.id
            left join lateral (select id from form where purpose = 'ASSESSMENT' and activity = a.id
              order by version desc limit 1) f on true
            """;
    private final JdbcClient jdbc;
    private final Office office;

    AssessmentQueries(JdbcClient jdbc, Office office) {
        this.jdbc = jdbc;
        this.office = office;
    }

    Optional<AssessmentOverview> of(ActivityId activity) {
        return overview("where a.id = :activity", "activity", activity.value());
    }

    /** By the number of the activity, where learners can read of it. */
    Optional<AssessmentOverview> published(String number) {
        return overview("where a.number = :number and a.is_claimable", "number", number);
    }

    /** The statement of an overview with more columns, up to its condition. */
    static String selecting(String columns) {
        return SELECT + columns + FROM;
    }

    private Optional<AssessmentOverview> overview(String where, String name, Object value) {
        return jdbc.sql(SELECT + FROM + where)
                .param(name, value)
                .query(AssessmentOverview.class)
                .optional();
    }

    /** {@link NotFound} for an objective of another activity. */
    void requireOwnObjective(ActivityId activity, @Nullable UUID objective) {
        if (objective != null && !objectives(activity).containsKey(objective)) throw new NotFound();
    }

    /** The learning objectives of the activity, in order. */
    Map<UUID, String> objectives(ActivityId activity) {
        var found = new LinkedHashMap<UUID, String>();
        jdbc.sql("select id, text from v_activity_objective where activity = ? order by position")
                .param(activity.value())
                .query(Objective.class)
                .list()
                .forEach(objective -> found.put(objective.id(), objective.text()));
        return found;
    }

    record Objective(UUID id, String text) {}
}
