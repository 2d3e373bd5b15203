package org.baselinecme.office.entry;

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
import org.baselinecme.platform.kernel.EmailAddress;
import org.springframework.stereotype.Component;

/** A table of people: each row is known by its address. */
@Component
class PeopleTable implements ImportKind {
    private static final int NAME = 120;
    private static final int SHORT = 60;
    private static final int ADDRESS = 254;
    private static final List<ImportColumn> COLUMNS = List.of(
            column(
                            PeopleChoices.EMAIL,
                            "entry.email",
                            ADDRESS,
                            "e-mail address, mail, work email, external_email, external_mail")
                    .needed(),
            column(PeopleChoices.NAME, "entry.name", NAME, "name, display name, person, employee name"),
            column(PeopleChoices.FIRST, "entry.first", SHORT, "first, given name, first_name"),
            column(PeopleChoices.LAST, "entry.last", SHORT, "last, surname, family name, last_name"),
            column(PeopleChoices.CREDENTIALS, "entry.credentials", SHORT, "degree, degrees, credential, suffix"),
            column(
                            PeopleChoices.PROFESSION,
                            "entry.profession",
                            NAME,
                            "role, job title, participant_category, discipline")
                    .needed(),
            column(PeopleChoices.DEPARTMENT, "entry.department", NAME, "dept, unit, division, service line"));

    private final PeopleChoices choices;
    private final KnownPeople known;
    private final PeopleEntry entry;

    PeopleTable(PeopleChoices choices, KnownPeople known, PeopleEntry entry) {
        this.choices = choices;
        this.known = known;
        this.entry = entry;
    }

    private static ImportColumn column(String key, String label, int longest, String aliases) {
        return ImportColumn.of(key, label, aliases.split(", ")).upTo(longest);
    }

    @Override
    public String key() {
        return "people";
    }

    @Override
    public List<ImportColumn> columns() {
        return COLUMNS;
    }

    @Override
    public Map<String, String> choices(String column) {
        return choices.of(column);
    }

    @Override
    public String identity(ImportRow row) {
        return EmailAddress.key(row.value(PeopleChoices.EMAIL));
    }

    @Override
    public List<RowCheck> check(Me me, List<ImportRow> rows) {
        var people = known.byAddress(
                rows.stream().map(row -> row.value(PeopleChoices.EMAIL)).toList());
        return rows.stream().map(row -> check(row, people)).toList();
    }

    private RowCheck check(ImportRow row, Map<String, KnownPerson> people) {
        var faults = PeopleChoices.faults(row);
        if (!faults.isEmpty()) return RowCheck.faulty(row, faults);
        var ours = people.get(identity(row));
        if (ours == null) return RowCheck.fresh(row, List.of());
        var differences = choices.differences(ours.stated(), choices.stated(row));
        return differences.isEmpty() ? RowCheck.known(row) : RowCheck.differing(row, differences);
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
