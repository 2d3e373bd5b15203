package org.baselinecme.planning.faculty;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.PersonId;
import org.hibernate.annotations.Immutable;

/** A version of the speaker agreement; the latest one is in force. An empty text asks faculty for no agreement. */
@Entity
@Immutable
class SpeakerAgreement extends AddedEntity<UUID> {
    @Id
    private UUID id;

    private int turn;
    private String text;
    private PersonId by;
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected SpeakerAgreement() {}

    SpeakerAgreement(int turn, String text, PersonId by, Instant now) {
        this.id = Ids.next();
        this.turn = turn;
        this.text = text;
        this.by = by;
        this.at = now;
    }

    SpeakerAgreementChanged changed() {
        return new SpeakerAgreementChanged(id, by, at, snapshot());
    }

    Map<String, Object> snapshot() {
        return Map.of("text", text, "turn", turn);
    }

    int turn() {
        return turn;
    }

    String text() {
        return text;
    }

    PersonId by() {
        return by;
    }

    Instant at() {
        return at;
    }

    @Override
    public UUID getId() {
        return id;
    }
}
