package org.baselinecme.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.baselinecme.TestClock;
import org.baselinecme.delivery.meetings.MadeReports;
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
    void a_learner_claims_by_the_code_on_the_wall_in_two() {
        var code = cast.learners().code(cast.programme().listed());
        var learner = learner();
        TestClock.moveTo(NEARLY);
        learner.scans(code);
        confirms(learner);
        assertThat(learner.steps()).isEqualTo(2);
    }

    @Test
    void a_resident_without_an_account_claims_in_three() {
        var code = cast.learners().code(cast.programme().listed());
        TestClock.moveTo(NEARLY);
        var guest = new Counted(visitor(Device.TELEPHONE)).scans(code);
        guest.who()
                .types("Name", "Dr Ira Fell")
                .types("E-mail", "fell" + UUID.randomUUID() + "@guest.example.org")
                .chooses("Profession", "RESIDENT_PHYSICIAN");
        confirms(guest.presses("Continue"));
        assertThat(guest.steps()).isEqualTo(3);
    }

    @Test
    void a_learner_claims_on_the_web_in_two_where_three_may_be_taken() {
        var learner = learner("Dr Web", cast.programme().listed());
        TestClock.moveTo(EVENING);
        learner.who().opens("/");
        confirms(learner.follows("Claim"));
        assertThat(learner.steps()).isEqualTo(2);
    }

    @Test
    void twelve_sessions_take_one_submit_of_one_page() {
        var learner = learner("Dr Twelve", cast.programme().ofTwelve());
        learner.who().opens("/claims").follows("Claim").sees("570 minutes → 9.50");
        confirms(learner);
        assertThat(learner.steps()).isOne();
    }

    @Test
    void a_late_claim_takes_two_and_the_decision_one() {
        var activity = cast.programme().listed();
        var learner = learner("Dr Belated", activity);
        TestClock.moveTo("2027-06-10T10:00:00Z");
        learner.who().opens("/");
        learner.follows("Claim").who().types("One sentence: why so late?", "On parental leave until May.");
        learner.presses("Ask the office").who().sees("The office is asked");
        assertThat(learner.steps()).isEqualTo(2);
        var office = new Counted(at(Device.DESK, "rahmani").opens("/activities/" + activity + "/awards"));
        office.presses("Allow Dr Belated, MD").who().sees("Allowed for 30 days.");
        assertThat(office.steps()).isOne();
    }

    @Test
    void a_transcript_for_any_dates_takes_two() {
        var learner = learner().follows("Transcript");
        learner.who().types("From", "2026-01-01").types("To", "2026-12-31");
        learner.presses("Show").who().sees("Credit from elsewhere");
        assertThat(learner.steps()).isEqualTo(2);
    }

    @Test
    void a_disclosure_with_nothing_new_is_renewed_in_two() {
        cast.independence().nothingToDisclose(cast.drReyes());
        var speaker = new Counted(at(Device.TELEPHONE, "reyes")).follows("My disclosure");
        speaker.presses("Nothing has changed: renew").who().sees("Renewed. Thank you.");
        assertThat(speaker.steps()).isEqualTo(2);
    }

    @Test
    void what_is_all_green_is_approved_in_one() {
        cast.programme().inReview();
        var director = new Counted(at(Device.DESK, "okafor").opens("/approvals"));
        director.presses("Approve and designate Medicine Grand Rounds").who().sees("the credit is designated");
        assertThat(director.steps()).isOne();
    }

    @Test
    void whose_disclosure_is_missing_stands_on_the_board() {
        var activity = soon();
        cast.independence()
                .staff(
                        activity,
                        cast.newcomer("missing", "Dr Hollis Grantham", cast.medicine(), Grant.self(Role.LEARNER)));
        at(Device.DESK, "rahmani").opens("/board").sees("Disclosure missing").sees("Dr Hollis Grantham");
    }

    @Test
    void a_file_of_a_meeting_platform_is_loaded_in_three() {
        var activity = cast.programme().listed();
        var slot = cast.learners().slots(activity).getFirst();
        TestClock.moveTo("2027-03-01T10:00:00Z");
        var office = new Counted(at(Device.DESK, "rahmani").opens("/activities/" + activity + "/attendance/" + slot));
        var report = MadeReports.zoom(List.of(new MadeReports.Attendee("Somebody", "nobody@elsewhere.example")));
        office.who().page().setInputFiles("#file", new FilePayload("participants.csv", "text/csv", report));
        office.step().presses("Look at it").presses("Load it").who().sees("One row waits");
        assertThat(office.steps()).isEqualTo(3);
    }

    @Test
    void whether_a_talk_met_standard_3_takes_one() {
        var activity = cast.programme().inReview();
        var director = at(Device.DESK, "okafor").opens("/activities/" + activity);
        director.page().locator("main").getByText("People").first().click();
        director.sees("Everybody is cleared");
    }

    private static void confirms(Counted learner) {
        learner.who().ticks("Yes, I have decided what").ticks("Yes").ticks("4");
        learner.presses("Confirm").who().sees("Awarded");
    }

    private Counted learner() {
        var key = "l" + UUID.randomUUID();
        cast.learners().learner(key, "Dr Sam Oyelaran", "MD", "PHYSICIAN");
        return new Counted(at(Device.TELEPHONE, key));
    }

    /** Somebody whom staff ticked off in every session. */
    private Counted learner(String name, ActivityId activity) {
        var key = "l" + UUID.randomUUID();
        var person = cast.learners().learner(key, name, "MD", "PHYSICIAN");
        TestClock.moveTo(EVENING);
        for (var session : cast.learners().slots(activity))
            cast.let(cast.rahmani(), me -> cast.doors().attendance().record(me, activity, session, List.of(person)));
        return new Counted(at(Device.TELEPHONE, key));
    }

    private ActivityId soon() {
        var day = LocalDate.now().plusDays(2);
        var proposal = new Proposal("Reading a Trial", cast.medicine(), day, day, List.of("PHYSICIAN"));
        var activity = cast.as(cast.drKhan(), me -> cast.doors().activities().propose(me, proposal));
        cast.completeNeeds(activity);
        cast.submit(activity);
        cast.independence().nothingToDisclose(cast.drKhan());
        cast.let(cast.rahmani(), me -> cast.doors().activities().approveNeeds(me, activity));
        return activity;
    }
}
