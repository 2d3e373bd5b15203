package org.baselinecme.office.merging;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.PersonId;
import org.hibernate.annotations.Immutable;

/** Two entries that look alike and are two people. */
@Entity
@Immutable
class NotTheSame extends AddedEntity<NotTheSame.Pair> {
    @EmbeddedId
    private Pair pair;

    private PersonId by;
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected NotTheSame() {}

    NotTheSame(Pair pair, PersonId by, Instant at) {
        this.pair = pair;
        this.by = by;
        this.at = at;
    }

    @Override
    public Pair getId() {
        return pair;
    }

    DuplicateDismissed event() {
        return new DuplicateDismissed(pair.one(), pair.other(), by, at);
    }

    /** Two ids, the smaller first. */
    @Embeddable
    record Pair(PersonId one, PersonId other) {
        /** The same for both orders. Compares as the database does. */
        static Pair of(PersonId a, PersonId b) {
            return a.toString().compareTo(b.toString()) < 0 ? new Pair(a, b) : new Pair(b, a);
        }
    }
}
