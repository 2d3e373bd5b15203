package org.baselinecme.planning.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Everybody on a roster is asked for a disclosure in one step, nobody twice within a day. */
class DisclosureRemindersDbTest extends DatabaseTest {
    @Autowired
    private DisclosureReminders reminders;

    private PersonId newcomer() {
        var key = "asked" + UUID.randomUUID();
        return cast.addPerson(key, "Dr " + key, cast.medicine(), Grant.self(Role.LEARNER));
    }

    private long mailsTo(PersonId person) {
        return jdbc.sql("select count(*) from mail_outbox where to_person = ?")
                .param(person.value())
                .query(Long.class)
                .single();
    }

    @Test
    void each_is_mailed_once_even_when_it_is_pressed_again() {
        var activity = cast.accepted();
        var one = newcomer();
        var other = newcomer();
        var people = List.of(
                cast.disclosures().addFaculty(activity, one), cast.disclosures().addFaculty(activity, other));
        var sent = as(cast.rahmani(), me -> reminders.send(me, activity, people));
        assertThat(sent).isEqualTo(new DisclosureReminders.Sent(2, 0, 0));
        assertThat(sent.message()).isEqualTo("requests.sent");
        var again = as(cast.rahmani(), me -> reminders.send(me, activity, people));
        assertThat(again.message()).isEqualTo("requests.none");
        assertThat(mailsTo(one)).isEqualTo(1);
        assertThat(mailsTo(other)).isEqualTo(1);
    }

    @Test
    void somebody_without_an_address_does_not_stop_the_others() {
        var activity = cast.accepted();
        var without = newcomer();
        jdbc.sql("update person set email = null where id = ?")
                .param(without.value())
                .update();
        jdbc.sql("update account set email = 'gone-' || id || '@example.org' where person = ?")
                .param(without.value())
                .update();
        var with = newcomer();
        var people = List.of(
                cast.disclosures().addFaculty(activity, without),
                cast.disclosures().addFaculty(activity, with));
        var sent = as(cast.rahmani(), me -> reminders.send(me, activity, people));
        assertThat(mailsTo(with)).isEqualTo(1);
        assertThat(sent.mailed() + sent.unreachable()).isEqualTo(2);
    }

    @Test
    void only_who_collects_disclosures_asks_and_only_people_on_the_roster() {
        var activity = cast.accepted();
        var contributor = cast.disclosures().addFaculty(activity, newcomer());
        assertThatThrownBy(() -> as(cast.petrov(), me -> reminders.send(me, activity, List.of(contributor))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(cast.rahmani(), me -> reminders.send(me, activity, List.of(UUID.randomUUID()))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void what_is_said_tells_who_was_not_reached() {
        assertThat(new DisclosureReminders.Sent(1, 0, 1).message()).isEqualTo("requests.sent-but");
        assertThat(new DisclosureReminders.Sent(0, 0, 2).message()).isEqualTo("requests.unreachable");
        assertThat(new DisclosureReminders.Sent(0, 3, 1).message()).isEqualTo("requests.none-but");
    }
}
