package org.baselinecme.front.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.TestActivities;
import org.baselinecme.planning.agenda.SlotKind;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FacultyHomeDbTest extends DatabaseTest {
    @Autowired
    private FacultyHome home;

    @Test
    void faculty_see_their_sessions_and_that_their_disclosure_is_asked_until_it_is_given() {
        var speaker = speaker();
        var activity = cast.activities().scheduled();
        cast.disclosures().addFaculty(activity, speaker);
        cast.activities()
                .plan(activity, TestActivities.slot(SlotKind.ACCREDITED, "10:00", "11:00", "Pine Room", speaker));
        var asked = of(speaker, activity);
        assertThat(asked.disclosure()).isEqualTo("teaching.asked");
        assertThat(asked.asks()).isNotEmpty();
        assertThat(asked.roles()).containsExactly("content-role.faculty");
        assertThat(asked.sessions()).singleElement().satisfies(session -> {
            assertThat(session.when()).contains("Mon, Mar 1").contains("10:00–11:00 AM");
            assertThat(session.room()).isEqualTo("Pine Room");
        });
        assertThat(asked.plans()).isFalse();
        cast.disclosures().nothingToDisclose(speaker);
        assertThat(of(speaker, activity).disclosure()).isEqualTo("teaching.cleared");
    }

    @Test
    void a_planner_reaches_needs_agenda_and_people() {
        var activity = cast.activities().scheduled();
        assertThat(of(cast.drKhan(), activity).plans()).isTrue();
    }

    @Test
    void people_on_no_roster_and_activities_that_are_over_are_left_out() {
        var speaker = speaker();
        assertThat(all(speaker)).isEmpty();
        var activity = cast.activities().scheduled();
        cast.disclosures().addFaculty(activity, speaker);
        assertThat(all(speaker)).hasSize(1);
        owner().sql("update activity set starts_on = date '2020-01-01', ends_on = date '2020-01-02' where id = ?")
                .param(activity.value())
                .update();
        assertThat(all(speaker)).isEmpty();
    }

    private PersonId speaker() {
        return cast.addPerson("f" + UUID.randomUUID(), "Dr Ida Lund", cast.medicine(), Grant.self(Role.LEARNER));
    }

    private FacultyHome.Engagement of(PersonId person, ActivityId activity) {
        return all(person).stream()
                .filter(one -> one.place().activity().equals(activity))
                .findFirst()
                .orElseThrow();
    }

    private List<FacultyHome.Engagement> all(PersonId person) {
        return as(person, me -> home.of(me).engagements());
    }
}
