package org.baselinecme.evidence.outcomes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.baselinecme.evidence.measures.MeasureId;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads outcomes together with what the views of other modules publish. */
@Component
class OutcomeQueries {
    private final JdbcClient jdbc;

    OutcomeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A stated claim of change; {@code by} is a name. */
    record StatedClaim(MeasureId measure, String sentence, String by, Instant at) {}

    /** The latest claim of each measure; measures without one are omitted. */
    Map<MeasureId, StatedClaim> latestClaims(Collection<MeasureId> measures) {
        return jdbc
                .sql("""
                        select distinct on (c.measure) c.measure, c.sentence, p.name as by, c.at
                        from outcome_claim c join v_person p on p.id = c.by
                        where c.measure = any(?) order by c.measure, c.turn desc
                        """)
                .param(measures.stream().map(MeasureId::value).toArray(UUID[]::new))
                .query(Rows.of(StatedClaim.class))
                .list()
                .stream()
                .collect(Collectors.toMap(StatedClaim::measure, Function.identity()));
    }

    /** Whether the needs assessment of an activity intends this kind of change. */
    boolean isIntended(ActivityId activity, String change) {
        return jdbc.sql("""
                        select exists (select from v_needs_choice
                          where activity = ? and question = 'CHANGE' and code = ?)
                        """)
                .params(activity.value(), change)
                .query(Boolean.class)
                .single();
    }

    /** A measure without a baseline, or with an overdue follow-up. */
    record IncompleteMeasure(
            MeasureId id,
            ActivityId activity,
            String name,
            Instant definedAt,
            @Nullable LocalDate followUpDue,
            boolean hasBaseline) {}

    /** The measures of these activities that lack a baseline, or whose follow-up was due before {@code today}. */
    List<IncompleteMeasure> incomplete(Collection<ActivityId> activities, LocalDate today) {
        return jdbc.sql("""
                        select m.id, m.activity, m.name, m.defined_at, m.follow_up_due, b.has_baseline
                        from v_measure m
                        cross join lateral (select exists (select from v_observation o
                          where o.measure = m.id and o.definition = m.definition and not o.comparison
                            and o.last_day < m.intervened_on) as has_baseline) b
                        where m.activity = any(:activities)
                          and (not b.has_baseline or m.follow_up_due < :today
                            and not exists (select from v_observation o
                              where o.measure = m.id and o.definition = m.definition and not o.comparison
                                and o.first_day >= m.intervened_on))
                        order by m.id
                        """)
                .param("activities", activities.stream().map(ActivityId::value).toArray(UUID[]::new))
                .param("today", today)
                .query(Rows.of(IncompleteMeasure.class))
                .list();
    }
}
