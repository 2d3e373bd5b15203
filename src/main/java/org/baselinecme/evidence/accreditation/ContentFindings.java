package org.baselinecme.evidence.accreditation;

import java.util.List;
import org.baselinecme.planning.agenda.AgendaItem;
import org.baselinecme.planning.agenda.AgendaQueries;
import org.baselinecme.planning.validity.ContentReviewQueries;
import org.springframework.stereotype.Component;

/** Records 9 and 10: clinical content validity, and the agenda. */
@Component
class ContentFindings implements Findings {
    private final AgendaQueries slots;
    private final ContentReviewQueries reviews;

    ContentFindings(AgendaQueries slots, ContentReviewQueries reviews) {
        this.slots = slots;
        this.reviews = reviews;
    }

    @Override
    public List<Finding> of(RecordApplicability activity) {
        var items = slots.of(activity.activity());
        return List.of(validity(activity, items), agenda(activity, items));
    }

    private Finding validity(RecordApplicability activity, List<AgendaItem> items) {
        if (activity.nonClinical()) return Finding.notApplicable(FileRecord.VALIDITY, "file-finding.non-clinical");
        var taught = items.stream().filter(AgendaItem::isAccredited).toList();
        if (taught.isEmpty()) return Finding.missing(FileRecord.VALIDITY, "file-finding.validity.none");
        var judged = reviews.latest(taught.stream().map(AgendaItem::id).toList());
        var sound = taught.stream()
                .filter(item -> {
                    var review = judged.get(item.id());
                    return review != null && review.accepted();
                })
                .count();
        return Finding.when(
                sound == taught.size(),
                FileRecord.VALIDITY,
                "file-finding.validity",
                "file-finding.validity.not",
                sound,
                taught.size());
    }

    private Finding agenda(RecordApplicability activity, List<AgendaItem> items) {
        var accredited = items.stream().filter(AgendaItem::isAccredited).count();
        if (items.isEmpty() && !slots.basis(activity.format()).isByAgenda())
            return Finding.notApplicable(FileRecord.AGENDA, "file-finding.agenda.estimated");
        return Finding.when(
                accredited > 0,
                FileRecord.AGENDA,
                "file-finding.agenda",
                "file-finding.agenda.not",
                accredited,
                items.size() - accredited);
    }
}
