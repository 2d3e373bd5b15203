package org.baselinecme.office.entry;

import java.util.List;
import org.baselinecme.office.entry.KnownPerson.Stated;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.importing.Differences;
import org.baselinecme.platform.importing.ImportRow;
import org.baselinecme.platform.importing.RowMessage;
import org.baselinecme.platform.importing.RowResult;
import org.baselinecme.platform.importing.RowUndo;
import org.baselinecme.platform.importing.WrittenRow;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Enters the external speakers of a table, completes those on record, and takes that back. */
@Component
class SpeakerEntry {
    private final KnownSpeakers known;
    private final KnownPeople people;
    private final SpeakerCheck check;
    private final PeopleChoices choices;
    private final SpeakerRecords records;

    SpeakerEntry(
            KnownSpeakers known,
            KnownPeople people,
            SpeakerCheck check,
            PeopleChoices choices,
            SpeakerRecords records) {
        this.known = known;
        this.people = people;
        this.check = check;
        this.choices = choices;
        this.records = records;
    }

    List<RowResult> enter(Me me, Differences differences, List<ImportRow> table) {
        var rows = table.stream().map(SpeakerRow::new).toList();
        var found = known.find(rows);
        return rows.stream().map(row -> enter(me, differences, row, found)).toList();
    }

    private RowResult enter(Me me, Differences differences, SpeakerRow row, KnownSpeakers.Found found) {
        var faults = check.faults(row, found);
        if (!faults.isEmpty()) return RowResult.rejected(row.row(), faults);
        var theirs = choices.stated(row.row());
        var ours = found.person(row);
        if (ours == null)
            return RowResult.added(row.row(), records.add(me, row, theirs).value());
        var stated = found.stated(ours);
        var merged = PeopleChoices.merged(ours.stated(), theirs, differences);
        var trace = new SpeakerTrace(
                ours.stated(),
                merged,
                stated.npi().isEmpty() ? row.npi() : "",
                stated.employer(),
                isTaken(stated.employer(), row.employer(), differences) ? row.employer() : stated.employer());
        if (trace.isNothing()) return RowResult.unchanged(row.row());
        records.change(me, ours.id(), trace.was(), trace.is(), trace.employed(), trace.employs());
        if (!trace.npi().isEmpty()) records.npi(me, ours.id(), trace.npi());
        return RowResult.changed(row.row(), ours.id().value(), trace.text());
    }

    private static boolean isTaken(String ours, String theirs, Differences differences) {
        return !theirs.isEmpty() && (ours.isEmpty() || differences == Differences.FILE);
    }

    List<RowUndo> takeBack(Me me, List<WrittenRow> rows) {
        var removed = known.remove(rows.stream()
                .filter(row -> !row.changed())
                .map(row -> new PersonId(row.written()))
                .toList());
        records.removed(me, removed);
        return rows.stream()
                .map(row -> row.changed()
                        ? restore(me, row)
                        : removed.contains(new PersonId(row.written()))
                                ? RowUndo.undone(row)
                                : RowUndo.stays(row, RowMessage.of("entry.in-use")))
                .toList();
    }

    private RowUndo restore(Me me, WrittenRow row) {
        var id = new PersonId(row.written());
        var trace = SpeakerTrace.of(row.before());
        var now = people.byId(List.of(id)).get(id);
        var stated = known.stated(List.of(id)).get(id);
        if (now == null || stated == null || !isAsLeft(trace, now.stated(), stated))
            return RowUndo.stays(row, RowMessage.of("entry.changed-since"));
        records.change(me, id, trace.is(), trace.was(), trace.employs(), trace.employed());
        if (!trace.npi().isEmpty()) records.npi(me, id, "");
        return RowUndo.undone(row);
    }

    private static boolean isAsLeft(SpeakerTrace trace, Stated now, KnownSpeakers.Stated stated) {
        return now.equals(trace.is())
                && stated.employer().equals(trace.employs())
                && (trace.npi().isEmpty() || trace.npi().equals(stated.npi()));
    }
}
