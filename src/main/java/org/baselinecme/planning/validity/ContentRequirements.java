package org.baselinecme.planning.validity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.baselinecme.office.limits.LimitKey;
import org.baselinecme.office.limits.OfficeLimits;
import org.baselinecme.office.office.Office;
import org.baselinecme.planning.activities.Requirement;
import org.baselinecme.planning.activities.Requirement.Tone;
import org.baselinecme.planning.activities.Requirement.Whoever;
import org.baselinecme.planning.activities.Requirements;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.planning.agenda.AgendaQueries;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Presentations of the coming days whose content is not accepted yet (R20), blocking shortly before, as the office set it; of an
 * activity without sessions, whenever they are.
 */
@Component
class ContentRequirements implements Requirements {
    private static final Set<Stage> STAGES = EnumSet.of(Stage.IN_REVIEW, Stage.APPROVED, Stage.OPEN);
    private final JdbcClient jdbc;
    private final AgendaQueries agenda;
    private final OfficeLimits limits;
    private final Office office;

    ContentRequirements(JdbcClient jdbc, AgendaQueries agenda, OfficeLimits limits, Office office) {
        this.jdbc = jdbc;
        this.agenda = agenda;
        this.limits = limits;
        this.office = office;
    }

    @Override
    public List<Requirement> of(Collection<ActivityId> activities) {
        var today = office.moments().today();
        var near = today.plusDays(limits.value(LimitKey.CONTENT_BLOCKING));
        return jdbc
                .sql("""
                        select a.id as activity, a.stage, a.since, count(*) as presentations, min(s.day) as first_day
                        from v_activity a join v_session s on s.activity = a.id
                          and (s.day between :today and :until or not a.format = any(:formats))
                        where a.id = any(:activities)
                          and not exists (select from v_standard_exemption x where x.activity = a.id and x.is_non_clinical)
                          and not coalesce((select r.accepted and not %s
                            from content_review r where r.slot = s.id order by r.turn desc limit 1), false)
                        group by a.id, a.stage, a.since
                        """.formatted(ContentReviewQueries.OUTDATED))
                .param("formats", agenda.sessionFormats().toArray(String[]::new))
                .param("today", today)
                .param("until", today.plusDays(limits.value(LimitKey.CONTENT_NOTICE)))
                .param("activities", activities.stream().map(ActivityId::value).toArray(UUID[]::new))
                .query(Rows.of(UnreviewedContent.class))
                .list()
                .stream()
                .filter(content -> STAGES.contains(content.stage()))
                .map(content -> content.requirement(near))
                .toList();
    }

    /** How many presentations of an activity are not accepted, and when the first of them is. */
    record UnreviewedContent(ActivityId activity, Stage stage, Instant since, int presentations, LocalDate firstDay) {
        /** It blocks where the first presentation is on this day at the latest. */
        Requirement requirement(LocalDate near) {
            var page = "/activities/" + activity + "/content";
            return Requirement.of(
                            activity,
                            firstDay.isAfter(near) ? Tone.WAIT : Tone.STOP,
                            new Whoever(Duty.REVIEW_CONTENT, null),
                            since,
                            page,
                            "requirement.content",
                            presentations)
                    .seenAt(page);
        }
    }
}
