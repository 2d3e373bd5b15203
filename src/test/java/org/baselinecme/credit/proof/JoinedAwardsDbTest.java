package org.baselinecme.credit.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.baselinecme.TestActivities.slot;
import static org.baselinecme.planning.agenda.SlotKind.ACCREDITED;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.TestClock;
import org.baselinecme.credit.credit.AwardCorrections;
import org.baselinecme.credit.credit.AwardQueries;
import org.baselinecme.credit.credit.ClaimForm;
import org.baselinecme.credit.credit.Claims;
import org.baselinecme.delivery.learning.Answers;
import org.baselinecme.delivery.learning.Evaluations;
import org.baselinecme.delivery.participation.LearnerNoticeService;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Credit counts once, however often its learner was entered. */
@DisplayName("findings A8, A18: one person awarded under two entries that are joined later")
class JoinedAwardsDbTest extends DatabaseTest {
    @Autowired
    private Claims claims;

    @Autowired
    private AwardQueries awards;

    @Autowired
    private Evaluations evaluations;

    @Autowired
    private LearnerNoticeService notices;

    @Autowired
    private AwardEvidence evidence;

    @Autowired
    private AwardCorrections corrections;

    @Autowired
    private AwardEvidencePages pages;

    @Autowired
    private UnsupportedAwardRequirements requirements;

    private String code;

    @ParameterizedTest
    @ValueSource(strings = {"RSS", "LIVE_COURSE"})
    void r30_the_later_of_two_awards_is_corrected_and_the_earlier_one_stays(String format) {
        var activity = cast.activities().listed(format, "AMA1");
        cast.activities().open(activity);
        code = cast.learners().code(activity);
        var guest = cast.learners().learner("Sam Oyelaran", "MD", "PHYSICIAN");
        var known = cast.learners().learner("Sam Oyelaran", "MD", "PHYSICIAN");
        TestClock.moveTo("2027-03-01T08:52:00Z");
        var first = claim(guest, activity);
        TestClock.moveTo("2027-03-01T08:55:00Z");
        var later = claim(known, activity);
        assertThat(requirements.of(List.of(activity))).isEmpty();
        join(guest, known);
        assertThat(requirements.of(List.of(activity))).hasSize(1);
        AwardEvidencePage page = as(cast.rahmani(), me -> pages.of(me, activity));
        assertThat(page.rows()).singleElement().satisfies(row -> {
            assertThat(row.claim()).isEqualTo(later.toString());
            assertThat(row.twice()).isTrue();
            assertThat(row.amounts()).allMatch(amount -> amount.supported().equals("0.00"));
            assertThat(row.earlier()).isEqualTo("/activities/" + activity + "/awards/" + first);
        });
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> let(cast.rahmani(), me -> evidence.keep(me, activity, later, "Both are right.")))
                .withMessage("award.twice");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> let(cast.rahmani(), me -> evidence.correct(me, activity, first, "Twice.")));
        let(cast.rahmani(), me -> evidence.correct(me, activity, later, "The entries were joined."));
        assertThat(awards.of(later)).noneMatch(AwardQueries.Awarded::isLive);
        assertThat(awards.of(first)).allMatch(AwardQueries.Awarded::isLive);
        assertThat(requirements.of(List.of(activity))).isEmpty();
        assertThat(jdbc.sql("select sum(quarters) from v_award_live where learner in (?, ?)")
                        .params(guest.value(), known.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(4);
    }

    @Test
    void a_joined_person_claims_more_after_the_award_of_the_other_entry() {
        var activity = cast.activities().listed("LIVE_COURSE", "AMA1");
        cast.activities().plan(activity, slot(ACCREDITED, "09:00", "10:00", "Auditorium", cast.drKhan()));
        cast.activities().open(activity);
        code = cast.learners().code(activity);
        var guest = cast.learners().learner("Sam Oyelaran", "MD", "PHYSICIAN");
        var known = cast.learners().learner("Sam Oyelaran", "MD", "PHYSICIAN");
        TestClock.moveTo("2027-03-01T08:52:00Z");
        var first = claim(guest, activity);
        var later = claim(known, activity);
        join(guest, known);
        let(cast.rahmani(), me -> evidence.correct(me, activity, later, "The entries were joined."));
        TestClock.moveTo("2027-03-01T10:00:00Z");
        var second = cast.learners().slots(activity).get(1);
        let(cast.rahmani(), me -> cast.services().attendance().record(me, activity, second, List.of(known)));
        UUID more = as(known, me -> claims.claim(me, activity, null, form(known, activity)));
        assertThat(awards.of(first)).noneMatch(AwardQueries.Awarded::isLive);
        assertThat(awards.of(more)).singleElement().satisfies(award -> {
            assertThat(award.credits()).hasToString("2.00");
            assertThat(award.isLive()).isTrue();
        });
        assertThat(requirements.of(List.of(activity))).isEmpty();
    }

    @Test
    void staff_who_reverse_the_earlier_award_leave_the_later_one() {
        var activity = cast.activities().listed();
        code = cast.learners().code(activity);
        var guest = cast.learners().learner("Sam Oyelaran", "MD", "PHYSICIAN");
        var known = cast.learners().learner("Sam Oyelaran", "MD", "PHYSICIAN");
        TestClock.moveTo("2027-03-01T08:52:00Z");
        var first = claim(guest, activity);
        TestClock.moveTo("2027-03-01T08:55:00Z");
        var later = claim(known, activity);
        join(guest, known);
        let(cast.rahmani(), me -> corrections.reverse(me, activity, first, "She asked for the other one."));
        assertThat(awards.of(first)).noneMatch(AwardQueries.Awarded::isLive);
        assertThat(awards.of(later)).allMatch(AwardQueries.Awarded::isLive);
        assertThat(requirements.of(List.of(activity))).isEmpty();
    }

    private void join(PersonId guest, PersonId known) {
        jdbc.sql("insert into person_merge (id, from_person, into_person, by, at) values (?, ?, ?, ?, '2027-03-02')")
                .params(UUID.randomUUID(), guest.value(), known.value(), known.value())
                .update();
    }

    private UUID claim(PersonId learner, ActivityId activity) {
        return as(learner, me -> claims.claim(me, cast.learners().coded(code), true, form(learner, activity)));
    }

    private ClaimForm form(PersonId who, ActivityId activity) {
        var fields = new HashMap<String, String>();
        for (var question : as(who, me -> evaluations.questions()))
            if (question.required())
                fields.put(
                        question.field(),
                        question.options().isEmpty()
                                ? "YES"
                                : question.options().getFirst());
        return new ClaimForm("", notices.current(activity).hash(), Answers.of(fields));
    }
}
