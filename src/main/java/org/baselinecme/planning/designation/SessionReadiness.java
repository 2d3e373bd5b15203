package org.baselinecme.planning.designation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baselinecme.office.office.Office;
import org.baselinecme.planning.activities.Schedules;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.planning.agenda.AgendaItem;
import org.baselinecme.planning.agenda.AgendaQueries;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.planning.disclosures.LearnerDisclosures;
import org.baselinecme.planning.disclosures.LearnerDisclosures.LearnerDisclosure;
import org.baselinecme.planning.validity.ContentReviewQueries;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.springframework.stereotype.Component;

/**
 * Determines for each session of an activity whether education may start: everyone in control of its content is cleared
 * (R1), its content is accepted (R20), and learners are informed of disclosures (R8).
 */
@Component
public class SessionReadiness {
    /** Stages in which sessions may start or have been held. */
    private static final Set<Stage> STARTED = EnumSet.of(Stage.OPEN, Stage.DELIVERED, Stage.RECONCILING);

    private final Schedules schedules;
    private final AgendaQueries agenda;
    private final LearnerDisclosures disclosures;
    private final ContentReviewQueries reviews;
    private final SessionReadinessStore store;
    private final Office office;

    SessionReadiness(
            Schedules schedules,
            AgendaQueries agenda,
            LearnerDisclosures disclosures,
            ContentReviewQueries reviews,
            SessionReadinessStore store,
            Office office) {
        this.schedules = schedules;
        this.agenda = agenda;
        this.disclosures = disclosures;
        this.reviews = reviews;
        this.store = store;
        this.office = office;
    }

    /**
     * Whether education of a session may start now, for callers that have checked reach. One statement where it was
     * determined today and nothing has changed since; otherwise it is determined anew and stored for the next caller.
     */
    public boolean isReady(ActivityId activity, SlotId session) {
        return ready(activity).contains(session);
    }

    /** The sessions that may start now. */
    Set<SlotId> ready(ActivityId activity) {
        var today = office.moments().today();
        var stored = store.find(activity);
        return stored.flatMap(readiness -> readiness.on(today)).orElseGet(() -> determine(activity, today, stored));
    }

    private Set<SlotId> determine(ActivityId activity, LocalDate today, Optional<StoredReadiness> stored) {
        var ready = of(activity).stream()
                .filter(Session::isReady)
                .map(session -> session.item().id())
                .collect(Collectors.toSet());
        stored.ifPresent(before -> store.storeLater(activity, before.changes(), today, ready));
        return ready;
    }

    /** Returns each accredited slot with the objections to its start, for callers that have checked reach. */
    public List<Session> of(ActivityId activity) {
        var stage = schedules.of(activity).stage();
        var disclosure = disclosures.of(activity);
        var items = ContentClearance.accredited(agenda, activity);
        var latest = reviews.latest(items.stream().map(AgendaItem::id).toList());
        return items.stream()
                .map(item -> {
                    var valid = disclosure.nonClinical() || ContentClearance.isAccepted(latest.get(item.id()));
                    return new Session(item, objections(activity, stage, disclosure, item, items, valid));
                })
                .toList();
    }

    private static List<Objection> objections(
            ActivityId activity,
            Stage stage,
            LearnerDisclosure disclosure,
            AgendaItem item,
            List<AgendaItem> all,
            boolean valid) {
        var page = "/activities/" + activity;
        var found = new ArrayList<Objection>();
        if (!STARTED.contains(stage)) found.add(Objection.blocking("start.not-open", page));
        if (item.faculty().isEmpty()) found.add(Objection.blocking("start.no-faculty", page + "/agenda"));
        uncleared(disclosure, item, all)
                .map(person -> Objection.blocking(
                        "clearance.open."
                                + person.state().name().toLowerCase(Locale.ROOT).replace('_', '-') + ".later",
                        page + "/people",
                        person.name()))
                .forEach(found::add);
        if (!valid) found.add(Objection.blocking("start.content", page + "/content#presentation-" + item.id()));
        return found;
    }

    /** People not cleared who teach here, plan or review everything, or have no session of their own. */
    private static Stream<LearnerDisclosures.Person> uncleared(
            LearnerDisclosure disclosure, AgendaItem item, List<AgendaItem> all) {
        return disclosure.open().stream()
                .filter(person -> ContentClearance.controls(person.controlsAllSessions(), person.id(), item, all));
    }

    /** A session and the objections to its start. */
    public record Session(AgendaItem item, List<Objection> objections) {
        /** Whether education may start. */
        public boolean isReady() {
            return objections.isEmpty();
        }
    }
}
