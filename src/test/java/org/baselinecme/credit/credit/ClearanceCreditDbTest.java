package org.baselinecme.credit.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.TestClock;
import org.baselinecme.delivery.learning.Answers;
import org.baselinecme.delivery.learning.Evaluations;
import org.baselinecme.delivery.meetings.MeetingFiles;
import org.baselinecme.delivery.participation.LearnerNoticeService;
import org.baselinecme.planning.activities.ContentRole;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("findings A1: credit waits until everyone in control of the content is cleared")
class ClearanceCreditDbTest extends DatabaseTest {
    private static final String WENT_THROUGH = "went through";
    private static final String NOT_CLEARED = "claim.not-cleared";

    @Autowired
    private Claims claims;

    @Autowired
    private AwardCorrections corrections;

    @Autowired
    private LateClaims late;

    @Autowired
    private LateClaimPages latePages;

    @Autowired
    private MeetingFiles files;

    @Autowired
    private Evaluations evaluations;

    @Autowired
    private LearnerNoticeService notices;

    private ActivityId activity;
    private SlotId slot;
    private PersonId planner;
    private PersonId learner;
    private String email;

    @BeforeEach
    void anHourIsListed() {
        activity = cast.activities().listed();
        slot = cast.learners().slots(activity).getFirst();
        planner = cast.learners().learner("Dr Nia Bright", "MD", "PHYSICIAN");
        var key = "ada" + UUID.randomUUID();
        learner = cast.learners().learner(key, "Ada Brightwater", "MD", "PHYSICIAN");
        email = cast.email(key);
    }

    @Test
    void r1_a_check_in_by_code_is_refused_until_the_planner_is_cleared() {
        var code = cast.learners().code(activity);
        plan();
        TestClock.moveTo("2027-03-01T08:50:00Z");
        assertThat(refused(() -> checkIn(code))).isEqualTo("code.not-ready");
        clear();
        checkIn(code);
        assertThat(refused(this::claim)).isEqualTo(WENT_THROUGH);
    }

    @Test
    void r1_attendance_recorded_by_staff_gives_credit_once_the_planner_is_cleared() {
        plan();
        attend();
        assertThat(refused(this::claim)).isEqualTo(NOT_CLEARED);
        clear();
        assertThat(refused(this::claim)).isEqualTo(WENT_THROUGH);
    }

    @Test
    void r1_attendance_from_a_meeting_file_gives_credit_once_the_planner_is_cleared() throws Exception {
        plan();
        TestClock.moveTo("2027-03-01T10:00:00Z");
        var report = Files.readString(Path.of("src/test/resources/reports/zoom-meeting.csv"))
                .replaceAll("desk@example\\.org", email)
                .getBytes(StandardCharsets.UTF_8);
        let(cast.rahmani(), me -> {
            var file = files.upload(me, activity, slot, "report.csv", report);
            files.load(me, activity, slot, file, "");
        });
        assertThat(refused(this::claim)).isEqualTo(NOT_CLEARED);
        clear();
        assertThat(refused(this::claim)).isEqualTo(WENT_THROUGH);
    }

    @Test
    void r1_a_late_claim_gives_credit_once_the_planner_is_cleared() {
        plan();
        attend();
        TestClock.moveTo("2027-07-01T10:00:00Z");
        let(learner, me -> late.ask(me, activity, slot, "On leave."));
        let(cast.rahmani(), me -> late.grant(
                me,
                activity,
                UUID.fromString(latePages.of(me, activity).getFirst().id())));
        assertThat(refused(this::claim)).isEqualTo(NOT_CLEARED);
        clear();
        assertThat(refused(this::claim)).isEqualTo(WENT_THROUGH);
    }

    @Test
    void r1_a_corrected_award_is_made_once_the_planner_is_cleared() {
        attend();
        var claim = claim();
        plan();
        assertThat(refused(() -> correct(claim))).isEqualTo(NOT_CLEARED);
        clear();
        assertThat(refused(() -> correct(claim))).isEqualTo(WENT_THROUGH);
    }

    private void plan() {
        let(cast.rahmani(), me -> cast.services().roster().add(me, activity, planner, ContentRole.PLANNER));
    }

    private void clear() {
        cast.disclosures().nothingToDisclose(planner);
    }

    private void checkIn(String code) {
        let(learner, me -> cast.services().checkIns().checkIn(me, code, true));
    }

    private void attend() {
        TestClock.moveTo("2027-03-01T10:00:00Z");
        let(cast.rahmani(), me -> cast.services().attendance().record(me, activity, slot, List.of(learner)));
    }

    private void correct(UUID claim) {
        let(cast.rahmani(), me -> corrections.award(me, activity, claim, "0.50", "Left after half an hour."));
    }

    private UUID claim() {
        var fields = new HashMap<String, String>();
        for (var question : as(learner, me -> evaluations.questions()))
            if (question.required())
                fields.put(
                        question.field(),
                        question.options().isEmpty()
                                ? "YES"
                                : question.options().getFirst());
        var form = new ClaimForm("", notices.current(activity).hash(), Answers.of(fields));
        return as(learner, me -> claims.claim(me, activity, slot, form));
    }

    private static String refused(Runnable attempt) {
        try {
            attempt.run();
            return WENT_THROUGH;
        } catch (Refused refused) {
            return refused.objections().stream().map(Objection::key).findFirst().orElse("");
        }
    }
}
