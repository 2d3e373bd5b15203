package org.baselinecme.planning.designation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.Ids;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLockType;
import org.hibernate.annotations.OptimisticLocking;
import org.jspecify.annotations.Nullable;

/** A statement of an activity, locked when its credit is designated; a later version ends it (R37). */
@Entity
@DynamicUpdate
@OptimisticLocking(type = OptimisticLockType.DIRTY)
class ActivityStatement extends AddedEntity<UUID> {
    @Id
    private UUID id;

    private ActivityId activity;
    private int position;
    private String template;

    @Column(name = "version")
    private int templateVersion;

    private String text;
    private String hash;
    private Instant since;
    private @Nullable Instant until;

    @SuppressWarnings("NullAway.Init")
    protected ActivityStatement() {}

    ActivityStatement(ActivityId activity, int position, Statement statement, Instant now) {
        this.id = Ids.next();
        this.activity = activity;
        this.position = position;
        this.template = statement.template();
        this.templateVersion = statement.version();
        this.text = statement.words().text();
        this.hash = statement.hash();
        this.since = now;
    }

    /** Ends it, because other statements hold from now on. */
    void end(Instant now) {
        until = now;
    }

    /** Its text and where the words come from; the event that locks the statements of an activity holds all of them. */
    Map<String, Object> snapshot() {
        return Map.of(
                "text", new StyledText(text).plain(),
                "position", position,
                "template", template,
                "templateVersion", templateVersion,
                "hash", hash);
    }

    @Override
    public UUID getId() {
        return id;
    }
}
