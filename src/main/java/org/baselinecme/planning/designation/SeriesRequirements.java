package org.baselinecme.planning.designation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.baselinecme.office.limits.LimitKey;
import org.baselinecme.office.limits.OfficeLimits;
import org.baselinecme.office.office.Office;
import org.baselinecme.planning.activities.Requirement;
import org.baselinecme.planning.activities.Requirement.Tone;
import org.baselinecme.planning.activities.Requirement.Whoever;
import org.baselinecme.planning.activities.Requirements;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Sessions of an approved series that lie ahead and whose credit is not designated, or not all of it (R29, R57); blocking
 * in the days before that the office set. Nobody designates credit of an own activity.
 */
@Component
class SeriesRequirements implements Requirements {
    private final JdbcClient jdbc;
    private final OfficeLimits limits;
    private final Office office;

    SeriesRequirements(JdbcClient jdbc, OfficeLimits limits, Office office) {
        this.jdbc = jdbc;
        this.limits = limits;
        this.office = office;
    }

    @Override
    public List<Requirement> of(Collection<ActivityId> activities) {
        var moments = office.moments();
        var near = moments.today().plusDays(limits.value(LimitKey.DESIGNATION_BLOCKING));
        return jdbc
                .sql("""
                        select a.id as activity, a.owner, a.since, count(*) as sessions, min(s.day) as first_day
                        from v_activity a join v_session s on s.activity = a.id and s.begins > :now
                        where a.id = any(:activities) and a.is_listed and a.is_series
                          and coalesce((select min(d.quarters) from designation d where d.session = s.id
                              and not exists (select from designation n where n.session = d.session
                                and n.credit_system = d.credit_system and n.turn > d.turn)), 0)
                            < round(extract(epoch from s.ends - s.begins) / 900)
                        group by a.id, a.owner, a.since
                        """)
                .param("now", moments.now().atOffset(ZoneOffset.UTC))
                .param("activities", activities.stream().map(ActivityId::value).toArray(UUID[]::new))
                .query(Rows.of(Row.class))
                .list()
                .stream()
                .map(row -> row.requirement(near))
                .toList();
    }

    /** How many sessions of a series are not designated, and when the first of them is. */
    record Row(ActivityId activity, PersonId owner, Instant since, int sessions, LocalDate firstDay) {
        /** It blocks where the first session is on this day at the latest. */
        Requirement requirement(LocalDate near) {
            var page = "/activities/" + activity + "/credit";
            return Requirement.of(
                            activity,
                            firstDay.isAfter(near) ? Tone.WAIT : Tone.STOP,
                            new Whoever(Duty.DESIGNATE_CREDIT, owner),
                            since,
                            page,
                            "requirement.sessions-undesignated",
                            sessions)
                    .seenAt(page);
        }
    }
}
