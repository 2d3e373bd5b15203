package org.baselinecme.evidence.outcomes;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.baselinecme.platform.files.CellText;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.PersonId;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLockType;
import org.hibernate.annotations.OptimisticLocking;
import org.jspecify.annotations.Nullable;

/** A result that others published about the same change: evidence beside the office's own figures, never one of them. */
@Entity
@Table(name = "outcome_reference")
@DynamicUpdate
@OptimisticLocking(type = OptimisticLockType.DIRTY)
class Citation extends AddedEntity<UUID> {
    @Id
    private UUID id;

    private ActivityId activity;
    private String title;
    private String finding;
    private String source;
    private @Nullable String link;
    private String caveats;
    private PersonId by;
    private Instant at;
    private @Nullable PersonId removedBy;
    private @Nullable Instant removedAt;

    @SuppressWarnings("NullAway.Init")
    protected Citation() {}

    Citation(ActivityId activity, CitationForm form, PersonId by, Instant now) {
        id = Ids.next();
        this.activity = activity;
        title = form.title().strip();
        finding = form.finding().strip();
        source = form.source().strip();
        var url = CellText.stripped(form.link());
        link = url.isEmpty() ? null : url;
        caveats = form.caveats().strip();
        this.by = by;
        at = now;
    }

    OutcomeEvent.ResultCited cited() {
        return new OutcomeEvent.ResultCited(activity, id, by, at, snapshot());
    }

    OutcomeEvent.CitationRemoved remove(PersonId who, Instant now) {
        var before = snapshot();
        removedBy = who;
        removedAt = now;
        return new OutcomeEvent.CitationRemoved(activity, id, who, now, before);
    }

    Map<String, Object> snapshot() {
        var values = new LinkedHashMap<String, Object>();
        values.put("activity", activity.value());
        values.put("title", title);
        values.put("finding", finding);
        values.put("source", source);
        values.put("link", link);
        values.put("caveats", caveats);
        values.put("by", by.value());
        values.put("at", at);
        values.put("removedBy", removedBy == null ? null : removedBy.value());
        values.put("removedAt", removedAt);
        values.values().removeIf(Objects::isNull);
        return values;
    }

    @Override
    public UUID getId() {
        return id;
    }
}
