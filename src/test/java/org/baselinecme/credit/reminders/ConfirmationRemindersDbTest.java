package org.baselinecme.credit.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.baselinecme.DatabaseTest;
import org.baselinecme.Race;
import org.baselinecme.TestClock;
import org.baselinecme.office.limits.LimitKey;
import org.baselinecme.office.limits.TestLimits;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class ConfirmationRemindersDbTest extends DatabaseTest {
    @Autowired
    private ConfirmationReminderMail confirmations;

    @Test
    void an_early_check_in_gets_one_mail_when_confirmation_opens() {
        var learner = cast.learners().learner("Dr Una Belated", "MD", "PHYSICIAN");
        var open = cast.activities().listed();
        var code = cast.learners().code(open);
        TestClock.moveTo("2027-03-01T08:05:00Z");
        let(
                learner,
                me -> cast.services().checkIns().checkIn(me, cast.learners().coded(code), true));
        confirmations.round();
        assertThat(mailsAbout(learner, "Claim your credit:%")).isZero();
        TestClock.moveTo("2027-03-01T08:51:00Z");
        Race.of(List.of(confirmations::round, confirmations::round, confirmations::round));
        confirmations.round();
        assertThat(mailsAbout(learner, "Claim your credit:%")).isOne();
    }

    @Test
    void its_link_works_as_long_as_the_office_set(@Autowired ApplicationContext context) {
        var learner = cast.learners().learner("Dr Finn Early", "MD", "PHYSICIAN");
        var code = cast.learners().code(cast.activities().listed());
        TestClock.moveTo("2027-03-01T08:05:00Z");
        let(
                learner,
                me -> cast.services().checkIns().checkIn(me, cast.learners().coded(code), true));
        TestClock.moveTo("2027-03-01T08:51:00Z");
        new TestLimits(cast, context).during(LimitKey.CLAIM_LINK, 5, confirmations::round);
        assertThat(TestLimits.linkDays(jdbc, learner)).isEqualTo(5);
    }

    private long mailsAbout(PersonId learner, String subject) {
        return jdbc.sql("select count(*) from mail_outbox where to_person = ? and subject like ?")
                .params(learner.value(), subject)
                .query(Long.class)
                .single();
    }
}
