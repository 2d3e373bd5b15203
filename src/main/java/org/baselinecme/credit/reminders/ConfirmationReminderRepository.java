package org.baselinecme.credit.reminders;

import java.time.Instant;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ConfirmationReminderRepository extends Repository<ConfirmationReminder, ConfirmationReminder.Key> {
    /** Returns 1 where the row was inserted, 0 where it existed. */
    @Modifying
    @Query("insert into ConfirmationReminder (slot, person, at) values (:slot, :person, :at) on conflict do nothing")
    int insertIfAbsent(SlotId slot, PersonId person, Instant at);
}
