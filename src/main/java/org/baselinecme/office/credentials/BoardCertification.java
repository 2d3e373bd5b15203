package org.baselinecme.office.credentials;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** The ID by which a certifying board knows a person: points of continuing certification are reported with it. */
@Entity
class BoardCertification {
    @EmbeddedId
    private Key key;

    @Version
    private @Nullable Integer version;

    private @Nullable String number;
    private PersonId by;
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected BoardCertification() {}

    BoardCertification(PersonId person, String board, PersonId by, Instant now) {
        this.key = new Key(person, board);
        this.by = by;
        this.at = now;
    }

    /** Takes another ID, or none; empty where nothing differs. */
    Optional<CredentialEvent.BoardIdChanged> state(@Nullable String other, PersonId who, Instant now) {
        if (Objects.equals(number, other)) return Optional.empty();
        var before = snapshot();
        number = other;
        by = who;
        at = now;
        return Optional.of(new CredentialEvent.BoardIdChanged(key.person(), by, at, before, snapshot()));
    }

    String board() {
        return key.board();
    }

    @Nullable
    String number() {
        return number;
    }

    private Map<String, Object> snapshot() {
        var values = new LinkedHashMap<String, Object>();
        values.put("board", key.board());
        values.put("number", Objects.toString(number, ""));
        return values;
    }

    /** The person, and a code of the list {@code board}. */
    @Embeddable
    record Key(PersonId person, String board) {}
}
