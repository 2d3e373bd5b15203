package org.baselinecme.credit.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.baselinecme.DatabaseTest;
import org.baselinecme.Race;
import org.baselinecme.TestClock;
import org.baselinecme.delivery.participation.TestRegistrations;
import org.baselinecme.office.limits.LimitKey;
import org.baselinecme.office.limits.TestLimits;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class ClaimRemindersDbTest extends DatabaseTest {
    private TestRegistrations registering;

    @Autowired
    private ClaimReminders reminders;

    @BeforeAll
    void learnersCome(@Autowired ApplicationContext context) {
        registering = TestRegistrations.of(cast, context);
    }

    @Test
    void who_attended_and_has_not_claimed_is_reminded_once_a_day_also_by_two_at_once() {
        var activity = cast.activities().listed();
        var attended = cast.learners().learner("Dr Una Belated", "MD", "PHYSICIAN");
        registering.register(attended, activity);
        registering.registered(activity);
        checkIn(attended, activity);
        var page = page(activity);
        assertThat(page.due())
                .singleElement()
                .satisfies(one -> assertThat(one.name()).contains("Una Belated"));
        assertThat(page.others()).containsOnlyKeys("remind.absent");
        var sent = new AtomicInteger();
        Race.of(List.of(() -> sent.addAndGet(send(activity)), () -> sent.addAndGet(send(activity))));
        assertThat(sent.get()).isOne();
        assertThat(messagesTo(attended)).isOne();
        assertThat(page(activity).others()).containsOnlyKeys("remind.absent", "remind.recent");
        assertThat(lastAuditEventOf(activity.value()).kind()).isEqualTo("ClaimRemindersSent");
        TestClock.moveTo("2027-03-02T10:00:00Z");
        assertThat(page(activity).due()).hasSize(1);
    }

    @Test
    void who_is_selected_in_the_list_of_attendance_is_reminded_a_walk_in_too_and_not_again_from_the_other_list() {
        var activity = cast.activities().listed();
        var walkIn = cast.learners().learner("Dr Abel Walker", "MD", "PHYSICIAN");
        var unreachable = cast.learners().learner("Dr Nora Nowhere", "MD", "PHYSICIAN");
        checkIn(walkIn, activity);
        checkIn(unreachable, activity);
        jdbc.sql("update person set email = null where id = ?")
                .param(unreachable.value())
                .update();
        var page = as(cast.rahmani(), me -> reminders.attended(me, activity, everybody()));
        assertThat(page.due()).extracting(UnclaimedQueries.Candidate::id).containsExactly(walkIn);
        assertThat(page.others()).containsOnlyKeys("remind.unreachable");
        assertThat(sendToAttended(activity, everybody())).isOne();
        assertThat(messagesTo(walkIn)).isOne();
        assertThat(messagesTo(unreachable)).isZero();
        registering.register(walkIn, activity);
        assertThat(send(activity)).isZero();
        assertThat(sendToAttended(activity, new LinkedMultiValueMap<>())).isZero();
    }

    @Test
    void the_link_of_a_reminder_works_as_long_as_the_office_set(@Autowired ApplicationContext context) {
        var activity = cast.activities().listed();
        var attended = cast.learners().learner("Dr Tom Briefly", "MD", "PHYSICIAN");
        registering.register(attended, activity);
        checkIn(attended, activity);
        new TestLimits(cast, context)
                .during(
                        LimitKey.MESSAGE_LINK,
                        5,
                        () -> assertThat(send(activity)).isOne());
        assertThat(TestLimits.linkDays(jdbc, attended)).isEqualTo(5);
    }

    private void checkIn(PersonId learner, ActivityId activity) {
        var code = cast.learners().code(activity);
        TestClock.moveTo("2027-03-01T08:05:00Z");
        let(
                learner,
                me -> cast.services().checkIns().checkIn(me, cast.learners().coded(code), true));
    }

    private ClaimReminders.Page page(ActivityId activity) {
        return as(cast.rahmani(), me -> reminders.page(me, activity, everybody()));
    }

    private int send(ActivityId activity) {
        return as(cast.rahmani(), me -> reminders.send(me, activity, everybody()));
    }

    private int sendToAttended(ActivityId activity, MultiValueMap<String, String> address) {
        return as(cast.rahmani(), me -> reminders.sendToAttended(me, activity, address));
    }

    private static MultiValueMap<String, String> everybody() {
        var address = new LinkedMultiValueMap<String, String>();
        address.add("chosen", "all");
        return address;
    }

    private int messagesTo(PersonId person) {
        return jdbc.sql("select count(*) from personal_message where person = ? and letter = 'claim-reminder'")
                .param(person.value())
                .query(Integer.class)
                .single();
    }
}
