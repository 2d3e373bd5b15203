package org.baselinecme.validity;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.agenda.AgendaItem;
import org.baselinecme.kernel.ActivityId;
import org.baselinecme.kernel.Fact;
import org.baselinecme.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** Somebody judged the content of a presentation. */
record ContentReviewed(ActivityId activity, AgendaItem slot, ContentReviewForm said, PersonId by, Instant at)
        implements Fact {
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
