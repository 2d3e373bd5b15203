package org.baselinecme.credit.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.Race;
import org.baselinecme.TestClock;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class LateClaimsDbTest extends DatabaseTest {
    private static final String AFTER = "2027-03-01T10:00:00Z";
    private static final String LATE = "2027-06-10T10:00:00Z";

    @Autowired
    private LateClaims late;

    @Autowired
    private LateClaimPages pages;

    @Autowired
    private ClaimPages claims;

    @Autowired
    private ConfirmationMail confirmations;

    private PersonId learner;
    private ActivityId activity;
    private SlotId slot;

    @BeforeEach
    void aLearnerWasThere() {
        learner = cast.learners().learner("Dr Una Belated", "MD", "PHYSICIAN");
        activity = cast.programme().listed();
        slot = cast.learners().slots(activity).getFirst();
        TestClock.moveTo(AFTER);
        let(cast.rahmani(), me -> cast.doors().attendance().record(me, activity, slot, List.of(learner)));
    }

    @Test
    void while_the_window_is_open_nobody_asks() {
        assertThatThrownBy(() -> ask("On leave.")).isInstanceOf(NotFound.class);
    }

    @Test
    void the_window_is_open_to_the_end_of_its_last_day_by_the_learners_own_clocks() {
        TestClock.moveTo("2027-05-30T23:30:00Z");
        assertThat(against()).isEmpty();
        TestClock.moveTo("2027-05-31T03:00:00Z");
        assertThat(against()).containsExactly("claim.late");
        jdbc.sql("update person set zone = 'America/Denver' where id = ?")
                .param(learner.value())
                .update();
        assertThat(against()).isEmpty();
        assertThat(page().until()).contains("America/Denver");
    }

    @Test
    void who_is_late_asks_in_a_sentence_and_the_office_allows_it_in_one_tap() {
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
        assertThat(mailsAbout("You can claim after all%")).isOne();
        assertThat(factsOf(activity.value()))
                .extracting(FactRow::kind)
                .filteredOn(kind -> kind.startsWith("LateClaim"))
                .containsExactly("LateClaimAsked", "LateClaimGranted");
        TestClock.moveTo("2027-07-20T10:00:00Z");
        assertThat(against()).containsExactly("claim.late");
    }

    @Test
    void who_is_declined_reads_why() {
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
    void nobody_decides_about_their_own() {
        var own = cast.rahmani();
        let(cast.okafor(), me -> cast.doors().attendance().record(me, activity, slot, List.of(own)));
        TestClock.moveTo(LATE);
        let(own, me -> late.ask(me, activity, slot, "On leave."));
        var id =
                UUID.fromString(as(own, me -> pages.of(me, activity)).getFirst().id());
        assertThatThrownBy(() -> let(own, me -> late.grant(me, activity, id))).isInstanceOf(Refused.class);
    }

    @Test
    void who_checked_in_early_is_written_to_once_when_the_confirmation_opens() {
        TestClock.back();
        var open = cast.programme().listed();
        var code = cast.learners().code(open);
        TestClock.moveTo("2027-03-01T08:05:00Z");
        let(learner, me -> cast.doors().checkIns().checkIn(me, code, true));
        confirmations.round();
        assertThat(mailsAbout("You can confirm now%")).isZero();
        TestClock.moveTo("2027-03-01T08:51:00Z");
        Race.of(List.of(confirmations::round, confirmations::round, confirmations::round));
        confirmations.round();
        assertThat(mailsAbout("You can confirm now%")).isOne();
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
