package org.baselinecme.credit.credit;

import java.util.List;
import org.baselinecme.delivery.participation.LearnerNoticeService;
import org.baselinecme.delivery.participation.NoticeContent;
import org.baselinecme.delivery.participation.NoticeStep;
import org.baselinecme.planning.activities.Schedules;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.planning.agenda.AgendaQueries;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.planning.designation.DesignationQueries;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Credits;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what can be claimed. */
@Component
class ClaimTargets {
    /** Where education was offered: before, nothing can be earned; what was withdrawn earns nothing any more. */
    private static final List<Stage> EARNING = List.of(Stage.OPEN, Stage.DELIVERED, Stage.RECONCILING, Stage.CLOSED);

    private final JdbcClient jdbc;
    private final Schedules schedules;
    private final AgendaQueries slots;
    private final DesignationQueries designated;
    private final LearnerNoticeService showings;

    ClaimTargets(
            JdbcClient jdbc,
            Schedules schedules,
            AgendaQueries slots,
            DesignationQueries designated,
            LearnerNoticeService showings) {
        this.showings = showings;
        this.jdbc = jdbc;
        this.schedules = schedules;
        this.slots = slots;
        this.designated = designated;
    }

    /**
     * What is claimed there; {@link NotFound} where nothing can be.
     *
     * @param session of a series; of other activities it does not matter
     */
    ClaimTarget of(ActivityId activity, @Nullable SlotId session) {
        var schedule = schedules.of(activity);
        if (!EARNING.contains(schedule.stage())) throw new NotFound();
        var series = ClaimTarget.isSeries(schedule);
        if (series && session == null) throw new NotFound();
        var designations = designated.of(activity);
        var maximum = session != null && series ? worth(activity, session) : ClaimTarget.designated(designations);
        return jdbc.sql("""
                        select a.number, a.title, exists (select from assessment t where t.activity = a.id
                          and t.for_credit and t.pass_mark is not null) as assessed
                        from activity a where a.id = ?
                        """)
                .param(activity.value())
                .query((row, i) -> new ClaimTarget(
                        activity,
                        row.getString("number"),
                        row.getString("title"),
                        schedule,
                        series ? session : null,
                        designations,
                        maximum,
                        row.getBoolean("assessed")))
                .single();
    }

    /** What learners are told before they engage (R8). */
    NoticeContent shown(ClaimTarget subject) {
        return showings.current(subject.activity());
    }

    /** Records what the learner was shown; refused where something else is told by now, so that it is read again. */
    void mustBeShown(PersonId learner, ClaimTarget subject, String hash) {
        showings.mustBeCurrent(subject.activity(), hash);
        showings.record(learner, subject.activity(), NoticeStep.CLAIM, hash);
    }

    private Credits worth(ActivityId activity, SlotId session) {
        return slots.of(activity).stream()
                .filter(item -> item.isAccredited() && item.id().equals(session))
                .findFirst()
                .map(item -> Credits.ofMinutes(item.minutes()))
                .orElseThrow(NotFound::new);
    }
}
