package org.baselinecme.delivery.learning;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.baselinecme.TestOffice;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.context.ApplicationContext;

/** Learners who answer the assessment of {@link org.baselinecme.TestAssessments} for tests of other modules. */
public record SittingForTests(TestOffice cast, ApplicationContext context) {
    private AssessmentPage page(ActivityId activity) {
        return cast.as(
                cast.drKhan(), me -> context.getBean(AssessmentPages.class).of(me, activity, null));
    }

    public List<UUID> items(ActivityId activity) {
        return page(activity).items().stream().map(item -> item.question().id()).toList();
    }

    /** Somebody who attended the first session. */
    public PersonId present(ActivityId activity, String name) {
        var learner = cast.learners().learner(name, "MD", "PHYSICIAN");
        cast.services()
                .jdbc()
                .sql("update person set email = ? where id = ?")
                .params(learner.value() + "@example.org", learner.value())
                .update();
        var slot = cast.learners().slots(activity).getFirst();
        cast.let(cast.rahmani(), me -> cast.services().attendance().record(me, activity, slot, List.of(learner)));
        return learner;
    }

    /** Answers after the activity: the single choice by this option, the other item right. */
    public void answer(PersonId learner, ActivityId activity, int option) {
        var attempts = context.getBean(AssessmentAttempts.class);
        var typed = new HashMap<String, String>();
        for (var item : page(activity).items()) {
            var question = item.question();
            typed.put(
                    question.field(),
                    question.isSeveral()
                            ? String.join("\n", item.correct())
                            : question.options().get(option));
        }
        cast.let(learner, me -> attempts.begin(me, activity, AssessmentOccasion.AFTER));
        cast.let(learner, me -> attempts.submit(me, activity, AssessmentOccasion.AFTER, new Answers(typed)));
    }
}
