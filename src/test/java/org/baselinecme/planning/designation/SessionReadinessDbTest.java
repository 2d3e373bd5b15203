package org.baselinecme.planning.designation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baselinecme.TestActivities.confirming;
import static org.baselinecme.TestActivities.slot;
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
    void r1_r20_a_session_is_ready_once_all_are_cleared_and_its_content_is_accepted() {
        var activity = cast.activities().opened();
        assertThat(against(activity)).containsExactly("start.content");
        cast.activities().accept(activity, only(activity));
        assertThat(against(activity)).isEmpty();
    }

    @Test
    void r1_a_session_is_not_ready_while_one_of_its_faculty_is_not_cleared() {
        var activity = cast.disclosures().planned();
        var newcomer = cast.addPerson("n" + UUID.randomUUID(), "Dr New", cast.medicine(), Grant.self(Role.LEARNER));
        cast.disclosures().addFaculty(activity, newcomer);
        var slot = plan(activity, slot(ACCREDITED, "08:00", "09:00", "Hall", newcomer));
        var other = plan(activity, slot(ACCREDITED, "09:00", "10:00", "Hall", cast.drKhan()));
        cast.activities().accept(activity, other);
        cast.activities().requestCredit(activity, "AMA1");
        cast.activities().submit(activity);
        cast.activities().approve(activity);
        let(cast.rahmani(), me -> cast.services().designations().open(me, activity));
        assertThat(against(activity)).containsExactly("clearance.open.invited.later", "start.content");
        cast.disclosures().nothingToDisclose(newcomer);
        cast.activities().accept(activity, slot);
        assertThat(against(activity)).isEmpty();
    }

    @Test
    void r1_education_cannot_start_while_nobody_is_named_to_teach_it() {
        var activity = cast.disclosures().planned();
        plan(activity, slot(ACCREDITED, "08:00", "09:00", "Hall"));
        assertThat(against(activity)).containsExactly("start.not-open", "start.no-faculty", "start.content");
    }

    @Test
    void r20_a_new_title_or_faculty_member_requires_a_new_review() {
        var activity = cast.activities().opened();
        cast.activities().accept(activity, only(activity));
        reword(activity, 0, "ACCREDITED at 08:00", "Hall", cast.drKhan());
        assertThat(against(activity)).as("another room").isEmpty();
        reword(activity, 1, "Another talk", "Hall", cast.drKhan());
        assertThat(against(activity)).as("another title").containsExactly("start.content");
        cast.activities().review(cast.tanaka(), activity, only(activity), 1);
        assertThat(against(activity)).isEmpty();
        cast.disclosures().nothingToDisclose(cast.petrov());
        cast.disclosures().addFaculty(activity, cast.petrov());
        reword(activity, 2, "Another talk", "Hall", cast.petrov());
        assertThat(against(activity)).as("another teacher").containsExactly("start.content");
    }

    @Test
    void r1_an_uncleared_person_with_a_role_in_all_content_blocks_every_session() {
        var activity = cast.disclosures().planned();
        var reviewer = cast.addPerson("r" + UUID.randomUUID(), "Dr Judge", cast.medicine(), Grant.self(Role.LEARNER));
        let(cast.rahmani(), me -> cast.services().roster().add(me, activity, reviewer, ContentRole.CONTENT_REVIEWER));
        cast.disclosures().addFaculty(activity, reviewer);
        plan(activity, slot(ACCREDITED, "08:00", "09:00", "Hall", cast.drKhan()));
        plan(activity, slot(ACCREDITED, "09:00", "10:00", "Hall", reviewer));
        assertThat(starts.of(activity))
                .allSatisfy(session -> assertThat(session.objections())
                        .extracting(Objection::key)
                        .contains("clearance.open.invited.later"));
    }

    private void reword(ActivityId activity, int version, String title, String room, PersonId faculty) {
        var said = slot(ACCREDITED, "08:00", "09:00", room, faculty);
        var form = SlotForm.onOneDay(
                version, said.day(), said.start(), said.end(), "", room, said.kind(), title, said.faculty(), "");
        let(
                cast.drKhan(),
                me -> confirming(seal -> cast.services().agenda().change(me, activity, only(activity), form, seal)));
    }

    @Test
    void r8_a_session_is_not_ready_before_the_activity_is_open() {
        var activity = cast.activities().approved();
        assertThat(against(activity)).containsExactly("start.not-open", "start.content");
    }

    private List<String> against(ActivityId activity) {
        return starts.of(activity).stream()
                .flatMap(session -> session.objections().stream())
                .map(Objection::key)
                .toList();
    }

    private SlotId plan(ActivityId activity, SlotForm slot) {
        return cast.activities().plan(activity, slot);
    }

    private SlotId only(ActivityId activity) {
        return jdbc.sql("select id from agenda_slot where activity = ? order by id limit 1")
                .param(activity.value())
                .query((row, i) -> new SlotId(row.getObject("id", UUID.class)))
                .single();
    }
}
