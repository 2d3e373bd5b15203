package org.baselinecme.office.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLockType;
import org.hibernate.annotations.OptimisticLocking;
import org.jspecify.annotations.Nullable;

/** How a person without an account registered, and when their address was confirmed. */
@Entity
@DynamicUpdate
@OptimisticLocking(type = OptimisticLockType.DIRTY)
class Guest extends AddedEntity<PersonId> {
    @Id
    private PersonId person;

    private String address; // not recorded: typed by anybody, proof of nothing
    private UUID ticket; // not recorded: token of the form
    private Instant at;
    private @Nullable Instant confirmedAt;
    private @Nullable PersonId vouchedBy;
    private @Nullable Instant vouchedAt;
    private @Nullable String vouchedWhy;

    @SuppressWarnings("NullAway.Init")
    protected Guest() {}

    Guest(PersonId person, String address, UUID ticket, Instant at) {
        this.person = person;
        this.address = address;
        this.ticket = ticket;
        this.at = at;
    }

    @Override
    public PersonId getId() {
        return person;
    }

    String address() {
        return address;
    }

    /** Records that a member of staff knows the name to be right; {@link Refused} where it is confirmed already. */
    GuestEvent.GuestVouched vouch(String why, PersonId by, Instant now) {
        if (confirmedAt != null || vouchedAt != null)
            throw new Refused(List.of(Objection.blocking("guest.confirmed-already", null)));
        vouchedBy = by;
        vouchedAt = now;
        vouchedWhy = why;
        return new GuestEvent.GuestVouched(person, why, by, now);
    }

    /** Sets the address of the person, who is this guest, to the one that a mailed link has confirmed. */
    GuestEvent.GuestConfirmed confirm(Person entry, String proven, Instant now) {
        confirmedAt = now;
        return entry.confirm(proven, now);
    }
}
