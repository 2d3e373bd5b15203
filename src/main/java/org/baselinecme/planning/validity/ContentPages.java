package org.baselinecme.planning.validity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.baselinecme.office.office.Moments;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.people.People;
import org.baselinecme.planning.agenda.AgendaItem;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Assembles the pages of content validity. */
@Service
@Transactional(readOnly = true)
public class ContentPages {
    private final Standings standings;
    private final PresentationQueries presentations;
    private final ContentReviewPolicy policy;
    private final ContentReviewQueries reviews;
    private final AiQuestions questions;
    private final People people;
    private final Office office;

    ContentPages(
            Standings standings,
            PresentationQueries presentations,
            ContentReviewPolicy policy,
            ContentReviewQueries reviews,
            AiQuestions questions,
            People people,
            Office office) {
        this.standings = standings;
        this.presentations = presentations;
        this.policy = policy;
        this.reviews = reviews;
        this.questions = questions;
        this.people = people;
        this.office = office;
    }

    /** The presentations of an activity with their latest reviews; those not accepted come first. */
    @Needs(Duty.SEE_ACTIVITIES)
    ContentPage of(Me me, ActivityId activity) {
        var place = standings.seenBy(me, activity);
        var items = presentations.of(activity);
        var latest = reviews.latest(items.stream().map(AgendaItem::id).toList());
        var names = names(items, latest);
        var moments = office.moments();
        return new ContentPage(
                place,
                items.stream()
                        .map(item ->
                                row(item, latest.getOrDefault(item.id(), LatestReview.none(item.id())), names, moments))
                        .sorted(Comparator.comparing(row -> row.review().accepted()))
                        .toList(),
                me.may(Duty.REVIEW_CONTENT, place));
    }

    /** One presentation to review. */
    @Needs(Duty.REVIEW_CONTENT)
    ContentReviewPage of(Me me, ActivityId activity, SlotId slot) {
        var place = standings.where(me, Duty.REVIEW_CONTENT, activity);
        var item = presentations.find(activity, slot);
        var latest = reviews.latest(slot);
        var names = names(List.of(item), Map.of(slot, latest));
        return new ContentReviewPage(
                place,
                row(item, latest, names, office.moments()),
                policy.objectionsTo(me.person(), activity, item),
                policy.objectionsToAccepting(activity, item),
                questions.of(me, activity));
    }

    private Map<PersonId, String> names(List<AgendaItem> items, Map<SlotId, LatestReview> latest) {
        var ids = new ArrayList<>(
                items.stream().flatMap(item -> item.faculty().stream()).toList());
        latest.values().stream().map(LatestReview::by).forEach(ids::add);
        return people.names(ids);
    }

    private static ContentPage.Row row(
            AgendaItem item, LatestReview latest, Map<PersonId, String> names, Moments moments) {
        return new ContentPage.Row(
                item,
                item.time().on(moments),
                String.join(
                        "; ",
                        item.faculty().stream()
                                .map(p -> names.getOrDefault(p, ""))
                                .sorted()
                                .toList()),
                latest,
                latest.isReviewed() ? names.getOrDefault(latest.by(), "") : "",
                latest.isReviewed() ? moments.say(latest.at()) : "");
    }
}
