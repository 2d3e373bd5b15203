package org.baselinecme.planning.validity;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.planning.agenda.AgendaItem;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** Somebody judged the content of a presentation. */
@AuditKind("ContentReviewed")
record ContentReviewed(ActivityId activity, AgendaItem slot, ContentReviewForm said, PersonId by, Instant at)
        implements AuditEvent {
    @Override
    public About about() {
        return new About("agenda_slot", slot.id().value());
    }

    @Override
    public @Nullable String why() {
        return said.note().isBlank() ? null : said.note();
    }

    @Override
    public Map<String, ?> after() {
        return Map.of(
                "title",
                slot.title(),
                "accepted",
                said.isAccepted(),
                "balanced",
                said.balanced(),
                "research",
                said.research(),
                "evolving",
                said.evolving(),
                "scientific",
                said.scientific());
    }
}
