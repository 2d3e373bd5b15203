package org.baselinecme.office.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.PersonId;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** Two entries that are one human being. Records of the first are read under the second; none is rewritten. */
@Entity
@DynamicUpdate
class PersonMerge extends AddedEntity<UUID> {
    @Id
    private UUID id;

    private PersonId fromPerson;
    private PersonId intoPerson;
    private PersonId by;
    private Instant at;
    private @Nullable String why;
    private @Nullable PersonId undoneBy;
    private @Nullable Instant undoneAt;
    private @Nullable String undoneWhy;

    @SuppressWarnings("NullAway.Init")
    protected PersonMerge() {}

    /** @param why the reason of staff; null for a person who joins their own entries */
    PersonMerge(PersonId fromPerson, PersonId intoPerson, @Nullable String why, PersonId by, Instant at) {
        this.id = Ids.next();
        this.fromPerson = fromPerson;
        this.intoPerson = intoPerson;
        this.why = why;
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

    /** For the history of each of the two. */
    List<MergeEvent> merged() {
        return ends().<MergeEvent>map(one -> new MergeEvent.PeopleMerged(one, fromPerson, intoPerson, why, by, at))
                .toList();
    }

    /** Separates the two entries. */
    List<MergeEvent> undo(String reason, PersonId who, Instant now) {
        undoneBy = who;
        undoneAt = now;
        undoneWhy = reason;
        return ends().<MergeEvent>map(one -> new MergeEvent.MergeUndone(one, fromPerson, intoPerson, reason, who, now))
                .toList();
    }

    private Stream<PersonId> ends() {
        return Stream.of(fromPerson, intoPerson);
    }
}
