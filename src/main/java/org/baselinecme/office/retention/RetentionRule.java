package org.baselinecme.office.retention;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.PersonId;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A version of how long one kind of data stays. It never changes: another period is another version. */
@Entity
@Immutable
class RetentionRule extends AddedEntity<RetentionRule.Key> {
    @EmbeddedId
    private Key key;

    private String period;
    private String reason;
    private String source;
    private @Nullable PersonId by;
    private Instant since;

    @SuppressWarnings("NullAway.Init")
    protected RetentionRule() {}

    private RetentionRule(Key key, RetentionForm form, PersonId by, Instant since) {
        this.key = key;
        this.period = form.period().toString();
        this.reason = form.reason().strip();
        this.source = form.source().strip();
        this.by = by;
        this.since = since;
    }

    /** The version that follows this one. */
    RetentionRule followedBy(RetentionForm form, PersonId person, Instant now) {
        return new RetentionRule(new Key(key.kind, key.version + 1), form, person, now);
    }

    /** That it took the place of another one. */
    RetentionEvent.RetentionChanged inPlaceOf(RetentionRule former, PersonId person) {
        return new RetentionEvent.RetentionChanged(eventId(key.kind), person, since, former.snapshot(), snapshot());
    }

    /** What events about a kind refer to. */
    static UUID eventId(RetentionKind kind) {
        return UUID.nameUUIDFromBytes(("retention " + kind).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Key getId() {
        return key;
    }

    RetentionKind kind() {
        return key.kind;
    }

    int version() {
        return key.version;
    }

    Period period() {
        return Period.parse(period);
    }

    String reason() {
        return reason;
    }

    String source() {
        return source;
    }

    @Nullable
    PersonId by() {
        return by;
    }

    Instant since() {
        return since;
    }

    /** Whether the form says what is in force. */
    boolean isSame(RetentionForm form) {
        return period().equals(form.period())
                && reason.equals(form.reason().strip())
                && source.equals(form.source().strip());
    }

    private Map<String, Object> snapshot() {
        var values = new LinkedHashMap<String, Object>();
        values.put("kind", key.kind.name());
        values.put("version", key.version);
        values.put("period", period);
        values.put("reason", reason);
        values.put("source", source);
        return values;
    }

    /** @param version counted from 1 for each kind */
    @Embeddable
    record Key(@Enumerated(EnumType.STRING) RetentionKind kind, int version) {}
}
