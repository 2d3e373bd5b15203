package org.baselinecme.credit.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.baselinecme.TestActivities.confirming;
import static org.baselinecme.TestActivities.seen;
import static org.baselinecme.TestActivities.slot;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.Race;
import org.baselinecme.TestActivities;
import org.baselinecme.TestClock;
import org.baselinecme.delivery.learning.Answers;
import org.baselinecme.delivery.learning.Evaluations;
import org.baselinecme.delivery.participation.LearnerNoticeService;
import org.baselinecme.planning.activities.Requirement;
import org.baselinecme.planning.activities.Requirements;
import org.baselinecme.planning.agenda.SlotForm;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.planning.agenda.SlotKind;
import org.baselinecme.planning.designation.DesignationQueries;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A series is continued after its opening, session by session (findings A12). */
class SeriesClaimsDbTest extends DatabaseTest {
    private static final String AFTER = "2027-03-02T08:00:00Z";

    @Autowired
    private Claims claims;

    @Autowired
    private AwardQueries awards;

    @Autowired
    private Evaluations evaluations;

    @Autowired
    private LearnerNoticeService showings;

    @Autowired
    private DesignationQueries designated;

    @Autowired
    private ClaimQueries offered;

    @Autowired
    private List<Requirements> requirements;

    private PersonId physician;

    @BeforeEach
    void aPhysicianComes() {
        physician = cast.learners().learner("Dr Łucja O'Brien-Núñez", "MD", "PHYSICIAN");
    }

    @Test
    @DisplayName(
            "findings A12: a session added after opening is designated by an act of its own, and then claimed (R57)")
    void r57_a_session_added_after_opening_is_designated_by_an_act_of_its_own_and_then_claimed() {
        var activity = cast.activities().listed();
        var added = add(activity, "10:00", "11:30");
        assertThat(designated.of(activity, added)).isEmpty();
        cast.activities().designate(activity, seen(added, 6));
        assertThat(designated.of(activity, added))
                .extracting(one -> one.system().code(), one -> one.credits().toString(), one -> one.by())
                .containsExactly(tuple("AMA1", "1.50", cast.okafor()), tuple("ANCC", "1.50", cast.okafor()));
        assertThat(claimed(activity, added)).isEqualTo("1.50");
    }

    @Test
    @DisplayName("findings A12: the yearly total is the sum of the designated sessions (R57)")
    void r57_the_yearly_total_is_the_sum_of_the_designated_sessions() {
        var activity = cast.activities().listed();
        var added = add(activity, "10:00", "11:30");
        assertThat(total(activity)).isEqualTo("1.00");
        cast.activities().designate(activity, seen(added, 6));
        assertThat(total(activity)).isEqualTo("2.50");
        assertThat(designated.statements(activity))
                .extracting(statement -> statement.words().plain())
                .anySatisfy(text -> assertThat(text).contains("maximum of 1.00"))
                .anySatisfy(text -> assertThat(text).contains("maximum of 1.50"))
                .noneSatisfy(text -> assertThat(text).contains("2.50"));
    }

    @Test
    @DisplayName("findings A12: an undesignated session takes attendance and cannot be claimed, also after it was held")
    void r29_an_undesignated_session_takes_attendance_and_cannot_be_claimed() {
        var activity = cast.activities().listed();
        var added = add(activity, "10:00", "11:00");
        TestClock.moveTo(AFTER);
        let(cast.rahmani(), me -> cast.services().attendance().record(me, activity, added, List.of(physician)));
        assertThat(refused(() -> claim(activity, added))).isEqualTo("claim.not-designated");
        assertThat(offered.claimable(physician, TestActivities.DAY)).isEmpty();
        assertThat(refused(() -> cast.activities().designate(activity, seen(added, 4))))
                .isEqualTo("series.begun");
    }

    @Test
    @DisplayName("findings A12: a session made longer keeps its credit until it is designated again")
    void r29_a_session_made_longer_gives_what_was_designated_until_it_is_designated_again() {
        var activity = cast.activities().listed();
        var first = cast.learners().slots(activity).getFirst();
        change(activity, first, slot(SlotKind.ACCREDITED, "08:00", "09:30", "Auditorium", cast.drKhan()));
        assertThat(amount(activity, first)).isEqualTo("1.00");
        cast.activities().designate(activity, seen(first, 6));
        assertThat(amount(activity, first)).isEqualTo("1.50");
        assertThat(total(activity)).isEqualTo("1.50");
    }

    @Test
    @DisplayName("findings A10, A12: what the agenda no longer gives of a session can no longer be claimed")
    void r30_a_session_made_shorter_gives_less_and_says_so() {
        var activity = cast.activities().listed();
        var first = cast.learners().slots(activity).getFirst();
        change(activity, first, slot(SlotKind.ACCREDITED, "08:00", "08:30", "Auditorium", cast.drKhan()));
        assertThat(amount(activity, first)).isEqualTo("0.50");
        assertThat(designated.statements(activity))
                .extracting(statement -> statement.words().plain())
                .anySatisfy(text -> assertThat(text).contains("maximum of 0.50"))
                .noneSatisfy(text -> assertThat(text).contains("maximum of 1.00"));
        assertThat(auditEventsOf(activity.value())).extracting(AuditRow::kind).contains("CreditLimited");
    }

    @Test
    void a_session_is_designated_once_whatever_is_clicked_twice_or_raced() {
        var activity = cast.activities().listed();
        var added = add(activity, "10:00", "11:00");
        Runnable designate = () -> cast.activities().designate(activity, seen(added, 4));
        assertThat(Race.of(Collections.nCopies(3, designate))).allMatch(Optional::isEmpty);
        designate.run();
        assertThat(jdbc.sql("select count(*) from designation where session = ?")
                        .param(added.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    @DisplayName("findings A12: the board says that a session is not designated, and who designates it")
    void the_board_says_that_a_session_is_not_designated_and_who_designates_it() {
        var activity = cast.activities().listed();
        assertThat(needed(activity)).doesNotContain("requirement.sessions-undesignated");
        add(activity, "10:00", "11:00");
        assertThat(needed(activity)).contains("requirement.sessions-undesignated");
    }

    private SlotId add(ActivityId activity, String start, String end) {
        var added = cast.activities().plan(activity, slot(SlotKind.ACCREDITED, start, end, "Pine Room", cast.drKhan()));
        cast.activities().accept(activity, added);
        return added;
    }

    private void change(ActivityId activity, SlotId session, SlotForm form) {
        var version = cast.services().slots().versions(activity).get(session);
        var title = cast.services().slots().of(activity).getFirst().title();
        var seen = SlotForm.onOneDay(
                version,
                form.day(),
                form.start(),
                form.end(),
                form.track(),
                form.room(),
                form.kind(),
                title,
                form.faculty(),
                form.exception());
        let(
                cast.drKhan(),
                me -> confirming(seal -> cast.services().agenda().change(me, activity, session, seen, seal)));
    }

    private String claimed(ActivityId activity, SlotId session) {
        TestClock.moveTo(AFTER);
        let(cast.rahmani(), me -> cast.services().attendance().record(me, activity, session, List.of(physician)));
        var claim = claim(activity, session);
        return awards.of(claim).getFirst().credits().toString();
    }

    private UUID claim(ActivityId activity, SlotId session) {
        var form = new ClaimForm("", showings.current(activity).hash(), answers());
        return as(physician, me -> claims.claim(me, activity, session, form));
    }

    private Answers answers() {
        var fields = new HashMap<String, String>();
        for (var question : as(physician, me -> evaluations.questions()))
            fields.put(
                    question.field(),
                    switch (question.kind()) {
                        case SINGLE, MULTIPLE -> question.options().getFirst();
                        case SCALE -> "4";
                        case YES_NO -> "YES";
                        case TEXT -> "Time.";
                    });
        return Answers.of(Map.copyOf(fields));
    }

    private String total(ActivityId activity) {
        return designated.of(activity).getFirst().credits().toString();
    }

    private String amount(ActivityId activity, SlotId session) {
        return designated.of(activity, session).getFirst().credits().toString();
    }

    private List<String> needed(ActivityId activity) {
        return requirements.stream()
                .flatMap(one -> one.of(List.of(activity)).stream())
                .map(Requirement::message)
                .toList();
    }

    private static String refused(Runnable attempt) {
        try {
            attempt.run();
            return "went through";
        } catch (Refused refused) {
            return refused.objections().stream().map(Objection::key).findFirst().orElse("");
        }
    }
}
