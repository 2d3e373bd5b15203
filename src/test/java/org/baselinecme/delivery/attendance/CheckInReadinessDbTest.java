package org.baselinecme.delivery.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalTime;
import java.util.ArrayList;
import org.baselinecme.DatabaseTest;
import org.baselinecme.Race;
import org.baselinecme.TestClock;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.planning.validity.AiUse;
import org.baselinecme.planning.validity.ContentAnswer;
import org.baselinecme.planning.validity.ContentReviewForm;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever takes the readiness of a session away refuses the next check-in, although readiness is stored (R1, R20). */
class CheckInReadinessDbTest extends DatabaseTest {
    private ActivityId activity;
    private SlotId session;
    private String code;

    @BeforeEach
    void aLearnerHasCheckedIn() {
        activity = cast.activities().listed();
        session = cast.learners().slots(activity).getFirst();
        code = cast.learners().code(activity);
        TestClock.moveTo("2027-03-01T08:30:00Z");
        checkIn();
    }

    @Test
    void r1_a_speaker_whose_disclosure_is_out_of_date_holds_back_the_next_check_in() {
        var speaker = cast.learners().learner("Dr Nia Bright", "MD", "PHYSICIAN");
        cast.disclosures().nothingToDisclose(speaker);
        cast.disclosures().addFaculty(activity, speaker);
        checkIn();
        let(cast.tanaka(), me -> cast.services().disclosures().reportChange(me, speaker, "Public payment data."));
        isRefused();
        cast.disclosures().disclose(speaker);
        checkIn();
    }

    @Test
    void r21_a_disclosure_that_expires_overnight_holds_back_the_first_check_in_of_the_day() {
        TestClock.moveTo("2026-03-02T12:00:00Z");
        var speaker = cast.learners().learner("Dr Nia Bright", "MD", "PHYSICIAN");
        cast.disclosures().nothingToDisclose(speaker);
        TestClock.moveTo("2027-03-01T23:59:00Z");
        cast.disclosures().addFaculty(activity, speaker);
        var times = new SessionTimesForm(LocalTime.of(8, 0), LocalTime.of(23, 50), null, null);
        let(cast.rahmani(), me -> cast.services().attendance().time(me, activity, session, times));
        checkIn();
        TestClock.moveTo("2027-03-02T00:00:00Z");
        isRefused();
    }

    @Test
    void r20_a_session_whose_content_is_returned_holds_back_the_next_check_in() {
        var poor = new ContentReviewForm(
                1,
                ContentAnswer.NO,
                ContentAnswer.YES,
                ContentAnswer.YES,
                ContentAnswer.YES,
                "Cite the trial.",
                AiUse.none());
        let(cast.tanaka(), me -> cast.services().reviews().submit(me, activity, session, poor));
        isRefused();
        cast.activities().review(cast.tanaka(), activity, session, 2);
        checkIn();
    }

    @Test
    void r1_learners_who_check_in_while_a_speaker_joins_leave_nobody_to_check_in_after() {
        var racing = new ArrayList<Runnable>();
        var speaker = cast.learners().learner("Dr Nia Bright", "MD", "PHYSICIAN");
        for (var i = 0; i < 4; i++) racing.add(this::attempt);
        racing.add(2, () -> cast.disclosures().addFaculty(activity, speaker));
        Race.of(racing);
        isRefused();
        cast.disclosures().nothingToDisclose(speaker);
        checkIn();
    }

    private void attempt() {
        try {
            checkIn();
        } catch (Refused late) {
            assertThat(late.objections()).extracting(Objection::key).containsExactly("code.not-ready");
        }
    }

    private void isRefused() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(this::checkIn)
                .satisfies(refused -> assertThat(refused.objections())
                        .extracting(Objection::key)
                        .containsExactly("code.not-ready"));
    }

    private void checkIn() {
        var learner = cast.learners().learner("Ada Berg", "MD", "PHYSICIAN");
        let(
                learner,
                me -> cast.services().checkIns().checkIn(me, cast.learners().coded(code), true));
    }
}
