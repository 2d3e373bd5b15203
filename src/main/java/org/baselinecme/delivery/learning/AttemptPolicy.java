package org.baselinecme.delivery.learning;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.baselinecme.office.office.Moments;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.platform.kernel.Objection;

/** When somebody may answer, and how often. The page's button and the guard ask the same. */
final class AttemptPolicy {
    /** As early as presence can be confirmed before the real end. */
    static final Duration NEARLY = Duration.ofMinutes(10);

    private static final Set<Stage> ASKING = Set.of(Stage.OPEN, Stage.DELIVERED, Stage.RECONCILING);
    private final Overview activity;
    private final Progress mine;
    private final Moments moments;

    AttemptPolicy(Overview activity, Progress mine, Moments moments) {
        this.activity = activity;
        this.mine = mine;
        this.moments = moments;
    }

    /** What stands against beginning, or going on with, the answers of this occasion. */
    List<Objection> against(Occasion occasion) {
        var page = "/catalogue/" + activity.number();
        var found = new ArrayList<Objection>();
        if (!isAsking(activity.stage())) found.add(Objection.blocking("sitting.closed", page));
        if (!activity.isComplete()) found.add(Objection.blocking("sitting.not-ready", page));
        if (!mine.takesPart()) found.add(Objection.blocking("sitting.not-registered", page + "/registration"));
        if (found.isEmpty()) found.addAll(occasion == Occasion.BEFORE ? before(page) : after(page));
        return found;
    }

    private List<Objection> before(String page) {
        var begins = activity.begins();
        if (mine.hasBegun(Occasion.AFTER) || begins != null && !moments.now().isBefore(begins))
            return List.of(Objection.blocking("sitting.baseline-late", page));
        return List.of();
    }

    private List<Objection> after(String page) {
        var from = opens();
        if (moments.now().isBefore(from)) return List.of(Objection.blocking("sitting.early", page, moments.say(from)));
        if (activity.begins() == null
                && activity.terms().baseline()
                && mine.handedIn(Occasion.BEFORE).isEmpty()
                && !mine.hasBegun(Occasion.AFTER))
            return List.of(
                    Objection.blocking("sitting.baseline-first", "/assessments/" + activity.activity() + "/before"));
        if (!mine.isPassed()
                && mine.open(Occasion.AFTER).isEmpty()
                && !activity.terms().allowAfter(mine.handedIn(Occasion.AFTER).size()))
            return List.of(Objection.blocking("sitting.used-up", page));
        return List.of();
    }

    /** From when on the post-activity assessment can be taken: ten minutes before the last session really ends. */
    private Instant opens() {
        var ends = activity.ends();
        return ends == null ? activity.startsOn().atStartOfDay(moments.zone()).toInstant() : ends.minus(NEARLY);
    }

    /** Whether learners are asked at this stage of the activity. */
    static boolean isAsking(Stage stage) {
        return ASKING.contains(stage);
    }
}
