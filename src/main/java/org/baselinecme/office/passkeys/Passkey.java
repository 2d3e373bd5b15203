package org.baselinecme.office.passkeys;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.CredentialRecord;

/** A passkey of a person: the device or password manager holds its secret, this row what checks it. */
@Entity
@DynamicUpdate
class Passkey extends AddedEntity<UUID> {
    static final int LONGEST_NAME = 60;

    @Id
    private UUID id;

    private PersonId person;
    private String name;
    private String credentialId; // not recorded: the name tells passkeys apart
    private byte[] publicKey; // not recorded: the name tells passkeys apart
    private byte[] attestation; // not recorded: the public key, as the device made it
    private String transports; // not recorded: a hint for browsers
    private boolean backupEligible; // not recorded: said by the device
    private boolean backedUp; // not recorded: said by the device at each sign-in
    private long signCount; // not recorded: each sign-in is in the security log
    private Instant addedAt;
    private @Nullable Instant usedAt; // not recorded: each sign-in is in the security log
    private @Nullable Instant removedAt;
    private @Nullable PersonId removedBy;

    @SuppressWarnings("NullAway.Init")
    protected Passkey() {}

    Passkey(PersonId person, CredentialRecord made, Instant now) {
        this.id = Ids.next();
        this.person = person;
        this.name = made.getLabel();
        this.credentialId = made.getCredentialId().toBase64UrlString();
        this.publicKey = made.getPublicKey().getBytes();
        this.attestation = Objects.requireNonNull(made.getAttestationObject()).getBytes();
        this.transports = PasskeyRecord.words(made.getTransports());
        this.backupEligible = made.isBackupEligible();
        this.backedUp = made.isBackupState();
        this.signCount = made.getSignatureCount();
        this.addedAt = now;
    }

    @Override
    public UUID getId() {
        return id;
    }

    PasskeyEvent.PasskeyAdded add() {
        return new PasskeyEvent.PasskeyAdded(person, person, addedAt, snapshot());
    }

    PasskeyEvent.PasskeyRenamed rename(String to, PersonId by, Instant now) {
        var before = snapshot();
        name = to;
        return new PasskeyEvent.PasskeyRenamed(person, by, now, before, snapshot());
    }

    /** Takes it out of use; {@link NotFound} where it is. */
    PasskeyEvent.PasskeyRemoved remove(PersonId by, Instant now) {
        if (removedAt != null) throw new NotFound();
        var before = snapshot();
        removedAt = now;
        removedBy = by;
        return new PasskeyEvent.PasskeyRemoved(person, by, now, before, snapshot());
    }

    /** Somebody signed in with it. A device that counts its uses counts further; {@link IllegalArgumentException} for a copy. */
    void used(CredentialRecord now, Instant at) {
        var counts = signCount > 0 || now.getSignatureCount() > 0;
        if (counts && now.getSignatureCount() <= signCount) throw new IllegalArgumentException("a copy of a passkey");
        signCount = now.getSignatureCount();
        backedUp = now.isBackupState();
        usedAt = at;
    }

    PersonId person() {
        return person;
    }

    String name() {
        return name;
    }

    String credentialId() {
        return credentialId;
    }

    byte[] publicKey() {
        return publicKey.clone();
    }

    byte[] attestation() {
        return attestation.clone();
    }

    String transports() {
        return transports;
    }

    boolean isBackupEligible() {
        return backupEligible;
    }

    boolean isBackedUp() {
        return backedUp;
    }

    long signCount() {
        return signCount;
    }

    Instant addedAt() {
        return addedAt;
    }

    @Nullable
    Instant usedAt() {
        return usedAt;
    }

    private Map<String, Object> snapshot() {
        var values = new LinkedHashMap<String, Object>();
        values.put("person", person.toString());
        values.put("name", name);
        values.put("addedAt", addedAt);
        values.put("removedAt", Objects.toString(removedAt, ""));
        values.put("removedBy", Objects.toString(removedBy, ""));
        return values;
    }
}
