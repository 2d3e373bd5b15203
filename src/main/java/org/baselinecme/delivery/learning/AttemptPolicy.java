package org.baselinecme.delivery.learning;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.baselinecme.office.office.Moments;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.platform.kernel.Objection;

/** When a learner may answer, and how often. The button of the page and the service ask the same rules. */
final class AttemptPolicy {
    /** As early as presence can be confirmed before the actual end. */
    static final Duration LEAD = Duration.ofMinutes(10);

    private static final Set<Stage> ASKING = Set.of(Stage.OPEN, Stage.DELIVERED, Stage.RECONCILING);
    private final AssessmentOverview activity;
    private final LearnerProgress progress;
    private final Moments moments;

    AttemptPolicy(AssessmentOverview activity, LearnerProgress progress, Moments moments) {
        this.activity = activity;
        this.progress = progress;
        this.moments = moments;
    }

    /** Objections to beginning an attempt, or to continuing it. */
    List<Objection> against(AssessmentOccasion occasion) {
        var page = "/catalog/" + activity.number();
        var found = new ArrayList<Objection>();
        if (!isAsking(activity.stage())) found.add(Objection.blocking("attempt.closed", page));
        if (!activity.isComplete()) found.add(Objection.blocking("attempt.not-ready", page));
        if (!progress.takesPart()) found.add(Objection.blocking("attempt.not-registered", page + "/registration"));
        if (found.isEmpty()) found.addAll(occasion == AssessmentOccasion.BEFORE ? before(page) : after(page));
        return found;
    }

    private List<Objection> before(String page) {
        var begins = activity.begins();
        if (progress.hasBegun(AssessmentOccasion.AFTER)
                || begins != null && !moments.now().isBefore(begins))
            return List.of(Objection.blocking("attempt.baseline-late", page));
        return List.of();
    }

    private List<Objection> after(String page) {
        var from = opens();
        if (moments.now().isBefore(from))
            return List.of(Objection.blocking("attempt.early", page, moments.zoned(from)));
        if (activity.begins() == null
                && activity.terms().baseline()
                && progress.submitted(AssessmentOccasion.BEFORE).isEmpty()
                && !progress.hasBegun(AssessmentOccasion.AFTER))
            return List.of(
                    Objection.blocking("attempt.baseline-first", "/assessments/" + activity.activity() + "/before"));
        if (!progress.isPassed()
                && progress.open(AssessmentOccasion.AFTER).isEmpty()
                && !activity.terms()
                        .allowAfter(progress.submitted(AssessmentOccasion.AFTER).size()))
            return List.of(Objection.blocking("attempt.used-up", page));
        return List.of();
    }

    /** When the post-activity assessment opens: ten minutes before the last session actually ends. */
    private Instant opens() {
        var ends = activity.ends();
        return ends == null ? activity.startsOn().atStartOfDay(moments.zone()).toInstant() : ends.minus(LEAD);
    }

    /** Whether learners are asked at this stage of the activity. */
    static boolean isAsking(Stage stage) {
        return ASKING.contains(stage);
    }
}
