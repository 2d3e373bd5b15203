package org.baselinecme.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.UUID;
import org.baselinecme.TestAssessments;
import org.baselinecme.TestClock;
import org.baselinecme.platform.kernel.ActivityId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From the baseline over a failed attempt and a passed one to the evaluation and the claim. */
class AssessmentJourney extends JourneyTest {
    private static final String OVER = "2027-03-01T09:10:00Z";

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DESK")
    void a_learner_answers_before_and_after_fails_once_passes_and_claims(Device device) {
        var activity = TestAssessments.of(cast).openActivity();
        var key = "l" + UUID.randomUUID();
        var person = cast.learners().learner(key, "Dr Łucja O'Brien-Núñez", "MD", "PHYSICIAN");
        var learner = at(device, key).opens("/catalog/" + number(activity));
        learner.sees("2 questions, pass mark 80%, 2 attempts").looks("assessment-announced");
        learner.opens("/assessments/" + activity + "/before").sees("You’re not registered");
        learner.follows("Register").presses("Register").sees("You’re registered");
        learner.opens("/assessments/" + activity + "/before").presses("Begin").sees("Question 1 of 2");
        learner.looks("baseline");
        answers(learner, "Ten days", "Five days").presses("Submit");
        learner.sees("Thank you").doesNotSee("Shorter is enough");
        learner.opens("/assessments/" + activity + "/after").sees("The post-activity assessment opens");

        TestClock.moveTo(OVER);
        var slot = cast.learners().slots(activity).getFirst();
        cast.let(cast.rahmani(), me -> cast.services().attendance().record(me, activity, slot, List.of(person)));
        learner.opens("/claims/" + activity).sees("You haven’t passed").looks("claim-not-passed");
        learner.follows("Take the post-activity assessment").sees("80%").presses("Begin");
        learner.sees("Attempt 1 of 2");
        assertThat(learner.page().content()).doesNotContain("Shorter is enough", "Guideline, page 4", "correct");
        answers(learner, "Five days", "Ten days").presses("Submit");
        learner.sees("Not passed")
                .sees("1 of 2 correct")
                .doesNotSee("Correct answer: ")
                .looks("assessment-failed");
        learner.presses("Try again").sees("Attempt 2 of 2").looks("assessment");
        answers(learner, "Five days", "Ten days", "Until it is over").presses("Submit");
        learner.sees("100%").sees("Passed").sees("Shorter is enough").looks("assessment-passed");
        learner.follows("Claim credit").sees("1.00");
        learner.ticks("Yes, I have decided what").ticks("Yes").ticks("4").presses("Confirm claim");
        learner.sees("Credit awarded").sees("1.00 AMA PRA Category 1 Credit™");
    }

    @Test
    void answers_are_autosaved_and_missing_answers_are_listed() {
        var activity = TestAssessments.of(cast).openActivity();
        var key = "l" + UUID.randomUUID();
        var person = cast.learners().learner(key, "Nadia Petrov", "RN", "NURSE");
        var learner = at(Device.TELEPHONE, key);
        TestClock.moveTo(OVER);
        var slot = cast.learners().slots(activity).getFirst();
        cast.let(cast.rahmani(), me -> cast.services().attendance().record(me, activity, slot, List.of(person)));
        learner.opens("/assessments/" + activity + "/after").presses("Begin");
        learner.page()
                .waitForResponse(
                        "**/after/answers",
                        () -> option(learner, 0, "Five days").check());
        learner.opens("/assessments/" + activity + "/after").sees("Question 1 of 2");
        assertThat(option(learner, 0, "Five days").isChecked()).isTrue();
        learner.presses("Submit").sees("One question isn’t answered yet.").sees("Answer this question.");
        option(learner, 1, "Ten days").check();
        learner.presses("Save and finish later").sees("Saved. You can return any time.");
        assertThat(option(learner, 1, "Ten days").isChecked()).isTrue();
    }

    @Test
    void a_planner_writes_items_announces_the_passing_score_and_reads_the_results() {
        var activity = cast.activities().listed("LIVE_COURSE", "AMA1");
        var planner = at(Device.DESK, "khan").opens("/activities/" + activity + "/assessment");
        planner.sees("No questions yet.")
                .types("Question", "How long in an older child?")
                .presses("Add question");
        planner.sees("Enter at least two options")
                .sees("Mark the correct answer")
                .looks("assessment-wrong");
        planner.types("Option 1", "Five days or less")
                .types("Option 2", "Ten days")
                .ticks("Correct 1");
        planner.presses("Add question").sees("Question added").sees("Question 1 has no feedback");
        planner.sees("The pass mark for the post-activity assessment isn’t announced")
                .types("Pass mark", "120")
                .presses("Save");
        planner.sees("Enter a whole number from 1 to 100.")
                .types("Pass mark", "80")
                .types("Attempts", "3");
        planner.presses("Save")
                .sees("Learners see this")
                .doesNotSee("The pass mark for the post-activity assessment isn’t announced");
        planner.follows("Edit 1").sees("Edit question").types("Reference", "Guideline, page 4");
        planner.page().getByLabel("Feedback").fill("Shorter is enough.");
        planner.part("item").locator("xpath=..").getByText("Save").last().click();
        planner.sees("Question saved").doesNotSee("Question 1 has no feedback").looks("assessment-items");
        planner.follows("Results before and after").sees("No responses yet.").looks("assessment-results");
    }

    private static Visitor answers(Visitor learner, String first, String... second) {
        option(learner, 0, first).check();
        for (var option : second) option(learner, 1, option).check();
        return learner;
    }

    private static Locator option(Visitor learner, int question, String option) {
        return learner.page()
                .locator("fieldset")
                .nth(question)
                .getByLabel(option, new Locator.GetByLabelOptions().setExact(true));
    }

    private String number(ActivityId activity) {
        return database.owner()
                .sql("select number from activity where id = ?")
                .param(activity.value())
                .query(String.class)
                .single();
    }
}
