package org.baselinecme.delivery.registrants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.delivery.participation.TestRegistrations;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class RegistrantsDbTest extends DatabaseTest {
    private TestRegistrations registering;

    @Autowired
    private RegistrantActions registrants;

    @Autowired
    private RegistrantPages pages;

    @BeforeAll
    void learnersCome(@Autowired ApplicationContext context) {
        registering = TestRegistrations.of(cast, context);
    }

    @Test
    void staff_register_a_person_once_who_gets_a_confirmation_with_the_sessions() {
        var activity = cast.activities().opened();
        var learner = cast.learners().learner("Dr Ines Weber", "MD", "PHYSICIAN");
        assertThat(add(activity, learner)).isTrue();
        assertThat(add(activity, learner)).isFalse();
        assertThat(letters(learner)).containsExactly("registration-confirmed");
        assertThat(lastMailTo(learner)).contains("You’re registered for", "Mon, Mar 1");
        assertThat(sheet(activity)).contains("Dr Ines Weber, MD");
    }

    @Test
    void an_unknown_person_and_a_closed_registration_are_refused() {
        var activity = cast.activities().opened();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> add(activity, PersonId.next()));
        var closed = cast.activities().approved();
        var learner = cast.learners().learner("Dr Ines Weber", "MD", "PHYSICIAN");
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> add(closed, learner));
    }

    @Test
    void a_confirmation_is_sent_again_and_recorded() {
        var activity = cast.activities().opened();
        var learner = registering.registered(activity);
        let(cast.rahmani(), me -> registrants.confirm(me, activity, row(activity, learner)));
        assertThat(letters(learner)).endsWith("registration-confirmed");
        assertThat(auditEventsOf(row(activity, learner)))
                .last()
                .satisfies(event -> assertThat(event.kind()).isEqualTo("ConfirmationResent"));
    }

    @Test
    void a_canceled_registration_frees_its_place_tells_the_person_why_and_is_canceled_once() {
        var activity = cast.activities().opened();
        var learner = registering.registered(activity);
        var registration = row(activity, learner);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> cancel(activity, registration, " "));
        cancel(activity, registration, "Registered twice.");
        assertThat(lastMailTo(learner)).contains("Reason: Registered twice.");
        assertThat(sheet(activity)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> cancel(activity, registration, "Again."));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> let(cast.rahmani(), me -> registrants.confirm(me, activity, registration)));
    }

    @Test
    void a_registration_of_another_activity_is_not_found() {
        var activity = cast.activities().opened();
        var other = cast.activities().opened();
        var registration = row(activity, registering.registered(activity));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> cancel(other, registration, "Wrong."));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(cast.rahmani(), me -> pages.of(me, other, registration)));
    }

    private boolean add(ActivityId activity, PersonId person) {
        return as(cast.rahmani(), me -> registrants.add(me, activity, person));
    }

    private void cancel(ActivityId activity, UUID registration, String why) {
        let(cast.rahmani(), me -> registrants.cancel(me, activity, registration, why));
    }

    private List<String> sheet(ActivityId activity) {
        return as(cast.rahmani(), me -> pages.sheet(me, activity)).lines().stream()
                .map(RegistrantQueries.Line::name)
                .toList();
    }

    private UUID row(ActivityId activity, PersonId person) {
        return jdbc.sql("select id from registration where activity = ? and person = ? order by at desc limit 1")
                .params(activity.value(), person.value())
                .query(UUID.class)
                .single();
    }

    private List<String> letters(PersonId person) {
        return jdbc.sql("select letter from personal_message where person = ? order by at")
                .param(person.value())
                .query(String.class)
                .list();
    }

    private String lastMailTo(PersonId person) {
        return jdbc.sql("select text from mail_outbox where to_person = ? order by id desc limit 1")
                .param(person.value())
                .query(String.class)
                .single();
    }
}
