package org.baselinecme.planning.validity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.PersonId;
import org.hibernate.annotations.Immutable;

/**
 * One review of the content of a presentation by the four questions of Standard 1. It is never changed; the review with the
 * highest turn of a presentation is the current one.
 */
@Entity
@Immutable
class ContentReview extends AddedEntity<UUID> {
    @Id
    private UUID id;

    private SlotId slot;
    private int turn;

    @Enumerated(EnumType.STRING)
    private ContentAnswer balanced;

    @Enumerated(EnumType.STRING)
    private ContentAnswer research;

    @Enumerated(EnumType.STRING)
    private ContentAnswer evolving;

    @Enumerated(EnumType.STRING)
    private ContentAnswer scientific;

    private boolean accepted;
    private String note;
    private PersonId by;
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected ContentReview() {}

    /** The review after those that the reviewer saw. */
    ContentReview(SlotId slot, ContentReviewForm form, PersonId by, Instant now) {
        this.id = Ids.next();
        this.slot = slot;
        this.turn = form.turn() + 1;
        this.balanced = form.balanced();
        this.research = form.research();
        this.evolving = form.evolving();
        this.scientific = form.scientific();
        this.accepted = form.isAccepted();
        this.note = form.note().strip();
        this.by = by;
        this.at = now;
    }

    /** The event to publish once the review is stored. */
    ContentReviewed event(ActivityId activity, String title) {
        return new ContentReviewed(activity, title, this);
    }

    Map<String, Object> snapshot() {
        var values = new LinkedHashMap<String, Object>();
        values.put("accepted", accepted);
        values.put("balanced", balanced);
        values.put("research", research);
        values.put("evolving", evolving);
        values.put("scientific", scientific);
        values.put("turn", turn);
        return values;
    }

    @Override
    public UUID getId() {
        return id;
    }

    SlotId slot() {
        return slot;
    }

    String note() {
        return note;
    }

    PersonId by() {
        return by;
    }

    Instant at() {
        return at;
    }
}
