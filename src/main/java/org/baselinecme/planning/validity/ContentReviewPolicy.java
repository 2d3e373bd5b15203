package org.baselinecme.planning.validity;

import java.util.List;
import org.baselinecme.planning.agenda.AgendaItem;
import org.baselinecme.planning.disclosures.LearnerDisclosures;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Who may review the content of a presentation, and when it may be accepted. Form and service ask the same rules. */
@Component
class ContentReviewPolicy {
    private final LearnerDisclosures disclosures;

    ContentReviewPolicy(LearnerDisclosures disclosures) {
        this.disclosures = disclosures;
    }

    /** Content is accepted once its faculty are cleared (Standard 3.4; R4); it may be returned before. */
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

    /** Nobody reviews what they teach, nor with a relevant relationship or without a valid disclosure (Standard 1). */
    List<Objection> objectionsTo(PersonId reviewer, ActivityId activity, AgendaItem item) {
        if (item.faculty().contains(reviewer))
            return List.of(Objection.blocking("content.own", "/activities/" + activity + "/content", item.title()));
        return disclosures.hasNothingRelevant(reviewer, activity)
                ? List.of()
                : List.of(Objection.blocking("content.not-independent", "/disclosure"));
    }
}
