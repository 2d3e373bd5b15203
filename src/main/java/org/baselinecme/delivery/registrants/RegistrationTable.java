package org.baselinecme.delivery.registrants;

import java.util.List;
import java.util.Locale;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.importing.Differences;
import org.baselinecme.platform.importing.ImportColumn;
import org.baselinecme.platform.importing.ImportKind;
import org.baselinecme.platform.importing.ImportRow;
import org.baselinecme.platform.importing.RowCheck;
import org.baselinecme.platform.importing.RowResult;
import org.baselinecme.platform.importing.RowUndo;
import org.baselinecme.platform.importing.WrittenRow;
import org.baselinecme.platform.kernel.EmailAddress;
import org.springframework.stereotype.Component;

/** A table of registrations: each row is one person at one activity. */
@Component
class RegistrationTable implements ImportKind {
    static final String ACTIVITY = "activity";
    static final String EMAIL = "email";
    private static final int NUMBER = 40;
    private static final int ADDRESS = 254;
    private static final List<ImportColumn> COLUMNS = List.of(
            ImportColumn.of(
                            ACTIVITY,
                            "registrant.import.activity",
                            "activity number",
                            "number",
                            "activity",
                            "activity id",
                            "course id",
                            "external_course_id")
                    .needed()
                    .upTo(NUMBER),
            ImportColumn.of(
                            EMAIL,
                            "registrant.import.email",
                            "e-mail",
                            "e-mail address",
                            "mail",
                            "user email",
                            "external_email",
                            "external_mail")
                    .needed()
                    .upTo(ADDRESS));

    private final RegistrationEntry entry;

    RegistrationTable(RegistrationEntry entry) {
        this.entry = entry;
    }

    @Override
    public String key() {
        return "registrations";
    }

    @Override
    public List<ImportColumn> columns() {
        return COLUMNS;
    }

    @Override
    public String identity(ImportRow row) {
        return row.value(ACTIVITY).toLowerCase(Locale.ROOT) + " " + EmailAddress.key(row.value(EMAIL));
    }

    @Override
    public List<RowCheck> check(Me me, List<ImportRow> rows) {
        return entry.check(me, rows);
    }

    @Override
    public List<RowResult> apply(Me me, Differences differences, List<ImportRow> rows) {
        return entry.enter(me, rows);
    }

    @Override
    public List<RowUndo> undo(Me me, List<WrittenRow> rows) {
        return rows.stream().map(row -> entry.takeBack(me, row)).toList();
    }
}
