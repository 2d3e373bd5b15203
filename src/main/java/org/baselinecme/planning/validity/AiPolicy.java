package org.baselinecme.planning.validity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Sha256;
import org.hibernate.annotations.Immutable;

/** A version of the office's policy on artificial intelligence, told apart by its hash; the latest one is in force. */
@Entity
@Immutable
class AiPolicy extends AddedEntity<UUID> {
    @Id
    private UUID id;

    private UUID file;
    private byte[] sha256;
    private PersonId filedBy;
    private Instant filedAt;

    @SuppressWarnings("NullAway.Init")
    protected AiPolicy() {}

    AiPolicy(UUID file, byte[] content, PersonId by, Instant now) {
        id = Ids.next();
        this.file = file;
        sha256 = Sha256.of(content);
        filedBy = by;
        filedAt = now;
    }

    /** The event to publish once it is stored. */
    AiPolicyEvent.AiPolicyFiled filed() {
        return new AiPolicyEvent.AiPolicyFiled(id, filedBy, filedAt, snapshot());
    }

    private Map<String, Object> snapshot() {
        return Map.of(
                "file",
                file,
                "sha256",
                HexFormat.of().formatHex(sha256),
                "filedBy",
                filedBy.value(),
                "filedAt",
                filedAt);
    }

    @Override
    public UUID getId() {
        return id;
    }
}
