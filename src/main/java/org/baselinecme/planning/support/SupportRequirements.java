package org.baselinecme.planning.support;

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

/** Requires an answer about commercial support, and signed agreements, of activities that are planned or listed (R11, R15). */
@Component
class SupportRequirements implements Requirements {
    private final JdbcClient jdbc;

    SupportRequirements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Requirement> of(Collection<ActivityId> activities) {
        return jdbc
                .sql("""
                        select a.id as activity, a.since, count(s.id) as supporters,
                          count(s.id) filter (where not coalesce((
                            select g.provider_signed_on is not null and g.company_signed_on is not null
                            from support_agreement g where g.supporter = s.id order by g.turn desc limit 1), false)) as unsigned
                        from v_activity a left join supporter s on s.activity = a.id and s.withdrawn_at is null
                        where a.id = any(:activities) and (a.is_being_planned or a.is_listed)
                          and not exists (select from support_attestation t where t.activity = a.id and t.withdrawn_at is null)
                        group by a.id, a.since
                        """)
                .param("activities", activities.stream().map(ActivityId::value).toArray(UUID[]::new))
                .query(Rows.of(Row.class))
                .list()
                .stream()
                .filter(row -> row.supporters() == 0 || row.unsigned() > 0)
                .map(Row::requirement)
                .toList();
    }

    /** How many supporters an activity has, and how many of them have no fully signed agreement. */
    record Row(ActivityId activity, Instant since, int supporters, int unsigned) {
        Requirement requirement() {
            var page = SupportPolicy.page(activity);
            var holder = new Whoever(Duty.KEEP_SUPPORT, null);
            var message = supporters == 0 ? "requirement.support-not-recorded" : "requirement.support-unsigned";
            return Requirement.of(activity, Tone.WAIT, holder, since, page, message, unsigned)
                    .seenAt(page);
        }
    }
}
