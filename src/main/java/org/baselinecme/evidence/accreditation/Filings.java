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
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Reason;
import org.baselinecme.platform.kernel.Refused;
import org.baselinecme.platform.kernel.Sha256;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files documents against the records of an activity, and explains missing records. */
@Service
@Transactional
public class Filings {
    private final Standings standings;
    private final FileQueries queries;
    private final ActivityRecords records;
    private final FiledDocumentRepository documents;
    private final GapExplanationRepository explanations;
    private final Files files;
    private final ApplicationEventPublisher events;

    Filings(
            Standings standings,
            FileQueries queries,
            ActivityRecords records,
            FiledDocumentRepository documents,
            GapExplanationRepository explanations,
            Files files,
            ApplicationEventPublisher events) {
        this.standings = standings;
        this.queries = queries;
        this.records = records;
        this.documents = documents;
        this.explanations = explanations;
        this.files = files;
        this.events = events;
    }

    /** Checks access before a form is validated, so that nobody else learns whether it was valid. */
    @Needs(Duty.KEEP_FILE)
    @Transactional(readOnly = true)
    void mayKeep(Me me, ActivityId activity) {
        standings.where(me, Duty.KEEP_FILE, activity);
    }

    /**
     * Files a document with the current date: it is never back-dated. Filing the same content again changes nothing.
     * Returns whether it was new.
     */
    @Needs(Duty.KEEP_FILE)
    public boolean file(Me me, ActivityId activity, FileRecord record, Filing filing) {
        locked(me, activity);
        var hash = Sha256.of(filing.content());
        if (documents.existsByActivityAndRecordAndSha256AndWithdrawnAtIsNull(activity, record, hash)) return false;
        var stored = files.store(me, filing.name(), filing.mediaType(), filing.content());
        var document = new FiledDocument(activity, record, filing, stored, me.person(), records.now());
        documents.saveAndFlush(document);
        events.publishEvent(document.filed());
        return true;
    }

    /** Withdraws a document with the reason; its row stays. {@link Refused} once the activity is closed (R55). */
    @Needs(Duty.KEEP_FILE)
    public void withdraw(Me me, ActivityId activity, FileRecord record, UUID id, String why) {
        var applicability = locked(me, activity);
        var reason = Reason.of(why);
        var document =
                documents.findByIdAndActivityAndRecord(id, activity, record).orElseThrow(NotFound::new);
        if (document.isWithdrawn()) return;
        mustNotBeClosed(applicability, record);
        var withdrawn = document.withdraw(reason, me.person(), records.now());
        documents.saveAndFlush(document);
        events.publishEvent(withdrawn);
    }

    /**
     * Explains why a record is missing; the same explanation again changes nothing. {@link Refused} where the record is
     * present or does not apply, where another explanation exists, and once the activity is closed.
     */
    @Needs(Duty.KEEP_FILE)
    public void explain(Me me, ActivityId activity, FileRecord record, String why) {
        var applicability = locked(me, activity);
        var reason = Reason.of(why);
        var status = find(applicability, record);
        var before = status.explanation();
        if (before != null && before.why().equals(reason)) return;
        mustNotBeClosed(applicability, record);
        if (before != null) throw refused("explanation-stands", activity, record);
        if (status.state() != RecordState.MISSING) throw refused("explanation-needless", activity, record);
        var explanation = new GapExplanation(activity, record, reason, me.person(), records.now());
        explanations.saveAndFlush(explanation);
        events.publishEvent(explanation.explained());
    }

    /** Explains several missing records with the same reason, all of them or none. */
    @Needs(Duty.KEEP_FILE)
    public void explainAll(Me me, ActivityId activity, List<FileRecord> all, String why) {
        for (var record : all) explain(me, activity, record, why);
    }

    /** Takes an explanation back; its row stays. {@link Refused} once the activity is closed. */
    @Needs(Duty.KEEP_FILE)
    public void takeBack(Me me, ActivityId activity, FileRecord record) {
        var applicability = locked(me, activity);
        explanations
                .findByActivityAndRecordAndTakenBackAtIsNull(activity, record)
                .ifPresent(explanation -> {
                    mustNotBeClosed(applicability, record);
                    var takenBack = explanation.takeBack(me.person(), records.now());
                    explanations.saveAndFlush(explanation);
                    events.publishEvent(takenBack);
                });
    }

    /** Checks access and locks the file, so that changes and closing happen one after the other. */
    private RecordApplicability locked(Me me, ActivityId activity) {
        standings.where(me, Duty.KEEP_FILE, activity);
        queries.lock(activity);
        return records.applicability(activity);
    }

    private FileRecordStatus find(RecordApplicability activity, FileRecord record) {
        return records.of(activity).stream()
                .filter(status -> status.record() == record)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static void mustNotBeClosed(RecordApplicability activity, FileRecord record) {
        if (activity.stage() == Stage.CLOSED) throw refused("file-closed", activity.activity(), record);
    }

    private static Refused refused(String key, ActivityId activity, FileRecord record) {
        return new Refused(List.of(Objection.blocking(key, record.path(activity))));
    }
}
