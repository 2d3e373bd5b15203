package org.baselinecme.accreditation;

import java.util.UUID;
import org.baselinecme.access.Duty;
import org.baselinecme.access.Me;
import org.baselinecme.access.Needs;
import org.baselinecme.access.Standings;
import org.baselinecme.activities.Stage;
import org.baselinecme.files.Files;
import org.baselinecme.files.StoredFile;
import org.baselinecme.kernel.ActivityId;
import org.baselinecme.kernel.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the file of an activity. */
@Service
@Transactional(readOnly = true)
public class FilePages {
    private final Standings standings;
    private final ActivityRecords records;
    private final FilingRows rows;
    private final Files files;

    FilePages(Standings standings, ActivityRecords records, FilingRows rows, Files files) {
        this.standings = standings;
        this.records = records;
        this.rows = rows;
        this.files = files;
    }

    /** All records of an activity. */
    @Needs(Duty.SEE_ACTIVITIES)
    FilePage of(Me me, ActivityId activity, FilePage.Show show) {
        var place = standings.seenBy(me, activity);
        var digest = records.digest(activity);
        var all = records.of(digest).stream()
                .map(kept -> RecordRow.of(me, place, kept, digest.moments()))
                .toList();
        return new FilePage(place, digest.stage(), show, all, me.may(Duty.KEEP_FILE, place));
    }

    /** One record. */
    @Needs(Duty.SEE_ACTIVITIES)
    RecordPage of(Me me, ActivityId activity, FileRecord record) {
        var page = of(me, activity, FilePage.Show.ALL);
        var row = page.rows().stream()
                .filter(one -> one.record() == record)
                .findFirst()
                .orElseThrow(NotFound::new);
        return new RecordPage(page.place(), row, page.mine(), page.stage() == Stage.CLOSED);
    }

    /** A paper as it was handed in; one that was withdrawn can still be read. */
    @Needs(Duty.SEE_ACTIVITIES)
    StoredFile read(Me me, ActivityId activity, FileRecord record, UUID document) {
        standings.seenBy(me, activity);
        return files.read(rows.stored(activity, record, document).orElseThrow(NotFound::new));
    }
}
