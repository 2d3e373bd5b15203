package org.baselinecme.planning.designation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.baselinecme.planning.activities.Schedules;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.planning.agenda.AgendaItem;
import org.baselinecme.planning.agenda.AgendaQueries;
import org.baselinecme.planning.disclosures.LearnerDisclosures;
import org.baselinecme.planning.disclosures.LearnerDisclosures.LearnerDisclosure;
import org.baselinecme.planning.validity.ContentReviewQueries;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.springframework.stereotype.Component;

/**
 * The second door of an open activity: whether education may start, asked of each session. Everyone in control of its
 * content is cleared (R1), its content is accepted (R20), and learners are told (R8).
 */
@Component
public class SessionReadiness {
    /** What was open stays so for sessions that were held. */
    private static final Set<Stage> STARTED = EnumSet.of(Stage.OPEN, Stage.DELIVERED, Stage.RECONCILING);

    private final Schedules schedules;
    private final AgendaQueries slots;
    private final LearnerDisclosures disclosures;
    private final ContentReviewQueries reviews;

    SessionReadiness(
            Schedules schedules, AgendaQueries slots, LearnerDisclosures disclosures, ContentReviewQueries reviews) {
        this.schedules = schedules;
        this.slots = slots;
        this.disclosures = disclosures;
        this.reviews = reviews;
    }

    /** Each accredited slot with what stands against its start. Doors ask for reach themselves. */
    public List<Session> of(ActivityId activity) {
        var stage = schedules.of(activity).stage();
        var told = disclosures.of(activity);
        var items = slots.of(activity).stream().filter(AgendaItem::isAccredited).toList();
        var judged = reviews.latest(items.stream().map(AgendaItem::id).toList());
        return items.stream()
                .map(item -> {
                    var review = judged.get(item.id());
                    var valid = told.nonClinical() || (review != null && review.accepted());
                    return new Session(item, against(activity, stage, told, item, items, valid));
                })
                .toList();
    }

    private static List<Objection> against(
            ActivityId activity,
            Stage stage,
            LearnerDisclosure told,
            AgendaItem item,
            List<AgendaItem> all,
            boolean valid) {
        var page = "/activities/" + activity;
        var found = new ArrayList<Objection>();
        if (!STARTED.contains(stage)) found.add(Objection.blocking("start.not-open", page));
        if (item.faculty().isEmpty()) found.add(Objection.blocking("start.no-faculty", page + "/agenda"));
        open(told, item, all)
                .map(person -> Objection.blocking(
                        "clearance.open."
                                + person.state().name().toLowerCase(Locale.ROOT).replace('_', '-') + ".later",
                        page + "/people",
                        person.name()))
                .forEach(found::add);
        if (!valid) found.add(Objection.blocking("start.content", page + "/content/" + item.id()));
        return found;
    }

    /** Who teaches here, who plans or judges everything, and who was given no session of their own. */
    private static Stream<LearnerDisclosures.Person> open(
            LearnerDisclosure told, AgendaItem item, List<AgendaItem> all) {
        return told.open().stream()
                .filter(person -> person.controlsAllSessions()
                        || item.faculty().contains(person.id())
                        || all.stream().noneMatch(other -> other.faculty().contains(person.id())));
    }

    /** A session and what stands against its start. */
    public record Session(AgendaItem item, List<Objection> against) {
        /** Whether education may start. */
        public boolean isReady() {
            return against.isEmpty();
        }
    }
}
