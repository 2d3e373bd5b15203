package org.baselinecme.planning.imported;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Stores what imports say of activities. */
@Component
class ImportedNotes {
    private final ImportedActivityRepository activities;
    private final ImportedSessionRepository sessions;
    private final ActivityTableRecords records;

    ImportedNotes(
            ImportedActivityRepository activities, ImportedSessionRepository sessions, ActivityTableRecords records) {
        this.activities = activities;
        this.sessions = sessions;
        this.records = records;
    }

    ImportedActivity add(ActivityId id, ActivityTableRow row, PersonId by, Instant now) {
        return activities.saveAndFlush(new ImportedActivity(id, row, records.version(id), by, now));
    }

    ImportedSession add(ImportedSession session) {
        return sessions.saveAndFlush(session);
    }

    /** Whether the activity is as imports left it. */
    boolean isUntouched(ImportedActivity imported) {
        return imported.isAt(records.version(imported.activity()));
    }

    /** The import itself changed the activity. */
    void seeAgain(ImportedActivity imported) {
        imported.see(records.version(imported.activity()));
        activities.saveAndFlush(imported);
    }

    Optional<ImportedSession> session(UUID id, ActivityId activity) {
        return sessions.findWithLockByIdAndActivity(id, activity);
    }

    void remove(ImportedSession session) {
        sessions.delete(session);
        sessions.flush();
    }
}
