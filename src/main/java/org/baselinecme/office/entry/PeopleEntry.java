package org.baselinecme.office.entry;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.baselinecme.office.entry.KnownPerson.Stated;
import org.baselinecme.office.people.People;
import org.baselinecme.office.people.PersonRecords;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.importing.Differences;
import org.baselinecme.platform.importing.ImportRow;
import org.baselinecme.platform.importing.RowMessage;
import org.baselinecme.platform.importing.RowResult;
import org.baselinecme.platform.importing.RowUndo;
import org.baselinecme.platform.importing.WrittenRow;
import org.baselinecme.platform.kernel.EmailAddress;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Enters the people of a table, corrects those on record, and takes that back. */
@Component
class PeopleEntry {
    private static final String WHY = "Imported file";
    private static final String BACK = "Import undone";
    private static final String BETWEEN = "\u001e";
    private final PeopleChoices choices;
    private final KnownPeople known;
    private final People people;
    private final PersonRecords records;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PeopleEntry(
            PeopleChoices choices,
            KnownPeople known,
            People people,
            PersonRecords records,
            ApplicationEventPublisher events,
            Clock clock) {
        this.choices = choices;
        this.known = known;
        this.people = people;
        this.records = records;
        this.events = events;
        this.clock = clock;
    }

    List<RowResult> enter(Me me, Differences differences, List<ImportRow> rows) {
        var all = known.byAddress(
                rows.stream().map(row -> row.value(PeopleChoices.EMAIL)).toList());
        return rows.stream()
                .map(row -> enter(me, differences, row, all.get(EmailAddress.key(row.value(PeopleChoices.EMAIL)))))
                .toList();
    }

    private RowResult enter(Me me, Differences differences, ImportRow row, @Nullable KnownPerson ours) {
        var theirs = choices.stated(row);
        if (ours == null) {
            var id = people.register(me, theirs.registration(row.value(PeopleChoices.EMAIL)));
            return RowResult.added(row, id.value());
        }
        var merged = PeopleChoices.merged(ours.stated(), theirs, differences);
        if (merged.equals(ours.stated())) return RowResult.unchanged(row);
        records.restate(me, ours.id(), merged.registration(null), WHY);
        return RowResult.changed(row, ours.id().value(), ours.stated().text() + BETWEEN + merged.text());
    }

    List<RowUndo> takeBack(Me me, List<WrittenRow> rows) {
        var added = rows.stream()
                .filter(row -> !row.changed())
                .map(row -> new PersonId(row.written()))
                .toList();
        var removed = known.remove(added);
        removed.forEach(id -> events.publishEvent(new PersonRemoved(id, me.person(), clock.instant())));
        var changed = known.byId(rows.stream()
                .filter(WrittenRow::changed)
                .map(row -> new PersonId(row.written()))
                .toList());
        return rows.stream()
                .map(row -> row.changed()
                        ? restore(me, row, changed)
                        : taken(row, removed.contains(new PersonId(row.written()))))
                .toList();
    }

    private static RowUndo taken(WrittenRow row, boolean removed) {
        return removed ? RowUndo.undone(row) : RowUndo.stays(row, RowMessage.of("entry.in-use"));
    }

    private RowUndo restore(Me me, WrittenRow row, Map<PersonId, KnownPerson> now) {
        var id = new PersonId(row.written());
        var person = now.get(id);
        var both = row.before().split(BETWEEN, 2);
        if (person == null || !person.stated().equals(Stated.of(both[1])))
            return RowUndo.stays(row, RowMessage.of("entry.changed-since"));
        records.restate(me, id, Stated.of(both[0]).registration(null), BACK);
        return RowUndo.undone(row);
    }
}
