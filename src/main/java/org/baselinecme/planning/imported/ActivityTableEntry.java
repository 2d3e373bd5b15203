package org.baselinecme.planning.imported;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.importing.ImportRow;
import org.baselinecme.platform.importing.RowMessage;
import org.baselinecme.platform.importing.RowResult;
import org.baselinecme.platform.importing.RowUndo;
import org.baselinecme.platform.importing.WrittenRow;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.stereotype.Component;

/**
 * Proposes the activities of a table and notes their sessions, and takes that back. The rows of an activity may come in several
 * portions: the first one proposes it, later ones add sessions and days.
 */
@Component
class ActivityTableEntry {
    private static final RowMessage IN_USE = RowMessage.of("imported.in-use");
    private final ActivityTableRecords records;
    private final ActivityTableCheck check;
    private final ActivityProposals proposals;
    private final ImportedActivityRepository activities;
    private final ImportedSessionRepository sessions;

    ActivityTableEntry(
            ActivityTableRecords records,
            ActivityTableCheck check,
            ActivityProposals proposals,
            ImportedActivityRepository activities,
            ImportedSessionRepository sessions) {
        this.records = records;
        this.check = check;
        this.proposals = proposals;
        this.activities = activities;
        this.sessions = sessions;
    }

    List<RowResult> enter(Me me, List<ImportRow> table) {
        var rows = table.stream().map(ActivityTableRow::new).toList();
        var found = records.find(rows);
        return rows.stream().map(row -> enter(me, row, found)).toList();
    }

    private RowResult enter(Me me, ActivityTableRow row, ActivityTableRecords.Found found) {
        var faults = check.faults(row, found);
        if (!faults.isEmpty()) return RowResult.rejected(row.row(), faults);
        if (found.holds(row)) return RowResult.unchanged(row.row());
        var known = found.activity(row);
        var imported = known == null ? proposals.propose(me, row, found) : known.imported();
        if (known != null) proposals.extend(me, row, imported);
        var session = row.session();
        if (session == null)
            return RowResult.added(row.row(), imported.activity().value());
        var noted = proposals.note(me, row, imported.activity(), session, found);
        return new RowResult(
                row.row().number(), RowResult.Outcome.ADDED, imported.activity().value(), noted.toString(), List.of());
    }

    /** An activity goes with all its sessions where they came from this import; else only the sessions that it brought. */
    List<RowUndo> takeBack(Me me, List<WrittenRow> rows) {
        var removed = new HashMap<ActivityId, Optional<Boolean>>();
        var undone = new ArrayList<RowUndo>();
        for (var row : rows) undone.add(takeBack(me, row, removed));
        return undone;
    }

    /** @param removed by activity, whether it was taken back as a whole; empty where its sessions are taken back one by one */
    private RowUndo takeBack(Me me, WrittenRow row, Map<ActivityId, Optional<Boolean>> removed) {
        var activity = new ActivityId(row.written());
        var whole = removed.computeIfAbsent(activity, id -> remove(me, id, row.file()));
        if (whole.isPresent()) return whole.get() ? RowUndo.undone(row) : RowUndo.stays(row, IN_USE);
        if (row.before().isEmpty()) return RowUndo.stays(row, IN_USE);
        return proposals.forget(me, activity, UUID.fromString(row.before()))
                ? RowUndo.undone(row)
                : RowUndo.stays(row, RowMessage.of("imported.session-in-use"));
    }

    private Optional<Boolean> remove(Me me, ActivityId id, UUID file) {
        var imported = activities.findById(id).orElse(null);
        if (imported == null) return Optional.of(true);
        var others = sessions.findByActivityOrderByDayAscStartsAtAscTitleAsc(id).stream()
                .anyMatch(session -> !session.isOf(file));
        if (!imported.isOf(file) || others) return Optional.empty();
        var gone = records.remove(id);
        if (gone) proposals.removed(me, imported);
        return Optional.of(gone);
    }
}
