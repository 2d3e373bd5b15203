package org.baselinecme.planning.validity;

import java.util.List;
import org.baselinecme.planning.activities.Gate;
import org.baselinecme.planning.activities.Schedules;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.planning.agenda.AgendaItem;
import org.baselinecme.planning.agenda.AgendaQueries;
import org.baselinecme.planning.disclosures.LearnerDisclosures;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.springframework.stereotype.Component;

/**
 * Requires accepted content before an activity without sessions opens, because its learners have the content from then on
 * (Standard 1; R20). Content of a session is accepted before the session starts.
 */
@Component
class ContentGate implements Gate {
    private final Schedules schedules;
    private final AgendaQueries agenda;
    private final PresentationQueries presentations;
    private final ContentReviewQueries reviews;
    private final LearnerDisclosures disclosures;

    ContentGate(
            Schedules schedules,
            AgendaQueries agenda,
            PresentationQueries presentations,
            ContentReviewQueries reviews,
            LearnerDisclosures disclosures) {
        this.schedules = schedules;
        this.agenda = agenda;
        this.presentations = presentations;
        this.reviews = reviews;
        this.disclosures = disclosures;
    }

    @Override
    public List<Objection> objectionsTo(Stage target, ActivityId activity) {
        return switch (target) {
            case APPROVED -> objections(activity, false);
            case OPEN -> objections(activity, true);
            case PROPOSED,
                    NEEDS_APPROVED,
                    PLANNING,
                    IN_REVIEW,
                    DELIVERED,
                    RECONCILING,
                    CLOSED,
                    DECLINED,
                    CANCELLED,
                    ON_HOLD,
                    EXPIRED,
                    WITHDRAWN -> List.of();
        };
    }

    private List<Objection> objections(ActivityId activity, boolean opening) {
        var path = agenda.basis(schedules.of(activity).format()).path();
        if (path.isBySessions() || disclosures.of(activity).nonClinical()) return List.of();
        var listed = presentations.of(activity);
        var page = "/activities/" + activity + "/content";
        if (listed.isEmpty())
            return path.isOfMaterial()
                    ? List.of(Objection.advice("content.none-listed", "/activities/" + activity + "/agenda"))
                    : List.of();
        var latest = reviews.latest(listed.stream().map(AgendaItem::id).toList());
        return listed.stream()
                .filter(item -> !latest.getOrDefault(item.id(), LatestReview.none(item.id()))
                        .accepted())
                .map(item -> opening && path.isOfMaterial()
                        ? Objection.blocking("content.not-accepted", page, item.title())
                        : Objection.advice("content.not-accepted", page, item.title()))
                .toList();
    }
}
