package org.baselinecme.office.companies;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.importing.Differences;
import org.baselinecme.platform.importing.ImportColumn;
import org.baselinecme.platform.importing.ImportKind;
import org.baselinecme.platform.importing.ImportRow;
import org.baselinecme.platform.importing.RowCheck;
import org.baselinecme.platform.importing.RowResult;
import org.baselinecme.platform.importing.RowUndo;
import org.baselinecme.platform.importing.WrittenRow;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** A table of companies: each row is known by its name, else by another name. */
@Component
class CompanyTable implements ImportKind {
    private static final int SHORT = 60;
    private static final int RATIONALE = 2000;
    private static final List<ImportColumn> COLUMNS = List.of(
            column(
                            CompanyRow.NAME,
                            "company.name",
                            CompanyRow.LONGEST_NAME,
                            "company, company name, ineligible company, commercial interest, entity, entity name, organization,"
                                    + " organization name, vendor, manufacturer, exhibitor")
                    .needed(),
            column(
                    CompanyRow.ALIASES,
                    "company.aliases",
                    CompanyRow.LONGEST_ALIASES,
                    "aliases, alias, also known as, aka, former names, trade names, dba"),
            column(
                    CompanyRow.KIND,
                    "company.kind",
                    SHORT,
                    "kind, type, eligibility, eligible, determination, company type, classification"),
            column(CompanyRow.OWNERSHIP, "company.ownership", SHORT, "owned, public or private, stock, traded"),
            column(
                    CompanyRow.RATIONALE,
                    "company.rationale",
                    RATIONALE,
                    "reason, notes, comment, comments, primary business, basis"));

    private final CompanyCheck check;
    private final CompanyEntry entry;
    private final MessageSource messages;

    CompanyTable(CompanyCheck check, CompanyEntry entry, MessageSource messages) {
        this.check = check;
        this.entry = entry;
        this.messages = messages;
    }

    private static ImportColumn column(String key, String label, int longest, String aliases) {
        return ImportColumn.of(key, label, aliases.split(", ?")).upTo(longest);
    }

    @Override
    public String key() {
        return "companies";
    }

    @Override
    public List<ImportColumn> columns() {
        return COLUMNS;
    }

    @Override
    public Map<String, String> choices(String column) {
        var choices = new LinkedHashMap<String, String>();
        if (column.equals(CompanyRow.KIND))
            for (var one : CompanyKind.values()) choices.put(one.name(), said(one.message()));
        if (column.equals(CompanyRow.OWNERSHIP))
            for (var one : Ownership.values()) choices.put(one.name(), said(one.message()));
        return choices;
    }

    private String said(String message) {
        return messages.getMessage(message, null, LocaleContextHolder.getLocale());
    }

    @Override
    public String identity(ImportRow row) {
        return CompanyNames.folded(row.value(CompanyRow.NAME));
    }

    @Override
    public List<RowCheck> check(Me me, List<ImportRow> rows) {
        return check.check(me, rows);
    }

    @Override
    public List<RowResult> apply(Me me, Differences differences, List<ImportRow> rows) {
        return entry.enter(me, differences, rows);
    }

    @Override
    public List<RowUndo> undo(Me me, List<WrittenRow> rows) {
        return entry.takeBack(me, rows);
    }
}
