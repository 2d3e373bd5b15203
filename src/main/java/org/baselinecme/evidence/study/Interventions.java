package org.baselinecme.evidence.study;

import java.time.ZoneOffset;
import org.baselinecme.office.office.Office;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads when an activity takes place and whether it did, for callers that have checked access. */
@Component
public class Interventions {
    private final JdbcClient jdbc;
    private final Office office;

    Interventions(JdbcClient jdbc, Office office) {
        this.jdbc = jdbc;
        this.office = office;
    }

    /** Returns the activity as the intervention of its measures. */
    public Intervention of(ActivityId activity) {
        return jdbc.sql("""
                        select coalesce((select min(s.day) from v_session s where s.activity = a.id), a.starts_on) as first,
                          coalesce((select max(s.day) from v_session s where s.activity = a.id), a.ends_on) as last,
                          a.has_ended and not a.is_claimable and not a.is_in_close_out as canceled,
                          (a.is_claimable or a.is_in_close_out) and (
                            exists (select from v_session s join v_presence p on p.slot = s.id
                              where s.activity = a.id and s.ends <= :now)
                            or exists (select from v_completion c where c.activity = a.id)) as held
                        from v_activity a where a.id = :activity
                        """)
                .param("activity", activity.value())
                .param("now", office.moments().now().atOffset(ZoneOffset.UTC))
                .query(Rows.of(Intervention.class))
                .optional()
                .orElseThrow(NotFound::new);
    }
}
