package org.baselinecme.delivery.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baselinecme.TestActivities.slot;
import static org.baselinecme.delivery.learning.TestCompletions.opened;
import static org.baselinecme.delivery.learning.TestCompletions.refused;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.TestClock;
import org.baselinecme.credit.credit.AwardQueries;
import org.baselinecme.credit.credit.ClaimForm;
import org.baselinecme.credit.credit.Claims;
import org.baselinecme.delivery.completion.CompletionForm;
import org.baselinecme.delivery.completion.Completions;
import org.baselinecme.delivery.completion.StaffCompletions;
import org.baselinecme.delivery.participation.LearnerNoticeService;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.planning.agenda.SlotKind;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Findings A3: credit for teaching follows the session that was taught (R34). */
class TeachingCreditDbTest extends DatabaseTest {
    private static final String REFLECTION = "I read the guideline again and changed two slides.";

    @Autowired
    private Completions completions;

    @Autowired
    private StaffCompletions staff;

    @Autowired
    private Claims claims;

    @Autowired
    private AwardQueries awards;

    @Autowired
    private Evaluations evaluations;

    @Autowired
    private LearnerNoticeService notices;

    private PersonId teacher;
    private ActivityId course;
    private SlotId taught;
    private ActivityId teaching;

    @BeforeEach
    void somebodyTaught() {
        teacher = cast.learners().learner("Ada Quist", "MD", "PHYSICIAN");
        cast.disclosures().nothingToDisclose(teacher);
        course = cast.activities().listed("LIVE_COURSE", "AMA1");
        cast.disclosures().addFaculty(course, teacher);
        cast.activities().plan(course, slot(SlotKind.ACCREDITED, "10:00", "11:00", "Auditorium", teacher));
        cast.activities().open(course);
        taught = cast.learners().slots(course).getLast();
        teaching = opened(cast, "LEARNING_FROM_TEACHING", 600, false);
    }

    @Test
    void r34_teaching_gives_twice_the_time_once_for_each_session() {
        TestClock.moveTo("2027-03-01T15:00:00Z");
        assertThat(refused(() -> state(null))).isEqualTo("completion.presentation");
        state(taught);
        assertThat(amounts(claim(teaching))).containsExactly("AMA1 2.00");
        assertThat(refused(() -> state(taught))).isEqualTo("completion.presentation");
    }

    @Test
    void r34_only_a_session_one_taught_oneself_and_after_it_ended() {
        TestClock.moveTo("2027-03-01T10:30:00Z");
        assertThat(refused(() -> state(taught))).isEqualTo("completion.presentation");
        TestClock.moveTo("2027-03-01T15:00:00Z");
        teacher = cast.learners().learner("Bo Quist", "MD", "PHYSICIAN");
        assertThat(refused(() -> state(taught))).isEqualTo("completion.presentation");
    }

    @Test
    void r34_participant_credit_for_the_same_session_excludes_credit_for_teaching_it() {
        attends();
        TestClock.moveTo("2027-03-01T15:00:00Z");
        claim(course);
        state(taught);
        assertThat(refused(() -> claim(teaching))).isEqualTo("claim.nothing");
    }

    @Test
    void r34_credit_for_teaching_excludes_participant_credit_for_the_same_session() {
        attends();
        TestClock.moveTo("2027-03-01T15:00:00Z");
        state(taught);
        claim(teaching);
        assertThat(refused(() -> claim(course))).isEqualTo("claim.nothing");
    }

    @Test
    void staff_record_what_a_faculty_member_taught() {
        TestClock.moveTo("2027-03-01T15:00:00Z");
        var form = new CompletionForm("WHOLE", null, "", taught);
        let(cast.rahmani(), me -> staff.record(me, teaching, teacher, form, "She told us by phone.", ""));
        assertThat(amounts(claim(teaching))).containsExactly("AMA1 2.00");
        assertThat(refused(() -> let(
                        cast.rahmani(), me -> staff.record(me, teaching, teacher, form, "She told us by phone.", ""))))
                .isEqualTo("completion.presentation");
    }

    @Test
    void r34_a_session_that_somebody_else_taught_after_all_gives_nothing() {
        TestClock.moveTo("2027-03-01T15:00:00Z");
        state(taught);
        owner().sql("delete from agenda_slot_faculty where slot = ? and person = ?")
                .params(taught.value(), teacher.value())
                .update();
        assertThat(refused(() -> claim(teaching))).isEqualTo("claim.nothing");
    }

    @Test
    void r1_a_session_whose_faculty_is_not_cleared_gives_no_credit_for_teaching_it() {
        TestClock.moveTo("2027-03-01T08:00:00Z");
        cast.disclosures().addFaculty(course, cast.petrov());
        TestClock.moveTo("2027-03-01T15:00:00Z");
        assertThat(refused(() -> state(taught))).isEqualTo("completion.presentation");
        cast.disclosures().nothingToDisclose(cast.petrov());
        state(taught);
        assertThat(amounts(claim(teaching))).containsExactly("AMA1 2.00");
    }

    @Test
    void r34_a_session_that_was_called_off_gives_no_credit_for_teaching_it() {
        TestClock.moveTo("2027-03-01T09:00:00Z");
        let(cast.rahmani(), me -> cast.services().activities().cancel(me, course, "The speaker is ill."));
        TestClock.moveTo("2027-03-01T15:00:00Z");
        assertThat(refused(() -> state(taught))).isEqualTo("completion.presentation");
    }

    private void attends() {
        TestClock.moveTo("2027-03-01T11:10:00Z");
        let(cast.rahmani(), me -> cast.services().attendance().record(me, course, taught, List.of(teacher)));
    }

    private void state(@Nullable SlotId session) {
        var form = new CompletionForm("WHOLE", null, REFLECTION, session);
        let(teacher, me -> completions.state(me, teaching, form));
    }

    private UUID claim(ActivityId activity) {
        return as(teacher, me -> claims.claim(me, activity, null, form(activity)));
    }

    private List<String> amounts(UUID claim) {
        return awards.of(claim).stream()
                .map(award -> award.system() + " " + award.credits())
                .toList();
    }

    private ClaimForm form(ActivityId activity) {
        var fields = new HashMap<String, String>();
        for (var question : as(teacher, me -> evaluations.questions()))
            fields.put(
                    question.field(),
                    switch (question.kind()) {
                        case SINGLE, MULTIPLE -> question.options().getFirst();
                        case SCALE -> "4";
                        case YES_NO -> "YES";
                        case TEXT -> "Time.";
                    });
        return new ClaimForm("", notices.current(activity).hash(), Answers.of(fields));
    }
}
