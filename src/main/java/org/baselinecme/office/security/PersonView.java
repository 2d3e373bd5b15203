package org.baselinecme.office.security;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.PersonId;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A director sees the product as another person does, for half an hour at most and without changing anything. */
@Entity
@DynamicUpdate
class PersonView extends AddedEntity<UUID> {
    /** How long it lasts at most. */
    static final Duration MOST = Duration.ofMinutes(30);

    @Id
    private UUID id;

    private PersonId viewer;
    private PersonId person;
    private Instant startedAt;
    private Instant untilAt;
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected PersonView() {}

    PersonView(PersonId viewer, PersonId person, Instant now) {
        this.id = Ids.next();
        this.viewer = viewer;
        this.person = person;
        this.startedAt = now;
        this.untilAt = now.plus(MOST);
    }

    @Override
    public UUID getId() {
        return id;
    }

    PersonViewEvent.PersonViewStarted start() {
        return new PersonViewEvent.PersonViewStarted(person, viewer, startedAt, snapshot());
    }

    /** Ends it, at its own end at the latest; empty where it has ended. */
    Optional<PersonViewEvent.PersonViewEnded> end(Instant now) {
        if (endedAt != null) return Optional.empty();
        var before = snapshot();
        endedAt = now.isBefore(untilAt) ? now : untilAt;
        return Optional.of(new PersonViewEvent.PersonViewEnded(person, viewer, now, before, snapshot()));
    }

    Instant untilAt() {
        return untilAt;
    }

    private Map<String, Object> snapshot() {
        var values = new LinkedHashMap<String, Object>();
        values.put("viewer", viewer.toString());
        values.put("person", person.toString());
        values.put("startedAt", startedAt);
        values.put("untilAt", untilAt);
        values.put("endedAt", Objects.toString(endedAt, ""));
        return values;
    }
}
