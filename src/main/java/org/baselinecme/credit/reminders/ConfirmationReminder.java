package org.baselinecme.credit.reminders;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.PersonId;
import org.hibernate.annotations.Immutable;

/** Records that a person was mailed when the confirmation of a session opened, so that they are mailed once. */
@Entity
@Table(name = "confirmation_letter")
@Immutable
@IdClass(ConfirmationReminder.Key.class)
class ConfirmationReminder {
    @Id
    private SlotId slot;

    @Id
    private PersonId person;

    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected ConfirmationReminder() {}

    record Key(SlotId slot, PersonId person) implements Serializable {}
}
