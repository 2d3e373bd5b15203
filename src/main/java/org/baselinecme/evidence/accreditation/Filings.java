package org.baselinecme.evidence.accreditation;

import java.util.List;
import java.util.UUID;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.files.Files;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Reason;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files papers against the records of an activity, and says why a record is not there. */
@Service
@Transactional
public class Filings {
    private final Standings standings;
    private final FilingRows rows;
    private final ActivityRecords records;
    private final Files files;
    private final ApplicationEventPublisher events;

    Filings(
            Standings standings,
            FilingRows rows,
            ActivityRecords records,
            Files files,
            ApplicationEventPublisher events) {
        this.standings = standings;
        this.rows = rows;
        this.records = records;
        this.files = files;
        this.events = events;
    }

    /** Asks before a form is looked at, so that nobody else learns whether it was right. */
    @Needs(Duty.KEEP_FILE)
    @Transactional(readOnly = true)
    void mayKeep(Me me, ActivityId activity) {
        standings.where(me, Duty.KEEP_FILE, activity);
    }

    /**
     * Files a paper; dated now, as what is filed later never pretends to be older. The same paper again changes nothing.
     * Whether it was fresh.
     */
    @Needs(Duty.KEEP_FILE)
    public boolean file(Me me, ActivityId activity, FileRecord record, Filing paper) {
        keeps(me, activity);
        if (rows.isFiled(activity, record, paper.content())) return false;
        var stored = files.store(me, paper.name(), paper.mediaType(), paper.content());
        var filed =
                new FilingEvent.DocumentFiled(activity, record, Ids.next(), paper.title(), me.person(), records.now());
        rows.file(filed, stored, paper.note());
        events.publishEvent(filed);
        return true;
    }

    /** Withdraws a paper with the reason; the row stays. {@link Refused} once the activity is closed. */
    @Needs(Duty.KEEP_FILE)
    public void withdraw(Me me, ActivityId activity, FileRecord record, UUID document, String why) {
        var stage = keeps(me, activity);
        var reason = Reason.of(why);
        var found = find(activity, record).documents().stream()
                .filter(one -> one.id().equals(document))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (!found.isStanding()) return;
        mustNotBeClosed(stage, activity, record);
        var now = records.now();
        if (rows.withdraw(document, reason, me.person(), now))
            events.publishEvent(new FilingEvent.DocumentWithdrawn(
                    activity, record, document, found.title(), me.person(), now, reason));
    }

    /**
     * Says why a record is not there; the same again changes nothing. {@link Refused} where it is there or does not apply,
     * where another explanation stands, and once the activity is closed.
     */
    @Needs(Duty.KEEP_FILE)
    public void explain(Me me, ActivityId activity, FileRecord record, String why) {
        var stage = keeps(me, activity);
        var reason = Reason.of(why);
        var kept = find(activity, record);
        var before = kept.explanation();
        if (before != null && before.why().equals(reason)) return;
        mustNotBeClosed(stage, activity, record);
        if (before != null) throw refused("explanation-stands", activity, record);
        if (kept.state() != RecordState.MISSING) throw refused("explanation-needless", activity, record);
        var explained = new FilingEvent.GapExplained(activity, record, me.person(), records.now(), reason);
        rows.explain(explained);
        events.publishEvent(explained);
    }

    /** Takes an explanation back; the row stays. {@link Refused} once the activity is closed. */
    @Needs(Duty.KEEP_FILE)
    public void takeBack(Me me, ActivityId activity, FileRecord record) {
        var stage = keeps(me, activity);
        if (find(activity, record).explanation() == null) return;
        mustNotBeClosed(stage, activity, record);
        var now = records.now();
        if (rows.takeBack(activity, record, me.person(), now))
            events.publishEvent(new FilingEvent.ExplanationTakenBack(activity, record, me.person(), now));
    }

    /** Whoever keeps it, one after the other; gives the stage of the activity. */
    private Stage keeps(Me me, ActivityId activity) {
        standings.where(me, Duty.KEEP_FILE, activity);
        return Stage.valueOf(rows.lock(activity));
    }

    private FileRecordStatus find(ActivityId activity, FileRecord record) {
        return records.of(activity).stream()
                .filter(kept -> kept.record() == record)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static void mustNotBeClosed(Stage stage, ActivityId activity, FileRecord record) {
        if (stage == Stage.CLOSED) throw refused("file-closed", activity, record);
    }

    private static Refused refused(String key, ActivityId activity, FileRecord record) {
        return new Refused(List.of(Objection.blocking(key, record.path(activity))));
    }
}
