package org.baselinecme.delivery.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.baselinecme.delivery.learning.TestCompletions.opened;
import static org.baselinecme.delivery.learning.TestCompletions.refused;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.credit.credit.AwardQueries;
import org.baselinecme.credit.credit.ClaimForm;
import org.baselinecme.credit.credit.Claims;
import org.baselinecme.delivery.completion.CompletionForm;
import org.baselinecme.delivery.completion.Completions;
import org.baselinecme.delivery.completion.StaffCompletions;
import org.baselinecme.delivery.participation.LearnerNoticeService;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Unconfirmed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("findings A8, A20: a completion that staff replace, and the credit that rested on it")
class ReplacedCompletionDbTest extends DatabaseTest {
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

    private PersonId learner;

    @BeforeEach
    void somebodyComes() {
        learner = cast.learners().learner("Ada Quist", "MD", "PHYSICIAN");
    }

    @Test
    void staff_attest_no_more_than_the_maximum_either() {
        var activity = opened(cast, "COMMITTEE_LEARNING", 60, false);
        assertThat(refused(() -> time(activity, 5000, ""))).isEqualTo("completion.minutes");
    }

    @Test
    void a8_staff_confirm_that_they_replace_a_record_and_credit_follows_the_new_time() {
        var activity = opened(cast, "COMMITTEE_LEARNING", 60, false);
        let(learner, me -> completions.state(me, activity, new CompletionForm("WHOLE", 60, "I will dose by weight.")));
        var first = claim(activity);
        var asked = catchThrowableOfType(Unconfirmed.class, () -> time(activity, 30, ""));
        assertThat(asked.consequences())
                .extracting(Objection::key)
                .containsExactly("completion.replaced", "completion.corrects-credit");
        assertThat(amounts(first)).containsExactly("AMA1 1.00");
        time(activity, 30, asked.seal());
        assertThat(awards.of(first)).noneMatch(AwardQueries.Awarded::isLive);
        assertThat(jdbc.sql("select quarters from v_award_live where activity = ? and credit_system = 'AMA1'")
                        .param(activity.value())
                        .query(Integer.class)
                        .list())
                .containsExactly(2);
        assertThat(jdbc.sql("select words from personal_message where person = ? and letter = 'completion-timed'")
                        .param(learner.value())
                        .query(String.class)
                        .single())
                .isEqualTo("She was called away.");
    }

    @Test
    void a_contribution_that_is_on_record_is_recorded_again_only_when_staff_confirm() {
        var activity = opened(cast, "MANUSCRIPT_REVIEW", 0, false);
        var form = new CompletionForm("WHOLE", null, "");
        let(cast.rahmani(), me -> staff.record(me, activity, learner, form, "The editor accepted it.", ""));
        var asked = catchThrowableOfType(
                Unconfirmed.class,
                () -> let(cast.rahmani(), me -> staff.record(me, activity, learner, form, "Once more.", "")));
        assertThat(asked.consequences()).extracting(Objection::key).containsExactly("completion.again");
    }

    private void time(ActivityId activity, int minutes, String confirmed) {
        var form = new CompletionForm("WHOLE", minutes, "");
        let(cast.rahmani(), me -> staff.record(me, activity, learner, form, "She was called away.", confirmed));
    }

    private UUID claim(ActivityId activity) {
        var fields = new HashMap<String, String>();
        for (var question : as(learner, me -> evaluations.questions())) {
            var options = question.options();
            if (question.required()) fields.put(question.field(), options.isEmpty() ? "YES" : options.getFirst());
        }
        var form = new ClaimForm("", notices.current(activity).hash(), Answers.of(Map.copyOf(fields)));
        return as(learner, me -> claims.claim(me, activity, null, form));
    }

    private List<String> amounts(UUID claim) {
        return awards.of(claim).stream()
                .map(one -> one.system() + " " + one.credits())
                .toList();
    }
}
