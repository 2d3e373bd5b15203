package org.baselinecme.credit.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.Race;
import org.baselinecme.TestClock;
import org.baselinecme.office.limits.LimitKey;
import org.baselinecme.office.limits.TestLimits;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class LateClaimsDbTest extends DatabaseTest {
    private static final String AFTER = "2027-03-01T10:00:00Z";
    private static final String LATE = "2027-06-10T10:00:00Z";

    @Autowired
    private LateClaims late;

    @Autowired
    private LateClaimPages pages;

    @Autowired
    private ClaimPages claims;

    private PersonId learner;
    private ActivityId activity;
    private SlotId slot;

    @BeforeEach
    void aLearnerWasThere() {
        learner = cast.learners().learner("Dr Una Belated", "MD", "PHYSICIAN");
        activity = cast.activities().listed();
        slot = cast.learners().slots(activity).getFirst();
        TestClock.moveTo(AFTER);
        let(cast.rahmani(), me -> cast.services().attendance().record(me, activity, slot, List.of(learner)));
    }

    @Test
    void no_late_claim_is_needed_while_the_window_is_open() {
        assertThatThrownBy(() -> ask("On leave.")).isInstanceOf(NotFound.class);
    }

    @Test
    void the_window_closes_at_the_end_of_its_last_day_in_the_learners_time_zone() {
        TestClock.moveTo("2027-05-30T23:30:00Z");
        assertThat(against()).isEmpty();
        TestClock.moveTo("2027-05-31T03:00:00Z");
        assertThat(against()).containsExactly("claim.late");
        jdbc.sql("update person set zone = 'America/Denver' where id = ?")
                .param(learner.value())
                .update();
        assertThat(against()).isEmpty();
        assertThat(page().until()).contains("11:59 PM MDT");
    }

    @Test
    void a_late_claim_is_requested_with_a_reason_and_allowed() {
        TestClock.moveTo(LATE);
        assertThat(against()).containsExactly("claim.late");
        ask("On leave.");
        ask("On leave.");
        assertThat(page().isLateAsked()).isTrue();
        var waiting = as(cast.rahmani(), me -> pages.of(me, activity));
        assertThat(waiting)
                .singleElement()
                .satisfies(one -> assertThat(one.why()).isEqualTo("On leave."));
        var id = UUID.fromString(waiting.getFirst().id());
        Race.of(List.of(() -> grant(id), () -> grant(id), () -> grant(id)));
        assertThat(against()).isEmpty();
        assertThat(mailsAbout("You can now claim credit%")).isOne();
        assertThat(auditEventsOf(activity.value()))
                .extracting(AuditRow::kind)
                .filteredOn(kind -> kind.startsWith("LateClaim"))
                .containsExactly("LateClaimAsked", "LateClaimGranted");
        TestClock.moveTo("2027-07-20T10:00:00Z");
        assertThat(against()).containsExactly("claim.late");
    }

    @Test
    void a_late_claim_stays_open_as_long_as_the_office_set_when_it_was_granted(@Autowired ApplicationContext context) {
        TestClock.moveTo(LATE);
        ask("On leave.");
        var id = UUID.fromString(
                as(cast.rahmani(), me -> pages.of(me, activity)).getFirst().id());
        var limits = new TestLimits(cast, context);
        limits.during(LimitKey.LATE_CLAIM, 10, () -> grant(id));
        TestClock.moveTo("2027-06-20T09:00:00Z");
        limits.during(LimitKey.LATE_CLAIM, 1, () -> assertThat(against()).isEmpty());
        TestClock.moveTo("2027-06-20T11:00:00Z");
        assertThat(against()).containsExactly("claim.late");
    }

    @Test
    void a_declined_late_claim_shows_the_reason() {
        TestClock.moveTo(LATE);
        ask("I forgot.");
        var id = UUID.fromString(
                as(cast.rahmani(), me -> pages.of(me, activity)).getFirst().id());
        let(cast.rahmani(), me -> late.decline(me, activity, id, "The report is filed."));
        assertThat(page().declined()).isEqualTo("The report is filed.");
        assertThat(page().isLateAsked()).isFalse();
        assertThat(mailsAbout("Your late claim%")).isOne();
    }

    @Test
    void no_one_decides_on_their_own_late_claim() {
        var own = cast.rahmani();
        let(cast.okafor(), me -> cast.services().attendance().record(me, activity, slot, List.of(own)));
        TestClock.moveTo(LATE);
        let(own, me -> late.ask(me, activity, slot, "On leave."));
        var id =
                UUID.fromString(as(own, me -> pages.of(me, activity)).getFirst().id());
        assertThatThrownBy(() -> let(own, me -> late.grant(me, activity, id))).isInstanceOf(Refused.class);
    }

    private void ask(String why) {
        let(learner, me -> late.ask(me, activity, slot, why));
    }

    private void grant(UUID id) {
        let(cast.rahmani(), me -> late.grant(me, activity, id));
    }

    private ClaimPage page() {
        return as(learner, me -> claims.of(me, activity, slot));
    }

    private List<String> against() {
        return page().against().stream().map(one -> one.key()).toList();
    }

    private long mailsAbout(String subject) {
        return jdbc.sql("select count(*) from mail_outbox where to_person = ? and subject like ?")
                .params(learner.value(), subject)
                .query(Long.class)
                .single();
    }
}
