package org.baselinecme.planning.designation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.baselinecme.planning.activities.ContentRole;
import org.baselinecme.planning.activities.Contributor;
import org.baselinecme.planning.activities.Schedules;
import org.baselinecme.planning.agenda.AgendaItem;
import org.baselinecme.planning.agenda.AgendaQueries;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.planning.disclosures.LearnerDisclosures;
import org.baselinecme.planning.validity.ContentReviewQueries;
import org.baselinecme.planning.validity.LatestReview;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Determines of which held sessions credit may be given: it is known who taught, everyone in control of their content was
 * cleared when they began, or is now (R1), and their content is accepted (R20). Attendance may be recorded before that, and its credit waits.
 */
@Component
public class ContentClearance {
    private final AgendaQueries agenda;
    private final LearnerDisclosures disclosures;
    private final ContentReviewQueries reviews;
    private final SessionReadiness readiness;
    private final Schedules schedules;

    ContentClearance(
            AgendaQueries agenda,
            LearnerDisclosures disclosures,
            ContentReviewQueries reviews,
            SessionReadiness readiness,
            Schedules schedules) {
        this.agenda = agenda;
        this.disclosures = disclosures;
        this.reviews = reviews;
        this.readiness = readiness;
        this.schedules = schedules;
    }

    /**
     * Returns those of the sessions of which credit may be given, for callers that have checked reach. One statement where all
     * may start now and nothing has changed since that was determined.
     *
     * @param began when each session really began
     */
    public Set<SlotId> cleared(ActivityId activity, Map<SlotId, Instant> began) {
        if (began.isEmpty()) return Set.of();
        if (readiness.ready(activity).containsAll(began.keySet())) return began.keySet();
        var items = accredited(agenda, activity);
        var latest = reviews.latest(List.copyOf(began.keySet()));
        var nonClinical = disclosures.of(activity).nonClinical();
        var uncleared = disclosures.uncleared(activity);
        return items.stream()
                .filter(item -> began.containsKey(item.id()) && !item.faculty().isEmpty())
                .filter(item -> nonClinical || isAccepted(latest.get(item.id())))
                .filter(item -> uncleared.apply(began.getOrDefault(item.id(), Instant.MAX)).stream()
                        .noneMatch(one -> controls(isInEverySession(one), one.person(), item, items)))
                .map(AgendaItem::id)
                .collect(Collectors.toSet());
    }

    /**
     * Whether everyone in control of the content of an activity without sessions was cleared when it was completed, or is now
     * (R1), and its content is accepted (R20), of stages that was listed for a day until then: a later stage holds back no earlier one. What
     * expires later takes nothing away.
     */
    public boolean isCleared(ActivityId activity, Instant completed) {
        return disclosures.uncleared(activity).apply(completed).isEmpty() && isContentAccepted(activity, completed);
    }

    private boolean isContentAccepted(ActivityId activity, Instant completed) {
        var ofMaterial = agenda.basis(schedules.of(activity).format()).path().isOfMaterial();
        var listed = accredited(agenda, activity).stream()
                .filter(item -> ofMaterial || !item.begins().isAfter(completed))
                .map(AgendaItem::id)
                .toList();
        if (listed.isEmpty() || disclosures.of(activity).nonClinical()) return true;
        var latest = reviews.latest(listed);
        return listed.stream().allMatch(item -> isAccepted(latest.get(item)));
    }

    static boolean isInEverySession(Contributor contributor) {
        return contributor.role().isPlanner() || contributor.role() == ContentRole.CONTENT_REVIEWER;
    }

    static List<AgendaItem> accredited(AgendaQueries agenda, ActivityId activity) {
        return agenda.of(activity).stream().filter(AgendaItem::isAccredited).toList();
    }

    static boolean isAccepted(@Nullable LatestReview review) {
        return review != null && review.accepted();
    }

    /** Whether a person controls a session: they plan or review everything, teach there, or have no session of their own. */
    static boolean controls(boolean everything, PersonId person, AgendaItem item, List<AgendaItem> all) {
        return everything
                || item.faculty().contains(person)
                || all.stream().noneMatch(other -> other.faculty().contains(person));
    }
}
