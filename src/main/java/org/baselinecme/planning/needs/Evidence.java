package org.baselinecme.planning.needs;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.PersonId;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A typed, cited and dated source behind a practice gap. It is added or removed, never changed. */
@Entity
@Immutable
@Table(name = "needs_evidence")
class Evidence extends AddedEntity<UUID> {
    @Id
    private UUID id;

    private ActivityId activity;
    private String source;
    private String citation;
    private LocalDate dated;
    private @Nullable String link;
    private @Nullable UUID file;
    private PersonId addedBy;
    private Instant addedAt;

    @SuppressWarnings("NullAway.Init")
    protected Evidence() {}

    /** A source of a validated form; {@code file} is the id of a file that is stored already. */
    Evidence(ActivityId activity, EvidenceForm form, @Nullable UUID file, PersonId by, Instant now) {
        this.id = Ids.next();
        this.activity = activity;
        this.source = form.source();
        this.citation = form.citation().strip();
        this.dated = Objects.requireNonNull(form.dated());
        this.link = form.link() == null || form.link().isBlank()
                ? null
                : form.link().strip();
        this.file = file;
        this.addedBy = by;
        this.addedAt = now;
    }

    EvidenceAdded added() {
        return new EvidenceAdded(activity, id, addedBy, addedAt, snapshot());
    }

    EvidenceRemoved removed(PersonId by, Instant now) {
        return new EvidenceRemoved(activity, id, by, now, snapshot());
    }

    /** Every recorded field by name; an absent link or file is an empty string. */
    Map<String, Object> snapshot() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("activity", activity.value());
        fields.put("source", source);
        fields.put("citation", citation);
        fields.put("dated", dated);
        fields.put("link", link == null ? "" : link);
        fields.put("file", file == null ? "" : file);
        fields.put("addedBy", addedBy.value());
        fields.put("addedAt", addedAt);
        return fields;
    }

    @Override
    public UUID getId() {
        return id;
    }

    String source() {
        return source;
    }

    String citation() {
        return citation;
    }

    LocalDate dated() {
        return dated;
    }

    @Nullable
    String link() {
        return link;
    }

    @Nullable
    UUID file() {
        return file;
    }

    /** What a kind of source proves about the office's own learners (R27). */
    enum Strength {
        /** Data on what happens. */
        STRONG,
        /** States what should happen; says nothing about what the office's own learners do. */
        IDEAL,
        /** A request or an opinion. */
        WEAK
    }
}
