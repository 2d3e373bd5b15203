package org.baselinecme.office.contacts;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.baselinecme.platform.kernel.EmailAddress;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** A further email address of a person. It identifies them, and lets them in, only once a link mailed there was used. */
@Entity
class FurtherEmail {
    @Id
    private ContactId id;

    @Version
    private @Nullable Integer version;

    private PersonId person;
    private String address;
    private PersonId askedBy;
    private Instant askedAt;
    private @Nullable Instant confirmedAt;
    private @Nullable Instant removedAt;

    @SuppressWarnings("NullAway.Init")
    protected FurtherEmail() {}

    FurtherEmail(PersonId person, String address, PersonId by, Instant now) {
        this.id = ContactId.next();
        this.person = person;
        this.address = address;
        this.askedBy = by;
        this.askedAt = now;
    }

    ContactEvent.FurtherEmailAsked asked() {
        return new ContactEvent.FurtherEmailAsked(person, address, askedBy, askedAt, snapshot());
    }

    /** Records that whoever reads the mail of the address has used a link that was sent there. */
    ContactEvent.FurtherEmailConfirmed confirm(Instant now) {
        var before = snapshot();
        confirmedAt = now;
        return new ContactEvent.FurtherEmailConfirmed(person, address, now, before, snapshot());
    }

    ContactEvent.FurtherEmailRemoved remove(PersonId by, Instant now) {
        var before = snapshot();
        removedAt = now;
        return new ContactEvent.FurtherEmailRemoved(person, by, now, before);
    }

    ContactId id() {
        return id;
    }

    String address() {
        return address;
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    boolean isSame(String other) {
        return EmailAddress.isSame(address, other);
    }

    private Map<String, Object> snapshot() {
        var values = new LinkedHashMap<String, Object>();
        values.put("address", address);
        values.put("askedBy", askedBy.toString());
        values.put("askedAt", askedAt);
        values.put("confirmedAt", Objects.toString(confirmedAt, ""));
        return values;
    }
}
