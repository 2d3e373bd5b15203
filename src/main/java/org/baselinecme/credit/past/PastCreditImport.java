package org.baselinecme.credit.past;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baselinecme.office.entry.AddressBook;
import org.baselinecme.office.office.Office;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.importing.Differences;
import org.baselinecme.platform.importing.ImportRow;
import org.baselinecme.platform.importing.RowCheck;
import org.baselinecme.platform.importing.RowMessage;
import org.baselinecme.platform.importing.RowResult;
import org.baselinecme.platform.importing.RowUndo;
import org.baselinecme.platform.importing.WrittenRow;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Checks and writes portions of a table of past credit, and takes back what they wrote. */
@Component
class PastCreditImport {
    private final AddressBook addresses;
    private final PastLearners learners;
    private final PastCreditStore store;
    private final PastCreditRevisions revisions;
    private final Office office;

    PastCreditImport(
            AddressBook addresses,
            PastLearners learners,
            PastCreditStore store,
            PastCreditRevisions revisions,
            Office office) {
        this.addresses = addresses;
        this.learners = learners;
        this.store = store;
        this.revisions = revisions;
        this.office = office;
    }

    PastCreditRow read(ImportRow row, String system) {
        return PastCreditRow.of(row, system, office.moments().today());
    }

    List<RowCheck> check(Me me, List<PastCreditRow> rows) {
        var portion = portion(rows);
        return rows.stream().map(row -> check(me, row, portion)).toList();
    }

    private static RowCheck check(Me me, PastCreditRow row, Portion portion) {
        if (!row.faults().isEmpty()) return RowCheck.faulty(row.row(), row.faults());
        if (row.values() == null)
            return new RowCheck(
                    row.row().number(),
                    RowCheck.Verdict.KNOWN,
                    List.of(RowMessage.about(PastCreditColumn.COMPLETE, "past.row.not-complete")));
        var against = portion.against(me, row);
        if (!against.isEmpty()) return RowCheck.faulty(row.row(), against);
        var stored = portion.stored(row);
        if (stored == null) return RowCheck.fresh(row.row(), odd(row));
        if (stored.withdrawn())
            return new RowCheck(
                    row.row().number(), RowCheck.Verdict.KNOWN, List.of(RowMessage.of("past.row.withdrawn")));
        var said = new PastCreditDifferences(stored.values(), row.good()).said();
        return said.isEmpty() ? RowCheck.known(row.row()) : RowCheck.differing(row.row(), said);
    }

    private static List<RowMessage> odd(PastCreditRow row) {
        return row.good().oddities().stream()
                .map(odd -> RowMessage.of("past.odd-why." + odd))
                .toList();
    }

    List<RowResult> apply(Me me, Differences differences, List<PastCreditRow> rows) {
        var portion = portion(rows);
        var results = new HashMap<Long, RowResult>();
        var fresh = new HashMap<PastCreditRow, NewPastCredit>();
        var keys = new HashSet<String>();
        for (var row : rows) {
            var person = portion.person(row);
            var stored = portion.stored(row);
            if (row.values() == null) results.put(row.row().number(), refusedOrNothing(row));
            else if (person == null && !portion.against(me, row).isEmpty())
                results.put(row.row().number(), left(row, portion.against(me, row)));
            else if (stored != null) results.put(row.row().number(), revisions.revise(me, differences, row, stored));
            else {
                if (person == null) portion.found.people().put(row.address(), person = learners.add(me, row));
                if (keys.add(person + " " + row.key()))
                    fresh.put(row, new NewPastCredit(person, row.good(), row.source()));
            }
        }
        var added = store.add(
                List.copyOf(fresh.values()), me.person(), office.moments().now());
        fresh.forEach((row, credit) -> {
            if (added.contains(credit.id()))
                results.put(
                        row.row().number(),
                        RowResult.added(row.row(), credit.id().value()));
        });
        return rows.stream()
                .map(row -> results.getOrDefault(row.row().number(), RowResult.unchanged(row.row())))
                .toList();
    }

    private static RowResult refusedOrNothing(PastCreditRow row) {
        return row.faults().isEmpty() ? RowResult.unchanged(row.row()) : left(row, row.faults());
    }

    private static RowResult left(PastCreditRow row, List<RowMessage> why) {
        return new RowResult(row.row().number(), RowResult.Outcome.REFUSED, null, "", why);
    }

    List<RowUndo> undo(Me me, List<WrittenRow> rows) {
        var added = rows.stream()
                .filter(row -> !row.changed())
                .map(WrittenRow::written)
                .toList();
        var gone = added.isEmpty() ? Set.<PastCreditId>of() : store.takeBack(added);
        return rows.stream()
                .map(row -> row.changed()
                        ? revisions.back(me, row)
                        : PastCreditRevisions.undo(row, gone.contains(new PastCreditId(row.written()))))
                .toList();
    }

    private Portion portion(List<PastCreditRow> rows) {
        var good = rows.stream().filter(row -> row.values() != null).toList();
        var found = addresses.find(good.stream().map(PastCreditRow::address).toList());
        var people = new ArrayList<PersonId>();
        for (var row : good) {
            var person = found.people().get(row.address());
            if (person != null) people.add(person);
        }
        var stored = people.isEmpty()
                ? Map.<String, PastCreditStore.Stored>of()
                : store.stored(people, good.stream().map(PastCreditRow::key).toList());
        return new Portion(found, stored);
    }

    /** Who and what is on record for the rows of a portion. */
    private record Portion(AddressBook.Found found, Map<String, PastCreditStore.Stored> entries) {
        @org.jspecify.annotations.Nullable
        PersonId person(PastCreditRow row) {
            return found.people().get(row.address());
        }

        PastCreditStore.@org.jspecify.annotations.Nullable Stored stored(PastCreditRow row) {
            var person = person(row);
            return person == null ? null : entries.get(person + " " + row.key());
        }

        /** Why the row is nobody's whom the office knows, or may add. */
        List<RowMessage> against(Me me, PastCreditRow row) {
            var email = row.row().value(PastCreditColumn.EMAIL);
            if (found.several().contains(row.address()))
                return List.of(RowMessage.about(PastCreditColumn.EMAIL, "past.row.person-several", email));
            if (person(row) != null) return List.of();
            if (!PastLearners.mayAdd(me, row.row()))
                return List.of(RowMessage.about(PastCreditColumn.EMAIL, "past.row.person-unknown", email));
            return PastLearners.isNamed(row.row())
                    ? List.of()
                    : List.of(RowMessage.about(PastCreditColumn.LAST, "past.row.name-missing"));
        }
    }
}
