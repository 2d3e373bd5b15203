package org.baselinecme.planning.agenda;

import java.time.Instant;
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
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Requires an agenda or an estimate for the credit, and faculty for the sessions of the coming days. */
@Component
class AgendaRequirements implements Requirements {
    private final JdbcClient jdbc;
    private final AgendaQueries agenda;
    private final OfficeLimits limits;
    private final Office office;

    AgendaRequirements(JdbcClient jdbc, AgendaQueries agenda, OfficeLimits limits, Office office) {
        this.jdbc = jdbc;
        this.agenda = agenda;
        this.limits = limits;
        this.office = office;
    }

    @Override
    public List<Requirement> of(Collection<ActivityId> activities) {
        var today = office.moments().today();
        return jdbc
                .sql("""
                        select a.id as activity, a.since, a.format,
                          exists (select from agenda_slot s where s.activity = a.id and s.dropped_at is null
                             and s.kind = 'ACCREDITED') as has_sessions,
                          exists (select from agenda_estimate e where e.activity = a.id) as is_estimated,
                          (select count(*) from agenda_slot s where s.activity = a.id and s.dropped_at is null
                             and s.kind = 'ACCREDITED' and s.day between :today and :until
                             and not exists (select from agenda_slot_faculty f where f.slot = s.id)) as untaught
                        from v_activity a where a.id = any(:activities) and (a.is_being_planned or a.is_listed)
                        """)
                .param("today", today)
                .param("until", today.plusDays(limits.value(LimitKey.FACULTY_NOTICE)))
                .param("activities", activities.stream().map(ActivityId::value).toArray(UUID[]::new))
                .query(Rows.of(Row.class))
                .list()
                .stream()
                .flatMap(row -> requirement(row).stream())
                .toList();
    }

    private List<Requirement> requirement(Row row) {
        var basis = agenda.basis(row.format());
        if (basis.isByAgenda() && !row.hasSessions())
            return List.of(required(row, Tone.WAIT, "requirement.agenda-empty"));
        if (basis.isEstimated() && !row.isEstimated())
            return List.of(required(row, Tone.WAIT, "requirement.time-not-estimated"));
        return row.untaught() == 0
                ? List.of()
                : List.of(required(row, Tone.STOP, "requirement.agenda-untaught", row.untaught()));
    }

    private static Requirement required(Row row, Tone tone, String message, Object... arguments) {
        var page = "/activities/" + row.activity() + "/agenda";
        var planners = new Whoever(Duty.PLAN_AGENDA, null);
        return Requirement.of(row.activity(), tone, planners, row.since(), page, message, arguments)
                .seenAt(page);
    }

    record Row(
            ActivityId activity,
            Instant since,
            String format,
            boolean hasSessions,
            boolean isEstimated,
            int untaught) {}
}
