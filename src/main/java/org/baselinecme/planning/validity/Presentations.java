package org.baselinecme.planning.validity;

import java.util.ArrayList;
import java.util.List;
import org.baselinecme.planning.agenda.AgendaItem;
import org.baselinecme.planning.agenda.AgendaQueries;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.planning.disclosures.LearnerDisclosures;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/** The slots whose content is judged, and who may judge them. */
@Component
class Presentations {
    private final AgendaQueries slots;
    private final LearnerDisclosures disclosures;

    Presentations(AgendaQueries slots, LearnerDisclosures disclosures) {
        this.slots = slots;
        this.disclosures = disclosures;
    }

    /** The accredited slots of an activity. */
    List<AgendaItem> of(ActivityId activity) {
        return slots.of(activity).stream().filter(AgendaItem::isAccredited).toList();
    }

    AgendaItem find(ActivityId activity, SlotId slot) {
        return of(activity).stream()
                .filter(item -> item.id().equals(slot))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Who teaches it is cleared before it is accepted (Standard 3.4; R4); sending it back needs nobody cleared. */
    List<Objection> objectionsToAccepting(ActivityId activity, AgendaItem item) {
        return disclosures.of(activity).open().stream()
                .filter(person -> item.faculty().contains(person.id()))
                .map(person -> Objection.blocking(
                        "content.faculty-not-cleared",
                        "/activities/" + activity + "/people",
                        person.name(),
                        item.title()))
                .toList();
    }

    /** Why this person may not judge it; the page's form and the guard ask this. */
    List<Objection> objectionsTo(PersonId reviewer, ActivityId activity, AgendaItem item) {
        var found = new ArrayList<Objection>();
        var page = "/activities/" + activity + "/content";
        if (item.faculty().contains(reviewer)) found.add(Objection.blocking("content.own", page, item.title()));
        else if (!disclosures.hasNothingRelevant(reviewer, activity))
            found.add(Objection.blocking("content.not-independent", "/disclosure"));
        return found;
    }
}
