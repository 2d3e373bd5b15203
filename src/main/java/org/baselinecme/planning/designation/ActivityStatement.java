package org.baselinecme.planning.designation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.planning.systems.Statement;
import org.baselinecme.planning.systems.StyledText;
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
    private @Nullable SlotId session;
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

    /** A statement of an activity, or of a session of a series. */
    ActivityStatement(ActivityId activity, @Nullable SlotId session, int position, Statement statement, Instant now) {
        this.id = Ids.next();
        this.activity = activity;
        this.session = session;
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
        var fields = new LinkedHashMap<String, Object>();
        fields.put("text", new StyledText(text).plain());
        fields.put("position", position);
        fields.put("template", template);
        fields.put("templateVersion", templateVersion);
        fields.put("hash", hash);
        if (session != null) fields.put("session", session.value());
        return fields;
    }

    @Nullable
    SlotId session() {
        return session;
    }

    /** Whether it has these words of this template. */
    boolean says(Statement statement) {
        return template.equals(statement.template())
                && templateVersion == statement.version()
                && hash.equals(statement.hash());
    }

    @Override
    public UUID getId() {
        return id;
    }
}
