package org.baselinecme.office.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.PersonId;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Two entries that are one human being. Records of the first are read under the second; none is rewritten. */
@Entity
@Immutable
class PersonMerge extends AddedEntity<UUID> {
    @Id
    private UUID id;

    private PersonId fromPerson;
    private PersonId intoPerson;
    private PersonId by;
    private Instant at;
    private @Nullable PersonId undoneBy;
    private @Nullable Instant undoneAt;

    @SuppressWarnings("NullAway.Init")
    protected PersonMerge() {}

    PersonMerge(PersonId fromPerson, PersonId intoPerson, PersonId by, Instant at) {
        this.id = Ids.next();
        this.fromPerson = fromPerson;
        this.intoPerson = intoPerson;
        this.by = by;
        this.at = at;
    }

    @Override
    public UUID getId() {
        return id;
    }

    GuestEvent.PeopleJoined join() {
        return new GuestEvent.PeopleJoined(fromPerson, intoPerson, by, at);
    }
}
