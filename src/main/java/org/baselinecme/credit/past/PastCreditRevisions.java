package org.baselinecme.credit.past;

import org.baselinecme.office.office.Office;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.importing.Differences;
import org.baselinecme.platform.importing.RowMessage;
import org.baselinecme.platform.importing.RowResult;
import org.baselinecme.platform.importing.RowUndo;
import org.baselinecme.platform.importing.WrittenRow;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Gives entries on record the values of a file, and the values they had before. */
@Component
class PastCreditRevisions {
    private static final String WHY = "Imported file";
    private static final String BACK = "Import undone";
    private final PastCreditRepository repository;
    private final Office office;
    private final ApplicationEventPublisher events;
    private final JsonMapper json;

    PastCreditRevisions(
            PastCreditRepository repository, Office office, ApplicationEventPublisher events, JsonMapper json) {
        this.repository = repository;
        this.office = office;
        this.events = events;
        this.json = json;
    }

    RowResult revise(Me me, Differences differences, PastCreditRow row, PastCreditStore.Stored stored) {
        var credit = repository.findWithLockById(new PastCreditId(stored.id())).orElseThrow();
        if (credit.isWithdrawn()) return RowResult.unchanged(row.row());
        var before = credit.recorded();
        var merged = new PastCreditDifferences(before, row.good()).merged(differences);
        if (merged.equals(before)) return RowResult.unchanged(row.row());
        change(me, credit, merged, WHY);
        return RowResult.changed(row.row(), stored.id(), json.writeValueAsString(new Before(credit.version(), before)));
    }

    /** Takes a change back where the entry is as the import left it. */
    RowUndo back(Me me, WrittenRow row) {
        var before = json.readValue(row.before(), Before.class);
        var credit =
                repository.findWithLockById(new PastCreditId(row.written())).orElseThrow();
        if (credit.isWithdrawn() || credit.isStale(before.version)) return undo(row, false);
        change(me, credit, before.values, BACK);
        return undo(row, true);
    }

    private void change(Me me, PastCredit credit, PastCreditValues values, String why) {
        var corrected =
                credit.correct(values, why, me.person(), office.moments().now());
        repository.saveAndFlush(credit);
        events.publishEvent(corrected);
    }

    static RowUndo undo(WrittenRow row, boolean taken) {
        return taken ? RowUndo.undone(row) : RowUndo.stays(row, RowMessage.of("past.row.changed-since"));
    }

    /**
     * What an entry was before a change.
     *
     * @param version that the change made
     */
    record Before(@Nullable Integer version, PastCreditValues values) {}
}
