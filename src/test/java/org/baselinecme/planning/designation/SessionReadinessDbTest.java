package org.baselinecme.planning.designation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baselinecme.Programme.slot;
import static org.baselinecme.planning.agenda.SlotKind.ACCREDITED;

import java.util.List;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.planning.activities.ContentRole;
import org.baselinecme.planning.agenda.SlotForm;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whether education may start, session by session. */
class SessionReadinessDbTest extends DatabaseTest {
    @Autowired
    private SessionReadiness starts;

    @Test
    void r1_r20_education_starts_once_everybody_is_cleared_and_the_content_is_accepted() {
        var activity = cast.programme().opened();
        assertThat(against(activity)).containsExactly("start.content");
        cast.programme().accept(activity, only(activity));
        assertThat(against(activity)).isEmpty();
    }

    @Test
    void r1_education_cannot_start_while_one_who_teaches_there_is_not_cleared() {
        var activity = cast.independence().planned();
        var newcomer = cast.newcomer("n" + UUID.randomUUID(), "Dr New", cast.medicine(), Grant.self(Role.LEARNER));
        cast.independence().staff(activity, newcomer);
        var slot = plan(activity, slot(ACCREDITED, "08:00", "09:00", "Hall", newcomer));
        var other = plan(activity, slot(ACCREDITED, "09:00", "10:00", "Hall", cast.drKhan()));
        cast.programme().accept(activity, other);
        cast.programme().seek(activity, "AMA1");
        cast.programme().submit(activity);
        cast.programme().approve(activity);
        let(cast.rahmani(), me -> cast.doors().designations().open(me, activity));
        assertThat(against(activity)).containsExactly("clearance.open.invited.later", "start.content");
        cast.independence().nothingToDisclose(newcomer);
        cast.programme().accept(activity, slot);
        assertThat(against(activity)).isEmpty();
    }

    @Test
    void r1_education_cannot_start_while_nobody_is_named_to_teach_it() {
        var activity = cast.independence().planned();
        plan(activity, slot(ACCREDITED, "08:00", "09:00", "Hall"));
        assertThat(against(activity)).containsExactly("start.not-open", "start.no-faculty", "start.content");
    }

    @Test
    void r20_another_title_or_teacher_is_another_presentation_and_is_judged_anew() {
        var activity = cast.programme().opened();
        cast.programme().accept(activity, only(activity));
        reword(activity, 0, "ACCREDITED at 08:00", "Hall", cast.drKhan());
        assertThat(against(activity)).as("another room").isEmpty();
        reword(activity, 1, "Another talk", "Hall", cast.drKhan());
        assertThat(against(activity)).as("another title").containsExactly("start.content");
        cast.programme().judge(cast.tanaka(), activity, only(activity), 1);
        assertThat(against(activity)).isEmpty();
        cast.independence().nothingToDisclose(cast.petrov());
        cast.independence().staff(activity, cast.petrov());
        reword(activity, 2, "Another talk", "Hall", cast.petrov());
        assertThat(against(activity)).as("another teacher").containsExactly("start.content");
    }

    @Test
    void r1_whoever_judges_all_content_holds_every_session_back_even_one_they_do_not_teach() {
        var activity = cast.independence().planned();
        var reviewer = cast.newcomer("r" + UUID.randomUUID(), "Dr Judge", cast.medicine(), Grant.self(Role.LEARNER));
        let(cast.rahmani(), me -> cast.doors().roster().add(me, activity, reviewer, ContentRole.CONTENT_REVIEWER));
        cast.independence().staff(activity, reviewer);
        plan(activity, slot(ACCREDITED, "08:00", "09:00", "Hall", cast.drKhan()));
        plan(activity, slot(ACCREDITED, "09:00", "10:00", "Hall", reviewer));
        assertThat(starts.of(activity))
                .allSatisfy(session -> assertThat(session.objections())
                        .extracting(Objection::key)
                        .contains("clearance.open.invited.later"));
    }

    private void reword(ActivityId activity, int version, String title, String room, PersonId faculty) {
        var said = slot(ACCREDITED, "08:00", "09:00", room, faculty);
        var form = new SlotForm(
                version, said.day(), said.start(), said.end(), "", room, said.kind(), title, said.faculty(), "");
        let(cast.drKhan(), me -> cast.doors().agenda().change(me, activity, only(activity), form));
    }

    @Test
    void r8_education_cannot_start_before_the_activity_is_open() {
        var activity = cast.programme().approved();
        assertThat(against(activity)).containsExactly("start.not-open", "start.content");
    }

    private List<String> against(ActivityId activity) {
        return starts.of(activity).stream()
                .flatMap(session -> session.objections().stream())
                .map(Objection::key)
                .toList();
    }

    private SlotId plan(ActivityId activity, SlotForm slot) {
        return cast.programme().plan(activity, slot);
    }

    private SlotId only(ActivityId activity) {
        return jdbc.sql("select id from agenda_slot where activity = ? order by id limit 1")
                .param(activity.value())
                .query((row, i) -> new SlotId(row.getObject("id", UUID.class)))
                .single();
    }
}
