package org.baselinecme.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.baselinecme.TestClock;
import org.baselinecme.platform.kernel.ActivityId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From the session code to awarded credit, and to a corrected award. */
class ClaimJourney extends JourneyTest {
    private static final String DURING = "2027-03-01T08:20:00Z";
    private static final String NEARLY = "2027-03-01T08:52:00Z";

    @Tag("smoke")
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DESK")
    void a_physician_scans_and_confirms_with_the_evaluation_on_the_same_screen(Device device) {
        var code = cast.learners().code(cast.activities().listed());
        var learner = learner(device, "Dr Łucja O'Brien-Núñez", "MD", "PHYSICIAN");
        TestClock.moveTo(NEARLY);
        learner.opens("/at/" + code)
                .sees("1.00")
                .sees("AMA PRA Category 1 Credit™")
                .sees("60 of 60 minutes");
        learner.sees("Dr Łucja O'Brien-Núñez").looks("claim");
        answers(learner).presses("Confirm claim");
        learner.sees("Credit awarded").sees("1.00 AMA PRA Category 1 Credit™").looks("claimed");
        learner.opens("/at/" + code).sees("You’ve already claimed this credit.");
        learner.opens("/my-cme").sees("No credit to claim right now");
        learner.looks("claims");
    }

    @Test
    void unanswered_questions_are_shown_again_and_answers_are_kept() {
        var code = cast.learners().code(cast.activities().listed());
        var learner = learner(Device.DESK_WITHOUT_SCRIPT, "Dr Sam Oyelaran", "MD", "RESIDENT_PHYSICIAN");
        TestClock.moveTo(NEARLY);
        learner.opens("/at/" + code);
        learner.page().locator("form").last().evaluate("form => form.noValidate = true");
        learner.types("What barriers do you expect?", "Night shifts").presses("Confirm claim");
        learner.sees("Answer this question.").finds("What barriers do you expect?", "Night shifts");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DESK")
    void an_early_scan_checks_in_and_the_learner_confirms_near_the_end(Device device) {
        var code = cast.learners().code(cast.activities().listed());
        var learner = learner(device, "Nadia Petrov", "RN", "NURSE");
        TestClock.moveTo(DURING);
        learner.opens("/at/" + code).sees("You’re on time.").looks("claim-early");
        learner.presses("Check in").sees("You’re checked in").sees("Claim your credit starting");
        TestClock.moveTo(NEARLY);
        learner.opens("/my-cme").follows("Claim").sees("1.00 ANCC contact hour");
        answers(learner).presses("Confirm claim");
        learner.sees("Credit awarded");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DESK")
    void a_resident_without_an_account_identifies_and_confirms(Device device) {
        var code = cast.learners().code(cast.activities().listed());
        TestClock.moveTo(NEARLY);
        var guest = visitor(device).opens("/at/" + code);
        guest.types("Name", "Dr Ira Fell");
        guest.page().getByLabel("Profession").selectOption("RESIDENT_PHYSICIAN");
        guest.page().getByLabel("Email").fill("fell" + UUID.randomUUID() + "@guest.example.org");
        guest.looks("claim-guest");
        guest.presses("Continue").sees("Dr Ira Fell").sees("1.00");
        answers(guest).presses("Confirm claim");
        guest.sees("Credit awarded");
    }

    @Test
    void unknown_and_expired_codes_are_explained() {
        var code = cast.learners().code(cast.activities().listed());
        var learner = learner(Device.TELEPHONE, "Dr Mei Tarrant", "MBBS", "PHYSICIAN");
        learner.opens("/at").types("Session code", "AAAAAA").presses("Continue").sees("No session has the code");
        TestClock.moveTo("2027-03-01T05:00:00Z");
        learner.opens("/at")
                .types("Session code", code.toLowerCase())
                .presses("Continue")
                .sees("becomes valid");
    }

    @Test
    void staff_record_attendance_and_correct_an_award() {
        var activity = cast.activities().listed();
        var slot = cast.learners().slots(activity).getFirst();
        var sheet = "/activities/" + activity + "/attendance/" + slot;
        var coordinator = at(Device.DESK, "rahmani").opens("/activities/" + activity + "/attendance");
        coordinator.sees("No one checked in yet").looks("attendance");
        coordinator
                .opens(sheet)
                .presses("Generate code")
                .sees("Scan to check in")
                .looks("attendance-code");
        var name = "Dr Rohan Vale " + UUID.randomUUID();
        var learner = learner(Device.DESK, name, "MD", "PHYSICIAN");
        TestClock.moveTo("2027-03-01T09:10:00Z");
        coordinator.opens(sheet).types("Name", name).presses("Search").presses("Record attendance");
        coordinator.sees("Recorded by staff").looks("attendance-sheet");
        coordinator
                .types("Actual start", "08:00")
                .types("Actual end", "08:50")
                .presses("Save times")
                .sees("Actual time 8:00–8:50 AM");
        learner.opens("/my-cme").follows("Claim").sees("0.75");
        answers(learner).presses("Confirm claim").sees("Credit awarded");

        coordinator.opens("/activities/" + activity + "/awards").sees(name).looks("awards");
        coordinator.ticks("Select " + name + ", MD").presses("Email certificates of completion");
        coordinator.sees("1 certificate of completion is emailed again").looks("awards-mailing");
        coordinator.presses("Email 1 certificate of completion").sees("Emails sent");
        coordinator.follows(name).types("Correct amount", "0.50").types("Reason", "Left after half an hour.");
        coordinator
                .presses("Reverse and issue corrected award")
                .sees("Corrected award issued")
                .sees("Left after half an hour.");
        coordinator.looks("awards-story");
        assertThat(live(activity)).isEqualTo("0.50");
        coordinator
                .opens("/activities/" + activity + "/evaluation")
                .sees("1 learner has responded.")
                .looks("evaluation");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DESK")
    void a_late_claim_is_requested_with_a_reason_and_allowed_in_one_tap(Device device) {
        var activity = cast.activities().listed();
        var slot = cast.learners().slots(activity).getFirst();
        var key = "l" + UUID.randomUUID();
        var name = "Dr Una Belated " + key.substring(0, 5);
        var person = cast.learners().learner(key, name, "MD", "PHYSICIAN");
        TestClock.moveTo("2027-03-01T10:00:00Z");
        cast.let(cast.rahmani(), me -> cast.services().attendance().record(me, activity, slot, List.of(person)));
        TestClock.moveTo("2027-06-10T10:00:00Z");
        var learner = at(device, key).opens("/claims/" + activity + "/" + slot);
        learner.sees("The claim window for this credit was 90 days").looks("claim-late");
        learner.types("Why are you claiming late? One sentence is enough.", "On parental leave until May.")
                .presses("Request late claim");
        learner.sees("Request sent.");
        var office = at(device, "rahmani")
                .opens("/activities/" + activity + "/awards")
                .sees(name)
                .looks("late-claims");
        office.presses("Approve " + name + ", MD").sees("Approved. The learner was notified");
        learner.opens("/claims/" + activity + "/" + slot).sees("1.00");
        answers(learner).presses("Confirm claim").sees("Credit awarded");
    }

    private Visitor learner(Device device, String name, String credentials, String profession) {
        var key = "l" + UUID.randomUUID();
        cast.learners().learner(key, name, credentials, profession);
        return at(device, key);
    }

    private static Visitor answers(Visitor learner) {
        return learner.ticks("Yes, I have decided what").ticks("Yes").ticks("4");
    }

    private String live(ActivityId activity) {
        var quarters = database.owner()
                .sql("""
                        select quarters from award a where activity = ?
                          and not exists (select from award_reversal r where r.award = a.id)
                        """)
                .param(activity.value())
                .query(Integer.class)
                .single();
        return new org.baselinecme.platform.kernel.Credits(quarters).toString();
    }
}
