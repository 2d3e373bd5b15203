package org.baselinecme.office.companies;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.importing.Differences;
import org.baselinecme.platform.importing.ImportRow;
import org.baselinecme.platform.importing.RowMessage;
import org.baselinecme.platform.importing.RowResult;
import org.baselinecme.platform.importing.RowUndo;
import org.baselinecme.platform.importing.WrittenRow;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Enters the companies of a table, completes those on record, and takes that back. */
@Component
class CompanyEntry {
    private static final String FIELD = "\u001f";
    private static final String BETWEEN = "\u001e";
    private final CompanyNames names;
    private final CompanyCheck check;
    private final Companies companies;
    private final CompanyRepository repository;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CompanyEntry(
            CompanyNames names,
            CompanyCheck check,
            Companies companies,
            CompanyRepository repository,
            ApplicationEventPublisher events,
            Clock clock) {
        this.names = names;
        this.check = check;
        this.companies = companies;
        this.repository = repository;
        this.events = events;
        this.clock = clock;
    }

    List<RowResult> enter(Me me, Differences differences, List<ImportRow> rows) {
        var known = names.known();
        return rows.stream()
                .map(row -> enter(me, differences, new CompanyRow(row), known))
                .toList();
    }

    private RowResult enter(Me me, Differences differences, CompanyRow row, CompanyNames.Known known) {
        var id = known.of(row.name());
        var ours = id == null ? null : companies.form(me, id);
        var faults = check.faults(me, row, known, ours);
        if (!faults.isEmpty()) return RowResult.rejected(row.row(), faults);
        return id == null || ours == null
                ? add(me, row, known)
                : complete(me, id, ours, row.merged(ours, differences), row, known);
    }

    private RowResult add(Me me, CompanyRow row, CompanyNames.Known known) {
        var added = companies.enter(me, row.form());
        known.add(added, row.form());
        return RowResult.added(row.row(), added.value());
    }

    private RowResult complete(
            Me me, CompanyId id, CompanyForm ours, CompanyForm merged, CompanyRow row, CompanyNames.Known known) {
        if (merged.equals(ours)) return RowResult.unchanged(row.row());
        companies.determine(me, id, merged);
        known.add(id, merged);
        var both = text(ours) + BETWEEN + text(companies.form(me, id));
        return RowResult.changed(row.row(), id.value(), both);
    }

    List<RowUndo> takeBack(Me me, List<WrittenRow> rows) {
        var restored = rows.stream()
                .filter(WrittenRow::changed)
                .map(row -> restore(me, row))
                .toList();
        var removed = names.remove(rows.stream()
                .filter(row -> !row.changed())
                .map(WrittenRow::written)
                .toList());
        removed.forEach(id -> events.publishEvent(new CompanyRemoved(id, me.person(), clock.instant())));
        return Stream.concat(
                        restored.stream(),
                        rows.stream()
                                .filter(row -> !row.changed())
                                .map(row -> removed.contains(new CompanyId(row.written()))
                                        ? RowUndo.undone(row)
                                        : RowUndo.stays(row, RowMessage.of("company.import.in-use"))))
                .toList();
    }

    private RowUndo restore(Me me, WrittenRow row) {
        var id = new CompanyId(row.written());
        var both = row.before().split(BETWEEN, 2);
        var now = repository.findById(id).map(Company::form);
        if (check.isOwn(me, id)) return RowUndo.stays(row, RowMessage.of("objection.company.own"));
        if (!now.map(CompanyEntry::text).equals(Optional.of(both[1])))
            return RowUndo.stays(row, RowMessage.of("company.import.changed-since"));
        companies.determine(me, id, form(now.get().version(), both[0]));
        return RowUndo.undone(row);
    }

    private static String text(CompanyForm form) {
        return String.join(
                FIELD, form.name(), form.kind().name(), form.ownership().name(), form.rationale(), form.aliases());
    }

    private static CompanyForm form(@Nullable Integer version, String text) {
        var parts = text.split(FIELD, -1);
        return new CompanyForm(
                version, parts[0], CompanyKind.valueOf(parts[1]), Ownership.valueOf(parts[2]), parts[3], parts[4]);
    }
}
