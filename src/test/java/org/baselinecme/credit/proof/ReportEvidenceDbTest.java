package org.baselinecme.credit.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.TestClock;
import org.baselinecme.credit.credit.AwardQueries;
import org.baselinecme.credit.credit.ClaimForm;
import org.baselinecme.credit.credit.Claims;
import org.baselinecme.delivery.attendance.CreditChoice;
import org.baselinecme.delivery.learning.Answers;
import org.baselinecme.delivery.learning.Evaluations;
import org.baselinecme.delivery.meetings.AttendeeMatches;
import org.baselinecme.delivery.meetings.MeetingFileWithdrawals;
import org.baselinecme.delivery.meetings.MeetingFiles;
import org.baselinecme.delivery.meetings.SampleReports;
import org.baselinecme.delivery.participation.LearnerNoticeService;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Credit that rests on a meeting report asks the same question as credit that rests on a code. */
@DisplayName("findings A8: meeting reports withdrawn, and the credit that rests on them")
class ReportEvidenceDbTest extends DatabaseTest {
    @Autowired
    private Claims claims;

    @Autowired
    private AwardQueries awards;

    @Autowired
    private Evaluations evaluations;

    @Autowired
    private LearnerNoticeService notices;

    @Autowired
    private MeetingFiles files;

    @Autowired
    private MeetingFileWithdrawals withdrawals;

    @Autowired
    private AttendeeMatches matches;

    private ActivityId activity;
    private SlotId slot;
    private UUID file;
    private UUID claim;

    @BeforeEach
    void aLearnerWasAwardedByAReport() {
        activity = cast.activities().listed();
        slot = cast.learners().slots(activity).getFirst();
        var key = "ada" + UUID.randomUUID();
        var learner = cast.learners().learner(key, "Ada Brightwater", "MD", "PHYSICIAN");
        TestClock.moveTo("2027-03-01T10:00:00Z");
        var content = SampleReports.zoom(List.of(new SampleReports.Attendee("Ada Brightwater", cast.email(key))));
        file = as(cast.rahmani(), me -> files.upload(me, activity, slot, "report.csv", content));
        let(cast.rahmani(), me -> files.load(me, activity, slot, file, ""));
        var answers = as(learner, me -> evaluations.questions()).stream()
                .filter(question -> question.required())
                .collect(java.util.stream.Collectors.toMap(
                        question -> question.field(),
                        question -> question.options().isEmpty()
                                ? "YES"
                                : question.options().getFirst()));
        var form = new ClaimForm("", notices.current(activity).hash(), Answers.of(answers));
        claim = as(learner, me -> claims.claim(me, activity, slot, form));
    }

    @Test
    void r30_withdrawing_a_report_asks_what_becomes_of_the_credit() {
        refused(() -> withdraw(CreditChoice.ASK));
        withdraw(CreditChoice.CORRECT);
        assertThat(awards.of(claim)).noneMatch(AwardQueries.Awarded::isLive);
    }

    @Test
    void r30_reopening_a_row_asks_what_becomes_of_the_credit() {
        var row = jdbc.sql("select source from presence where slot = ? limit 1")
                .param(slot.value())
                .query(UUID.class)
                .single();
        refused(() -> reopen(row, CreditChoice.ASK));
        reopen(row, CreditChoice.KEEP);
        assertThat(awards.of(claim)).allMatch(AwardQueries.Awarded::isLive);
        assertThat(lastAuditEventOf(awards.of(claim).getFirst().id().value()).kind())
                .isEqualTo("AwardKept");
    }

    private void withdraw(CreditChoice choice) {
        let(cast.rahmani(), me -> withdrawals.withdraw(me, activity, slot, file, "Another session's.", choice));
    }

    private void reopen(UUID row, CreditChoice choice) {
        let(cast.rahmani(), me -> matches.reopen(me, activity, slot, row, "It was Nadia.", choice));
    }

    private static void refused(Runnable attempt) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(attempt::run)
                .satisfies(why -> assertThat(why.objections())
                        .extracting(Objection::key)
                        .containsExactly("attendance.credit-rests"));
    }
}
