package org.baselinecme.office.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.EmailAddress;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.PersonId;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLockType;
import org.hibernate.annotations.OptimisticLocking;
import org.jspecify.annotations.Nullable;

/** A new email address of a person: pending until a link mailed there is used, or until somebody stops it. */
@Entity
@DynamicUpdate
@OptimisticLocking(type = OptimisticLockType.DIRTY)
class AddressChange extends AddedEntity<UUID> {
    @Id
    private UUID id;

    private PersonId person;
    private @Nullable String before;
    private String address;
    private PersonId askedBy;
    private Instant askedAt;
    private @Nullable Instant confirmedAt;
    private @Nullable PersonId stoppedBy;
    private @Nullable Instant stoppedAt;

    @SuppressWarnings("NullAway.Init")
    protected AddressChange() {}

    AddressChange(PersonId person, @Nullable String before, String address, PersonId by, Instant now) {
        this.id = Ids.next();
        this.person = person;
        this.before = before;
        this.address = address;
        this.askedBy = by;
        this.askedAt = now;
    }

    @Override
    public UUID getId() {
        return id;
    }

    AddressEvent.AddressChangeAsked asked() {
        return new AddressEvent.AddressChangeAsked(person, before, address, askedBy, askedAt, snapshot());
    }

    AddressEvent.AddressChangeStopped stop(PersonId by, Instant now) {
        var pending = snapshot();
        stoppedBy = by;
        stoppedAt = now;
        return new AddressEvent.AddressChangeStopped(person, by, now, pending, snapshot());
    }

    /** Makes the address the current one: its reader has used the link. */
    AddressEvent.AddressChanged confirm(Person entry, Instant now) {
        confirmedAt = now;
        var replaced = entry.move(address);
        return new AddressEvent.AddressChanged(person, replaced, address, now, snapshot());
    }

    boolean isTo(String other) {
        return EmailAddress.isSame(address, other);
    }

    String address() {
        return address;
    }

    Instant askedAt() {
        return askedAt;
    }

    private Map<String, Object> snapshot() {
        var values = new LinkedHashMap<String, Object>();
        values.put("person", person.toString());
        values.put("before", Objects.toString(before, ""));
        values.put("address", address);
        values.put("askedBy", askedBy.toString());
        values.put("askedAt", askedAt);
        values.put("confirmedAt", Objects.toString(confirmedAt, ""));
        values.put("stoppedBy", Objects.toString(stoppedBy, ""));
        values.put("stoppedAt", Objects.toString(stoppedAt, ""));
        return values;
    }
}
