package org.baselinecme.credit.reminders;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ClaimReminderRepository extends Repository<ClaimReminder, UUID> {
    ClaimReminder saveAndFlush(ClaimReminder reminder);
}
