package org.baselinecme.planning.validity;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** The content of a presentation was reviewed. */
@AuditKind("ContentReviewed")
record ContentReviewed(ActivityId activity, String title, ContentReview review) implements AuditEvent {
    @Override
    public About about() {
        return new About("agenda_slot", review.slot().value());
    }

    @Override
    public PersonId by() {
        return review.by();
    }

    @Override
    public Instant at() {
        return review.at();
    }

    @Override
    public @Nullable String why() {
        return review.note().isEmpty() ? null : review.note();
    }

    @Override
    public Map<String, ?> after() {
        var after = new LinkedHashMap<String, Object>(review.snapshot());
        after.put("title", title);
        return after;
    }
}
