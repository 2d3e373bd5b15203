package org.baselinecme;

import java.util.List;
import org.baselinecme.delivery.learning.AssessmentAuthoring;
import org.baselinecme.delivery.learning.ItemForm;
import org.baselinecme.delivery.learning.TermsForm;
import org.baselinecme.platform.kernel.ActivityId;

/** Assessments of activities of a {@link TestOffice}. */
public record TestAssessments(TestOffice cast, AssessmentAuthoring authoring) {
    /** The options of every item; the second is correct. */
    public static final List<String> OPTIONS = List.of("Ten days", "Five days", "Until it is over");

    public static TestAssessments of(TestOffice cast) {
        return new TestAssessments(cast, cast.services().authoring());
    }

    public static ItemForm item(String wording, String... right) {
        return new ItemForm(
                right.length > 1 ? ItemForm.Choice.MULTIPLE : ItemForm.Choice.SINGLE,
                wording,
                OPTIONS,
                List.of(right),
                "Shorter is enough: " + wording,
                "Guideline, page 4",
                "");
    }

    public static TermsForm terms(int version, String passMark, String attempts) {
        return new TermsForm(version, passMark, attempts, true, true);
    }

    /** Adds a single-choice and a multiple-choice item, with a passing score of 80 percent and two attempts. */
    public ActivityId addTo(ActivityId activity) {
        cast.let(cast.drKhan(), me -> authoring.add(me, activity, item("How long in an older child?", "1")));
        cast.let(cast.drKhan(), me -> authoring.add(me, activity, item("Which are too long?", "0", "2")));
        cast.let(cast.drKhan(), me -> authoring.announce(me, activity, terms(1, "80", "2")));
        return activity;
    }

    /** An open course with that assessment and AMA credit for {@link TestActivities#DAY}, 08:00 to 09:00. */
    public ActivityId openActivity() {
        var activity = addTo(cast.activities().listed("LIVE_COURSE", "AMA1"));
        cast.activities().open(activity);
        return activity;
    }
}
