package org.baselinecme.evidence.accreditation;

import java.util.List;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.jspecify.annotations.Nullable;

/**
 * A record of an activity: what the rooms say, what was filed, and why it is not there.
 *
 * @param documents those that were withdrawn included
 */
record FileRecordStatus(
        Finding finding,
        List<FiledDocument> documents,
        @Nullable Explanation explanation) {
    FileRecord record() {
        return finding.record();
    }

    List<FiledDocument> standing() {
        return documents.stream().filter(FiledDocument::isStanding).toList();
    }

    RecordState state() {
        return RecordState.of(finding.says(), !standing().isEmpty(), explanation != null);
    }

    /** What stands against closing the activity; empty where nothing does. */
    List<Objection> objections(ActivityId activity) {
        if (state().isSettled()) return List.of();
        return List.of(Objection.blocking("file-missing." + record().code(), record().path(activity)));
    }
}
