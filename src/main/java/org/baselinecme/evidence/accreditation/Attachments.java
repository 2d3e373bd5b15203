package org.baselinecme.evidence.accreditation;

import java.util.List;
import org.baselinecme.evidence.accreditation.StructuredAbstract.Attached;
import org.baselinecme.evidence.accreditation.StructuredAbstract.Item;
import org.baselinecme.evidence.accreditation.StructuredAbstract.Outcome;
import org.baselinecme.evidence.accreditation.StructuredAbstract.Review;
import org.baselinecme.evidence.outcomes.OutcomePages;
import org.baselinecme.office.people.People;
import org.baselinecme.planning.agenda.AgendaItem;
import org.baselinecme.planning.agenda.AgendaQueries;
import org.baselinecme.planning.designation.DesignationQueries;
import org.baselinecme.planning.support.SupportAcknowledgement;
import org.baselinecme.planning.validity.ContentReviewQueries;
import org.baselinecme.platform.access.Me;
import org.springframework.stereotype.Component;

/** Gathers what is attached to the structured abstract. */
@Component
class Attachments {
    private final StructuredAbstractQueries queries;
    private final AgendaQueries slots;
    private final ContentReviewQueries reviews;
    private final DesignationQueries designated;
    private final People people;
    private final OutcomePages outcomes;
    private final SupportAcknowledgement support;

    Attachments(
            StructuredAbstractQueries queries,
            AgendaQueries slots,
            ContentReviewQueries reviews,
            DesignationQueries designated,
            People people,
            OutcomePages outcomes,
            SupportAcknowledgement support) {
        this.queries = queries;
        this.slots = slots;
        this.reviews = reviews;
        this.designated = designated;
        this.people = people;
        this.outcomes = outcomes;
        this.support = support;
    }

    Attached of(Me me, RecordApplicability activity) {
        var items = slots.of(activity.activity());
        return new Attached(
                queries.notice(activity),
                reviews(activity, items),
                designated.statements(activity.activity()).stream()
                        .map(statement -> statement.words())
                        .toList(),
                support.of(activity.activity()),
                outcomes(me, activity),
                queries.counts(activity),
                items.stream().map(item -> item(activity, item)).toList());
    }

    /** Every measure with the claim of change in effect. */
    private List<Outcome> outcomes(Me me, RecordApplicability activity) {
        return outcomes.claimed(me, activity.activity()).stream()
                .map(one -> new Outcome(
                        one.measure(),
                        one.sentence(),
                        one.at() == null ? "" : activity.moments().exact(one.at())))
                .toList();
    }

    private List<Review> reviews(RecordApplicability activity, List<AgendaItem> items) {
        var taught = items.stream().filter(AgendaItem::isAccredited).toList();
        var judged = reviews.latest(taught.stream().map(AgendaItem::id).toList());
        var names =
                people.names(judged.values().stream().map(review -> review.by()).toList());
        return taught.stream()
                .map(item -> {
                    var review = judged.get(item.id());
                    var when = item.time().dated();
                    if (review == null) return new Review(item.title(), when, false, false, "", "");
                    return new Review(
                            item.title(),
                            when,
                            true,
                            review.accepted(),
                            names.getOrDefault(review.by(), ""),
                            activity.moments().exact(review.at()));
                })
                .toList();
    }

    private static Item item(RecordApplicability activity, AgendaItem item) {
        return new Item(
                activity.moments().dated(item.day()),
                item.time().zoned(),
                item.title(),
                item.kind().message(),
                item.room());
    }
}
