package org.baselinecme.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.baselinecme.TestClock;
import org.baselinecme.delivery.meetings.SampleReports;
import org.baselinecme.planning.activities.Proposal;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.kernel.ActivityId;
import org.junit.jupiter.api.Test;

/** How many steps a task costs at most, counted from where people are when they have signed in. */
class StepBudgetsJourney extends JourneyTest {
    private static final String NEARLY = "2027-03-01T08:52:00Z";
    private static final String EVENING = "2027-03-01T22:00:00Z";

    @Test
    void a_learner_claims_with_the_session_code_in_two_steps() {
        var code = cast.learners().code(cast.activities().listed());
        var learner = learner();
        TestClock.moveTo(NEARLY);
        learner.scans(code);
        confirms(learner);
        assertThat(learner.steps()).isEqualTo(2);
    }

    @Test
    void a_resident_without_an_account_claims_in_three_steps() {
        var code = cast.learners().code(cast.activities().listed());
        TestClock.moveTo(NEARLY);
        var guest = new StepCounter(visitor(Device.TELEPHONE)).scans(code);
        guest.who()
                .types("Name", "Dr Ira Fell")
                .types("Email", "fell" + UUID.randomUUID() + "@guest.example.org")
                .chooses("Profession", "RESIDENT_PHYSICIAN");
        confirms(guest.presses("Continue"));
        assertThat(guest.steps()).isEqualTo(3);
    }

    @Test
    void a_learner_claims_on_the_web_in_two_of_three_allowed_steps() {
        var learner = learner("Dr Web", cast.activities().listed());
        TestClock.moveTo(EVENING);
        learner.who().opens("/");
        confirms(learner.follows("Claim"));
        assertThat(learner.steps()).isEqualTo(2);
    }

    @Test
    void twelve_sessions_are_claimed_with_one_submission() {
        var learner = learner("Dr Twelve", cast.activities().withTwelveSessions());
        learner.who().opens("/my-cme").follows("Claim").sees("570 minutes → 9.50");
        confirms(learner);
        assertThat(learner.steps()).isOne();
    }

    @Test
    void a_late_claim_takes_two_steps_and_the_decision_one() {
        var activity = cast.activities().listed();
        var learner = learner("Dr Belated", activity);
        TestClock.moveTo("2027-06-10T10:00:00Z");
        learner.who().opens("/");
        learner.follows("Claim")
                .who()
                .types("Why are you claiming late? One sentence is enough.", "On parental leave until May.");
        learner.presses("Request late claim").who().sees("Request sent.");
        assertThat(learner.steps()).isEqualTo(2);
        var office = new StepCounter(at(Device.DESK, "rahmani").opens("/activities/" + activity + "/awards"));
        office.presses("Approve Dr Belated, MD").who().sees("Approved. The learner was notified");
        assertThat(office.steps()).isOne();
    }

    @Test
    void a_transcript_for_any_period_takes_two_steps() {
        var learner = learner().follows("Transcript");
        learner.who().types("From", "2026-01-01").types("To", "2026-12-31");
        learner.presses("Update").who().sees("External credit");
        assertThat(learner.steps()).isEqualTo(2);
    }

    @Test
    void an_unchanged_disclosure_is_renewed_in_two_steps() {
        cast.disclosures().nothingToDisclose(cast.drReyes());
        var speaker = new StepCounter(at(Device.TELEPHONE, "reyes")).follows("My disclosure");
        speaker.presses("No changes – renew").who().sees("Disclosure renewed. Thank you.");
        assertThat(speaker.steps()).isEqualTo(2);
    }

    @Test
    void an_activity_without_issues_is_approved_in_two_steps() {
        cast.activities().inReview();
        var director = new StepCounter(at(Device.DESK, "okafor").opens("/approvals"));
        director.follows("Review and designate Medicine Grand Rounds").who().pressesFrom("Approve and designate");
        director.step().who().sees("Credit is designated");
        assertThat(director.steps()).isEqualTo(2);
    }

    @Test
    void the_board_names_people_without_a_disclosure() {
        var activity = soon();
        cast.disclosures()
                .addFaculty(
                        activity,
                        cast.addPerson("missing", "Dr Hollis Grantham", cast.medicine(), Grant.self(Role.LEARNER)));
        at(Device.DESK, "rahmani").opens("/board").sees("Disclosure missing").sees("Dr Hollis Grantham");
    }

    @Test
    void a_meeting_report_is_loaded_in_three_steps() {
        var activity = cast.activities().listed();
        var slot = cast.learners().slots(activity).getFirst();
        TestClock.moveTo("2027-03-01T10:00:00Z");
        var office =
                new StepCounter(at(Device.DESK, "rahmani").opens("/activities/" + activity + "/attendance/" + slot));
        var report = SampleReports.zoom(List.of(new SampleReports.Attendee("Somebody", "nobody@elsewhere.example")));
        office.who().page().setInputFiles("#file", new FilePayload("participants.csv", "text/csv", report));
        office.step().presses("Preview report").presses("Load attendance").who().sees("1 row needs matching");
        assertThat(office.steps()).isEqualTo(3);
    }

    @Test
    void whether_a_session_met_standard_3_takes_one_step() {
        var activity = cast.activities().inReview();
        var director = at(Device.DESK, "okafor").opens("/activities/" + activity);
        director.page().locator("main").getByText("People").first().click();
        director.sees("Everyone (");
    }

    private static void confirms(StepCounter learner) {
        learner.who().ticks("Yes, I have decided what").ticks("Yes").ticks("4");
        learner.presses("Confirm claim").who().sees("Credit awarded");
    }

    private StepCounter learner() {
        var key = "l" + UUID.randomUUID();
        cast.learners().learner(key, "Dr Sam Oyelaran", "MD", "PHYSICIAN");
        return new StepCounter(at(Device.TELEPHONE, key));
    }

    /** Somebody whom staff ticked off in every session. */
    private StepCounter learner(String name, ActivityId activity) {
        var key = "l" + UUID.randomUUID();
        var person = cast.learners().learner(key, name, "MD", "PHYSICIAN");
        TestClock.moveTo(EVENING);
        for (var session : cast.learners().slots(activity))
            cast.let(cast.rahmani(), me -> cast.services().attendance().record(me, activity, session, List.of(person)));
        return new StepCounter(at(Device.TELEPHONE, key));
    }

    private ActivityId soon() {
        var day = LocalDate.now().plusDays(2);
        var proposal = new Proposal("Reading a Trial", cast.medicine(), day, day, List.of("PHYSICIAN"));
        var activity = cast.as(cast.drKhan(), me -> cast.services().activities().propose(me, proposal));
        cast.completeNeeds(activity);
        cast.submit(activity);
        cast.disclosures().nothingToDisclose(cast.drKhan());
        cast.let(cast.rahmani(), me -> cast.services().activities().approveNeeds(me, activity));
        return activity;
    }
}
