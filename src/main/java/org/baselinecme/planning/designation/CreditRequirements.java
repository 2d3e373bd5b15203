package org.baselinecme.planning.designation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.baselinecme.planning.activities.Requirement;
import org.baselinecme.planning.activities.Requirement.Tone;
import org.baselinecme.planning.activities.Requirement.Whoever;
import org.baselinecme.planning.activities.Requirements;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Requires a choice of credit for activities in planning or review (R29). */
@Component
class CreditRequirements implements Requirements {
    private final JdbcClient jdbc;

    CreditRequirements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Requirement> of(Collection<ActivityId> activities) {
        return jdbc
                .sql("""
                        select a.id as activity, a.since from v_activity a
                        where a.id = any(:activities) and a.is_being_planned
                          and not exists (select from credit_sought s where s.activity = a.id)
                        """)
                .param("activities", activities.stream().map(ActivityId::value).toArray(UUID[]::new))
                .query(Rows.of(Row.class))
                .list()
                .stream()
                .map(CreditRequirements::requirement)
                .toList();
    }

    private static Requirement requirement(Row row) {
        var page = "/activities/" + row.activity() + "/credit";
        var holder = new Whoever(Duty.SEEK_CREDIT, null);
        return Requirement.of(row.activity(), Tone.WAIT, holder, row.since(), page, "requirement.credit-not-sought")
                .seenAt(page);
    }

    record Row(ActivityId activity, Instant since) {}
}
