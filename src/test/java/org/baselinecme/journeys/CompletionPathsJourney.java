package org.baselinecme.journeys;

import java.util.Objects;
import java.util.UUID;
import org.baselinecme.TestClock;
import org.baselinecme.platform.cache.Caches;
import org.baselinecme.platform.kernel.ActivityId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.cache.CacheManager;

/** Findings A3 and A6: a state-accredited office reaches its first certificate, and material is completed and claimed. */
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
        var director = at(Device.DESK, "okafor").opens("/approvals").sees("No accreditation statement is known");
        director.opens("/settings/credit-systems").sees("No wording yet").looks("credit-systems");
        director.follows("State accreditor: directly provided").types("Wording", WORDS);
        director.types("Source", "Letter of the society").looks("statement");
        director.presses("Save").sees("Statement saved").sees("Check this wording with your accreditor");
        director.opens("/settings/credit-systems/ANCC").looks("credit-system");
        director.opens("/activities/" + activity + "/credit")
                .sees("is accredited by the Uplands Medical Society")
                .follows("Review")
                .pressesFrom("Approve and designate");
        director.sees("Approved");
        let(activity);
        var code = cast.learners().code(activity);
        var learner = learner("Dr Ada Quist", "MD", "PHYSICIAN");
        TestClock.moveTo("2027-03-01T08:55:00Z");
        learner.opens("/at/" + code);
        answers(learner).presses("Confirm").sees("1.00 AMA PRA Category 1 Credit™");
        umbrella("JOINT_ACCREDITATION");
    }

    @Test
    void enduring_work_is_completed_without_a_code_and_claimed() {
        var activity = cast.activities().listed("LEARNING_FROM_TEACHING", "AMA1");
        cast.let(cast.drKhan(), me -> {
            var slot = cast.learners().slots(activity).getFirst();
            cast.services().agenda().drop(me, activity, slot);
            cast.services().agenda().estimate(me, activity, "60", "Three teachers tried it.");
        });
        cast.activities().open(activity);
        var learner = learner("Dr Bo Falk", "MD", "PHYSICIAN");
        TestClock.moveTo("2027-03-01T15:00:00Z");
        learner.opens("/claims/" + activity).sees("You haven't completed").looks("completion");
        learner.types("How many minutes did it take you?", "50");
        learner.types("What did you learn, and what will you do differently?", "I will ask before I tell.");
        learner.presses("I completed this").sees("You stated 50 minutes").sees("0.75");
        answers(learner).presses("Confirm").sees("0.75 AMA PRA Category 1 Credit™");
        at(Device.DESK, "rahmani")
                .opens("/activities/" + activity + "/completions")
                .sees("Dr Bo Falk")
                .looks("completions");
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
