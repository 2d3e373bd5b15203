package org.baselinecme.evidence.accreditation;

import java.util.Optional;
import java.util.UUID;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.files.FileContent;
import org.baselinecme.platform.files.Files;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the file of an activity. */
@Service
@Transactional(readOnly = true)
public class FilePages {
    private final Standings standings;
    private final ActivityRecords records;
    private final FiledDocumentRepository documents;
    private final Files files;

    FilePages(Standings standings, ActivityRecords records, FiledDocumentRepository documents, Files files) {
        this.standings = standings;
        this.records = records;
        this.documents = documents;
        this.files = files;
    }

    /** All records of an activity, of which the wanted ones are shown. */
    @Needs(Duty.SEE_ACTIVITIES)
    FilePage of(Me me, ActivityId activity, Optional<FilePage.Show> wanted) {
        var place = standings.seenBy(me, activity);
        var applicability = records.applicability(activity);
        var all = records.of(applicability).stream()
                .map(one -> RecordRow.of(me, place, one, applicability.moments()))
                .toList();
        var show = wanted.orElseGet(() -> FilePage.Show.first(all));
        return new FilePage(place, applicability.stage(), show, all, me.may(Duty.KEEP_FILE, place));
    }

    /** One record. */
    @Needs(Duty.SEE_ACTIVITIES)
    RecordPage of(Me me, ActivityId activity, FileRecord record) {
        var page = of(me, activity, Optional.of(FilePage.Show.ALL));
        var row = page.rows().stream()
                .filter(one -> one.record() == record)
                .findFirst()
                .orElseThrow(NotFound::new);
        return new RecordPage(page.place(), row, page.editable(), page.stage() == Stage.CLOSED);
    }

    /** A document as uploaded; a withdrawn one can still be read. */
    @Needs(Duty.SEE_ACTIVITIES)
    FileContent open(Me me, ActivityId activity, FileRecord record, UUID document) {
        standings.seenBy(me, activity);
        return files.open(documents
                .findByIdAndActivityAndRecord(document, activity, record)
                .orElseThrow(NotFound::new)
                .file());
    }
}
