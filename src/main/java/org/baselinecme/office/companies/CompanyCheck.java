package org.baselinecme.office.companies;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.importing.Differences;
import org.baselinecme.platform.importing.ImportRow;
import org.baselinecme.platform.importing.RowCheck;
import org.baselinecme.platform.importing.RowMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says what rows of a table of companies would do. */
@Component
class CompanyCheck {
    private final CompanyNames names;
    private final Companies companies;
    private final CompanyRelationships relationships;
    private final MessageSource messages;

    CompanyCheck(CompanyNames names, Companies companies, CompanyRelationships relationships, MessageSource messages) {
        this.names = names;
        this.companies = companies;
        this.relationships = relationships;
        this.messages = messages;
    }

    List<RowCheck> check(Me me, List<ImportRow> rows) {
        var known = names.known();
        return rows.stream().map(row -> check(me, new CompanyRow(row), known)).toList();
    }

    private RowCheck check(Me me, CompanyRow row, CompanyNames.Known known) {
        var id = known.of(row.name());
        var ours = id == null ? null : companies.form(me, id);
        var faults = faults(me, row, known, ours);
        if (!faults.isEmpty()) return RowCheck.faulty(row.row(), faults);
        if (ours == null) return RowCheck.fresh(row.row(), List.of());
        var differences = differences(row, ours);
        return differences.isEmpty() ? RowCheck.known(row.row()) : RowCheck.differing(row.row(), differences);
    }

    /**
     * What keeps a row from being written.
     *
     * @param ours the company of the row as it is on record; null for a new one
     */
    List<RowMessage> faults(Me me, CompanyRow row, CompanyNames.Known known, @Nullable CompanyForm ours) {
        var faults = new ArrayList<>(row.faults());
        var id = known.of(row.name());
        for (var other : row.form().otherNames()) {
            var owner = known.of(other);
            if (owner != null && !owner.equals(id))
                faults.add(RowMessage.about(
                        CompanyRow.ALIASES,
                        "company.import.alias-taken",
                        other,
                        companies.form(me, owner).name()));
        }
        if (id == null || ours == null) return faults;
        var merged = row.merged(ours, Differences.FILE);
        if (merged.aliases().length() > CompanyRow.LONGEST_ALIASES)
            faults.add(RowMessage.about(CompanyRow.ALIASES, "company.import.aliases-long"));
        if (!merged.equals(ours) && isOwn(me, id)) faults.add(RowMessage.of("objection.company.own"));
        return faults;
    }

    /** Whether I disclosed a relationship with a company, so that I can't determine it (R3). */
    boolean isOwn(Me me, CompanyId id) {
        return relationships.isNamedBy(me.person(), id);
    }

    private List<RowMessage> differences(CompanyRow row, CompanyForm ours) {
        var found = new ArrayList<RowMessage>();
        var merged = row.merged(ours, Differences.FILE);
        var undetermined = ours.kind() == CompanyKind.UNDETERMINED;
        differ(
                found,
                CompanyRow.KIND,
                undetermined ? "" : said(ours.kind().message()),
                said(merged.kind().message()));
        var unknown = ours.ownership() == Ownership.UNKNOWN;
        differ(
                found,
                CompanyRow.OWNERSHIP,
                unknown ? "" : said(ours.ownership().message()),
                unknown && merged.ownership() == Ownership.UNKNOWN
                        ? ""
                        : said(merged.ownership().message()));
        differ(found, CompanyRow.RATIONALE, ours.rationale(), merged.rationale());
        if (undetermined && merged.kind() == CompanyKind.UNDETERMINED)
            found.removeIf(message -> Objects.equals(message.column(), CompanyRow.KIND));
        var added = row.newNames(ours);
        if (!added.isEmpty())
            found.add(RowMessage.about(CompanyRow.ALIASES, "company.import.fills", String.join("; ", added)));
        return found;
    }

    private static void differ(List<RowMessage> found, String column, String ours, String theirs) {
        if (theirs.isEmpty() || theirs.equals(ours)) return;
        found.add(
                ours.isEmpty()
                        ? RowMessage.about(column, "company.import.fills", theirs)
                        : RowMessage.about(column, "company.import.differs", ours, theirs));
    }

    private String said(String message) {
        return messages.getMessage(message, null, LocaleContextHolder.getLocale());
    }
}
