package org.baselinecme.evidence.accreditation;

import java.util.List;
import org.baselinecme.evidence.accreditation.PrintedFile.Attached;
import org.baselinecme.evidence.accreditation.PrintedFile.Item;
import org.baselinecme.evidence.accreditation.PrintedFile.Review;
import org.baselinecme.office.people.People;
import org.baselinecme.planning.agenda.AgendaItem;
import org.baselinecme.planning.agenda.AgendaQueries;
import org.baselinecme.planning.designation.DesignationQueries;
import org.baselinecme.planning.designation.Statement;
import org.baselinecme.planning.validity.ContentReviewQueries;
import org.baselinecme.planning.validity.LatestReview;
import org.baselinecme.platform.access.Me;
import org.springframework.stereotype.Component;

/** Gathers what is attached to the structured abstract. */
@Component
class Attachments {
    private final PrintedRows rows;
    private final AgendaQueries slots;
    private final ContentReviewQueries reviews;
    private final DesignationQueries designated;
    private final People people;

    Attachments(
            PrintedRows rows,
            AgendaQueries slots,
            ContentReviewQueries reviews,
            DesignationQueries designated,
            People people) {
        this.rows = rows;
        this.slots = slots;
        this.reviews = reviews;
        this.designated = designated;
        this.people = people;
    }

    Attached of(Me me, RecordApplicability activity) {
        var items = slots.of(activity.activity());
        return new Attached(
                rows.told(activity),
                reviews(activity, items),
                designated.statements(activity.activity()).stream()
                        .map(Statement::words)
                        .toList(),
                rows.outcomes(me, activity),
                rows.counts(activity),
                items.stream().map(item -> item(activity, item)).toList());
    }

    private List<Review> reviews(RecordApplicability activity, List<AgendaItem> items) {
        var taught = items.stream().filter(AgendaItem::isAccredited).toList();
        var judged = reviews.latest(taught.stream().map(AgendaItem::id).toList());
        var names = people.names(judged.values().stream().map(LatestReview::by).toList());
        return taught.stream()
                .map(item -> {
                    var review = judged.get(item.id());
                    var when = activity.moments().dated(item.day()) + " " + item.times();
                    if (review == null) return new Review(item.title(), when, false, false, "", "");
                    return new Review(
                            item.title(),
                            when,
                            true,
                            review.accepted(),
                            names.getOrDefault(review.by(), ""),
                            DocumentDates.at(activity.moments(), review.at()));
                })
                .toList();
    }

    private static Item item(RecordApplicability activity, AgendaItem item) {
        return new Item(
                activity.moments().dated(item.day()),
                item.times(),
                item.title(),
                item.kind().message(),
                item.room());
    }
}
