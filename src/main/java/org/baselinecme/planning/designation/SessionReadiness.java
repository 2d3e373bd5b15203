package org.baselinecme.planning.designation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baselinecme.office.office.Office;
import org.baselinecme.planning.activities.ContentRole;
import org.baselinecme.planning.activities.Schedules;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.planning.agenda.AgendaItem;
import org.baselinecme.planning.agenda.AgendaQueries;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.planning.disclosures.LearnerDisclosures;
import org.baselinecme.planning.disclosures.LearnerDisclosures.LearnerDisclosure;
import org.baselinecme.planning.validity.ContentReviewQueries;
import org.baselinecme.planning.validity.LatestReview;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;
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
        var today = office.moments().today();
        var stored = store.find(activity);
        return stored.flatMap(readiness -> readiness.on(today))
                .orElseGet(() -> determine(activity, today, stored))
                .contains(session);
    }

    /**
     * Returns those of the held sessions of which credit may be given: everyone in control of their content was cleared when
     * they began, or is now (R1), and their content is accepted (R20). For callers that have checked reach. One statement where
     * all may start now and nothing has changed since that was determined.
     *
     * @param began when each session really began
     */
    public Set<SlotId> cleared(ActivityId activity, Map<SlotId, Instant> began) {
        if (began.isEmpty()) return Set.of();
        var ready = store.find(activity).flatMap(readiness -> readiness.on(office.moments().today()));
        if (ready.filter(sessions -> sessions.containsAll(began.keySet())).isPresent()) return began.keySet();
        var items = accredited(activity);
        var latest = reviews.latest(List.copyOf(began.keySet()));
        var nonClinical = disclosures.of(activity).nonClinical();
        return items.stream()
                .filter(item -> began.containsKey(item.id()))
                .filter(item -> nonClinical || isAccepted(latest.get(item.id())))
                .filter(item -> {
                    var uncleared = disclosures.unclearedAt(activity, began.getOrDefault(item.id(), Instant.MAX));
                    return uncleared.stream().noneMatch(one -> controls(one.role().isPlanner()
                            || one.role() == ContentRole.CONTENT_REVIEWER, one.person(), item, items));
                })
                .map(AgendaItem::id)
                .collect(Collectors.toSet());
    }

    /** Whether everyone in control of the content of an activity is cleared now: of one that has no sessions. */
    public boolean isCleared(ActivityId activity) {
        return disclosures.unclearedAt(activity, office.moments().now()).isEmpty();
    }

    private List<AgendaItem> accredited(ActivityId activity) {
        return agenda.of(activity).stream().filter(AgendaItem::isAccredited).toList();
    }

    private static boolean isAccepted(@Nullable LatestReview review) {
        return review != null && review.accepted();
    }

    /** Whether a person controls a session: they plan or review everything, teach there, or have no session of their own. */
    private static boolean controls(boolean everything, PersonId person, AgendaItem item, List<AgendaItem> all) {
        return everything
                || item.faculty().contains(person)
                || all.stream().noneMatch(other -> other.faculty().contains(person));
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
        var items = accredited(activity);
        var latest = reviews.latest(items.stream().map(AgendaItem::id).toList());
        return items.stream()
                .map(item -> {
                    var valid = disclosure.nonClinical() || isAccepted(latest.get(item.id()));
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
        if (!valid) found.add(Objection.blocking("start.content", page + "/content/" + item.id()));
        return found;
    }

    /** People not cleared who teach here, plan or review everything, or have no session of their own. */
    private static Stream<LearnerDisclosures.Person> uncleared(
            LearnerDisclosure disclosure, AgendaItem item, List<AgendaItem> all) {
        return disclosure.open().stream()
                .filter(person -> controls(person.controlsAllSessions(), person.id(), item, all));
    }

    /** A session and the objections to its start. */
    public record Session(AgendaItem item, List<Objection> objections) {
        /** Whether education may start. */
        public boolean isReady() {
            return objections.isEmpty();
        }
    }
}
