package org.baselinecme.credit;

import java.util.List;
import org.baselinecme.activities.Schedules;
import org.baselinecme.activities.Stage;
import org.baselinecme.agenda.SlotId;
import org.baselinecme.agenda.Slots;
import org.baselinecme.designation.Designated;
import org.baselinecme.kernel.ActivityId;
import org.baselinecme.kernel.Credits;
import org.baselinecme.kernel.NotFound;
import org.baselinecme.kernel.PersonId;
import org.baselinecme.participation.Showings;
import org.baselinecme.participation.Shown;
import org.baselinecme.participation.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what can be claimed. */
@Component
class Subjects {
    /** Where education was offered: before, nothing can be earned; what was withdrawn earns nothing any more. */
    private static final List<Stage> EARNING = List.of(Stage.OPEN, Stage.DELIVERED, Stage.RECONCILING, Stage.CLOSED);

    private final JdbcClient jdbc;
    private final Schedules schedules;
    private final Slots slots;
    private final Designated designated;
    private final Showings showings;

    Subjects(JdbcClient jdbc, Schedules schedules, Slots slots, Designated designated, Showings showings) {
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
    Subject of(ActivityId activity, @Nullable SlotId session) {
        var schedule = schedules.of(activity);
        if (!EARNING.contains(schedule.stage())) throw new NotFound();
        var series = Subject.isSeries(schedule);
        if (series && session == null) throw new NotFound();
        var designations = designated.of(activity);
        var maximum = session != null && series ? worth(activity, session) : Subject.designated(designations);
        return jdbc.sql("""
                        select a.number, a.title, exists (select from assessment t where t.activity = a.id
                          and t.for_credit and t.pass_mark is not null) as assessed
                        from activity a where a.id = ?
                        """)
                .param(activity.value())
                .query((row, i) -> new Subject(
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
    Shown shown(Subject subject) {
        return showings.current(subject.activity());
    }

    /** Records what the learner was shown; refused where something else is told by now, so that it is read again. */
    void mustBeShown(PersonId learner, Subject subject, String hash) {
        showings.mustBeCurrent(subject.activity(), hash);
        showings.record(learner, subject.activity(), Step.CLAIM, hash);
    }

    private Credits worth(ActivityId activity, SlotId session) {
        return slots.of(activity).stream()
                .filter(item -> item.isAccredited() && item.id().equals(session))
                .findFirst()
                .map(item -> Credits.ofMinutes(item.minutes()))
                .orElseThrow(NotFound::new);
    }
}
