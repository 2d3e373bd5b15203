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
    private static final int CREDENTIALS = 60;
    private static final int ADDRESS = 254;
    private final PeopleChoices choices;
    private final KnownPeople known;
    private final PeopleEntry entry;

    PeopleTable(PeopleChoices choices, KnownPeople known, PeopleEntry entry) {
        this.choices = choices;
        this.known = known;
        this.entry = entry;
    }

    @Override
    public String key() {
        return "people";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                ImportColumn.of(
                                PeopleChoices.EMAIL,
                                "entry.email",
                                "e-mail address",
                                "mail",
                                "work email",
                                "email id",
                                "user principal name",
                                "external_email",
                                "external_mail")
                        .needed()
                        .upTo(ADDRESS),
                ImportColumn.of(
                                PeopleChoices.NAME,
                                "entry.name",
                                "full name",
                                "display name",
                                "person",
                                "employee name")
                        .upTo(NAME),
                ImportColumn.of(PeopleChoices.FIRST, "entry.first", "first", "given name", "first_name")
                        .upTo(CREDENTIALS),
                ImportColumn.of(PeopleChoices.LAST, "entry.last", "last", "surname", "family name", "last_name")
                        .upTo(CREDENTIALS),
                ImportColumn.of(
                                PeopleChoices.CREDENTIALS,
                                "entry.credentials",
                                "degree",
                                "degrees",
                                "degrees and certifications",
                                "credential",
                                "suffix")
                        .upTo(CREDENTIALS),
                ImportColumn.of(
                                PeopleChoices.PROFESSION,
                                "entry.profession",
                                "role",
                                "job title",
                                "participant_category",
                                "provider type",
                                "discipline")
                        .needed(),
                ImportColumn.of(
                        PeopleChoices.DEPARTMENT, "entry.department", "dept", "unit", "division", "service line"));
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
