package org.baselinecme.evidence.accreditation;

import java.util.List;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.jspecify.annotations.Nullable;

/**
 * The status of a record of an activity: the finding in the data, the filed documents, and the explanation of its absence.
 *
 * @param documents withdrawn ones included
 */
record FileRecordStatus(
        Finding finding,
        List<FiledDocumentRow> documents,
        @Nullable ExplanationRow explanation) {
    FileRecord record() {
        return finding.record();
    }

    List<FiledDocumentRow> current() {
        return documents.stream().filter(FiledDocumentRow::isCurrent).toList();
    }

    RecordState state() {
        return RecordState.of(finding.result(), !current().isEmpty(), explanation != null);
    }

    /** The objection to closing the activity; empty where there is none. */
    List<Objection> objections(ActivityId activity) {
        if (state().isSettled()) return List.of();
        return List.of(Objection.blocking("file-missing." + record().code(), record().path(activity)));
    }
}
