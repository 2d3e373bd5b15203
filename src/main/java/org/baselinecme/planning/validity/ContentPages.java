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
    private final Presentations presentations;
    private final Validity validity;
    private final People people;
    private final Office office;

    ContentPages(Standings standings, Presentations presentations, Validity validity, People people, Office office) {
        this.standings = standings;
        this.presentations = presentations;
        this.validity = validity;
        this.people = people;
        this.office = office;
    }

    /** Every presentation of an activity, with where its content stands; those that wait come first. */
    @Needs(Duty.SEE_ACTIVITIES)
    ContentPage of(Me me, ActivityId activity) {
        var place = standings.seenBy(me, activity);
        var items = presentations.of(activity);
        var judged = validity.of(items.stream().map(AgendaItem::id).toList());
        var names = names(items, judged);
        var moments = office.moments();
        return new ContentPage(
                place,
                items.stream()
                        .map(item -> row(item, judged.getOrDefault(item.id(), Validity.Judged.NOT_YET), names, moments))
                        .sorted(Comparator.comparing(row -> row.judged().accepted()))
                        .toList(),
                me.may(Duty.REVIEW_CONTENT, place));
    }

    /** One presentation to judge. */
    @Needs(Duty.REVIEW_CONTENT)
    ContentSheet of(Me me, ActivityId activity, SlotId slot) {
        var place = standings.where(me, Duty.REVIEW_CONTENT, activity);
        var item = presentations.find(activity, slot);
        var judged = validity.of(slot);
        var names = names(List.of(item), Map.of(slot, judged));
        return new ContentSheet(
                place,
                row(item, judged, names, office.moments()),
                presentations.objectionsTo(me.person(), activity, item),
                presentations.objectionsToAccepting(activity, item));
    }

    private Map<PersonId, String> names(List<AgendaItem> items, Map<SlotId, Validity.Judged> judged) {
        var ids = new ArrayList<>(
                items.stream().flatMap(item -> item.faculty().stream()).toList());
        judged.values().stream().map(Validity.Judged::by).forEach(ids::add);
        return people.names(ids);
    }

    private static ContentPage.Row row(
            AgendaItem item, Validity.Judged judged, Map<PersonId, String> names, Moments moments) {
        return new ContentPage.Row(
                item,
                moments.day(item.day()) + ", " + item.times(),
                String.join(
                        "; ",
                        item.faculty().stream()
                                .map(p -> names.getOrDefault(p, ""))
                                .sorted()
                                .toList()),
                judged,
                judged.isJudged() ? names.getOrDefault(judged.by(), "") : "",
                judged.isJudged() ? moments.say(judged.at()) : "");
    }
}
