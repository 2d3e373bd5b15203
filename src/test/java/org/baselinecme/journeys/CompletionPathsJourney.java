package org.baselinecme.journeys;

import static org.baselinecme.TestActivities.slot;

import java.util.Objects;
import java.util.UUID;
import org.baselinecme.TestAssessments;
import org.baselinecme.TestClock;
import org.baselinecme.planning.agenda.SlotKind;
import org.baselinecme.platform.cache.Caches;
import org.baselinecme.platform.kernel.ActivityId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.cache.CacheManager;

/** Findings A3 and A6: a state-accredited office reaches its first certificate, material and teaching are completed and claimed. */
class CompletionPathsJourney extends JourneyTest {
    private static final String WORDS =
            "The {provider} is accredited by the Uplands Medical Society to provide continuing medical education for physicians.";

    @Autowired
    private CacheManager caches;

    @Test
    void a_state_accredited_office_adds_its_wording_and_issues_its_first_certificate() {
        umbrella("STATE_ACCREDITED");
        var activity = cast.activities().listed("LIVE_COURSE", "AMA1");
        cast.activities().submit(activity);
        var director = at(Device.DESK, "okafor")
                .opens("/approvals")
                .sees("The accreditation statement for your accreditation has no wording");
        director.opens("/settings/credit-systems").sees("No wording yet").looks("credit-systems");
        director.follows("State accreditor: directly provided").types("Wording", WORDS);
        director.types("Source", "Letter of the society").looks("statement");
        director.presses("Save").sees("Statement saved").sees("Check this wording with your accreditor");
        director.opens("/settings/credit-systems/ANCC").looks("credit-system");
        director.opens("/activities/" + activity + "/credit")
                .sees("is accredited by the Uplands Medical Society")
                .opens("/activities/" + activity + "/approval")
                .pressesFrom("Approve and designate");
        director.sees("Approved");
        let(activity);
        var code = cast.learners().code(activity);
        var learner = learner("Dr Ada Quist", "MD", "PHYSICIAN");
        TestClock.moveTo("2027-03-01T08:55:00Z");
        learner.opens("/at/" + code);
        answers(learner).presses("Confirm claim").sees("1.00 AMA PRA Category 1 Credit™");
        umbrella("JOINT_ACCREDITATION");
    }

    @Test
    void enduring_material_from_registration_to_the_certificate() {
        var activity = withoutSessions("ENDURING", "60");
        TestAssessments.of(cast).addTo(activity);
        cast.activities().open(activity);
        var learner = learner("Dr Bo Falk", "MD", "PHYSICIAN");
        TestClock.moveTo("2027-03-01T15:00:00Z");
        learner.opens("/catalog/" + number(activity)).follows("Register").presses("Register");
        learner.sees("You’re registered").opens("/my-cme").follows("Claim");
        learner.sees("You haven’t completed").looks("completion");
        learner.follows("Answer questions").presses("Begin");
        answersItems(learner).presses("Submit").sees("Thank you");
        learner.opens("/claims/" + activity).types("How many minutes did it take you?", "50");
        learner.presses("I completed this")
                .sees("You haven’t passed")
                .follows("Take the post-activity assessment")
                .presses("Begin");
        answersItems(learner).presses("Submit").sees("Passed").follows("Claim credit");
        learner.sees("You reported 50 minutes").sees("0.75");
        answers(learner).presses("Confirm claim").sees("0.75 AMA PRA Category 1 Credit™");
        learner.follows("View certificate of completion").sees("Credit awarded");
        at(Device.DESK, "rahmani")
                .opens("/activities/" + activity + "/completions")
                .sees("Dr Bo Falk")
                .looks("completions");
    }

    @Test
    void whoever_taught_names_the_session_and_is_credited_twice_its_time() {
        var key = "l" + UUID.randomUUID();
        var teacher = cast.learners().learner(key, "Dr Tess Hale", "MD", "PHYSICIAN");
        cast.disclosures().nothingToDisclose(teacher);
        var course = cast.activities().listed("LIVE_COURSE", "AMA1");
        cast.disclosures().addFaculty(course, teacher);
        cast.activities().plan(course, slot(SlotKind.ACCREDITED, "10:00", "11:00", "Auditorium", teacher));
        cast.activities().open(course);
        var teaching = withoutSessions("LEARNING_FROM_TEACHING", "600");
        cast.activities().open(teaching);
        TestClock.moveTo("2027-03-01T15:00:00Z");
        var learner = at(Device.TELEPHONE, key).opens("/claims/" + teaching).looks("teaching");
        learner.types(
                "What did you learn by preparing and teaching it?", "The evidence for short courses is stronger.");
        learner.presses("I completed this").sees("for 60 minutes. Teaching counts double");
        answers(learner).presses("Confirm claim").sees("2.00 AMA PRA Category 1 Credits™");
        learner.opens("/claims/" + teaching).sees("No sessions to choose from yet");
    }

    private static Visitor answersItems(Visitor learner) {
        var questions = learner.page().locator("main fieldset");
        questions.nth(0).getByLabel("Five days").check();
        questions.nth(1).getByLabel("Ten days").check();
        questions.nth(1).getByLabel("Until it is over").check();
        return learner;
    }

    /** Before it opens. */
    private ActivityId withoutSessions(String format, String minutes) {
        TestClock.back();
        var activity = cast.activities().listed(format, "AMA1");
        cast.let(cast.drKhan(), me -> {
            var slot = cast.learners().slots(activity).getFirst();
            cast.services().agenda().drop(me, activity, slot);
            cast.services().agenda().estimate(me, activity, minutes, "Three people tried it.");
        });
        return activity;
    }

    private String number(ActivityId activity) {
        return database.owner()
                .sql("select number from activity where id = ?")
                .param(activity.value())
                .query(String.class)
                .single();
    }

    private void let(ActivityId activity) {
        cast.let(cast.rahmani(), me -> cast.services().designations().open(me, activity));
        cast.disclosures().nothingToDisclose(cast.tanaka());
        for (var slot : cast.learners().slots(activity)) cast.activities().review(cast.tanaka(), activity, slot, 0);
    }

    private Visitor learner(String name, String credentials, String profession) {
        var key = "l" + UUID.randomUUID();
        cast.learners().learner(key, name, credentials, profession);
        return at(Device.DESK, key);
    }

    private static Visitor answers(Visitor learner) {
        return learner.ticks("Yes, I have decided what").ticks("Yes").ticks("4");
    }

    private void umbrella(String umbrella) {
        database.owner().sql("update provider set umbrella = ?").param(umbrella).update();
        Objects.requireNonNull(caches.getCache(Caches.PROVIDER)).clear();
    }
}
