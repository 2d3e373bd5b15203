package org.baselinecme.evidence.accreditation;

import java.util.UUID;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.files.Files;
import org.baselinecme.platform.files.StoredFile;
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
