package org.baselinecme.office.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.baselinecme.office.entry.KnownPerson.Stated;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.office.ReferenceList;
import org.baselinecme.office.office.References;
import org.baselinecme.office.people.Registration;
import org.baselinecme.platform.importing.Differences;
import org.baselinecme.platform.importing.ImportRow;
import org.baselinecme.platform.importing.RowMessage;
import org.springframework.stereotype.Component;

/** What a row of a table says of a person, and what that may be. */
@Component
class PeopleChoices {
    static final String EMAIL = "email";
    static final String NAME = "name";
    static final String FIRST = "first";
    static final String LAST = "last";
    static final String CREDENTIALS = "credentials";
    static final String PROFESSION = "profession";
    static final String DEPARTMENT = "department";
    private final Office office;
    private final References references;

    PeopleChoices(Office office, References references) {
        this.office = office;
        this.references = references;
    }

    /** Code and label of the values that a column may have; empty for any text. */
    Map<String, String> of(String column) {
        var choices = new LinkedHashMap<String, String>();
        if (column.equals(PROFESSION))
            references
                    .read(ReferenceList.PROFESSION)
                    .of(ReferenceList.PROFESSION)
                    .forEach(row -> choices.put(row.code(), row.label()));
        if (column.equals(DEPARTMENT)) office.openDepartments().forEach(one -> choices.put(one.code(), one.name()));
        return choices;
    }

    /** What is wrong with the values of a row. */
    static List<RowMessage> faults(ImportRow row) {
        var faults = new ArrayList<RowMessage>();
        if (!isAddress(row.value(EMAIL))) faults.add(RowMessage.about(EMAIL, "entry.email-wrong", row.value(EMAIL)));
        faults.addAll(nameFaults(row));
        return faults;
    }

    static boolean isAddress(String text) {
        return text.matches("[^@\\s,;]+@[^@\\s,;]+\\.[^@\\s,;]+");
    }

    /** What is wrong with the name of a row. */
    static List<RowMessage> nameFaults(ImportRow row) {
        var faults = new ArrayList<RowMessage>();
        if (row.value(NAME).isEmpty()
                && (row.value(FIRST).isEmpty() || row.value(LAST).isEmpty()))
            faults.add(RowMessage.of("entry.name-missing"));
        if (row.value(NAME).contains(",")) faults.add(RowMessage.about(NAME, "entry.name-comma"));
        return faults;
    }

    /** What a row states; an empty text for what it leaves open. */
    Stated stated(ImportRow row) {
        var first = row.value(FIRST);
        var last = row.value(LAST);
        var whole = row.value(NAME).isEmpty() ? first + " " + last : row.value(NAME);
        var sorted = first.isEmpty() || last.isEmpty() ? Registration.sortName(whole) : last + ", " + first;
        return new Stated(
                whole, sorted, row.value(CREDENTIALS), row.value(PROFESSION), department(row.value(DEPARTMENT)));
    }

    private String department(String code) {
        return office.openDepartments().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .map(one -> one.id().toString())
                .orElse("");
    }

    /** Where a row says something else than what is on record. */
    List<RowMessage> differences(Stated ours, Stated theirs) {
        var found = new ArrayList<RowMessage>();
        differ(found, NAME, ours.name(), theirs.name());
        differ(found, CREDENTIALS, ours.credentials(), theirs.credentials());
        differ(found, PROFESSION, label(PROFESSION, ours.profession()), label(PROFESSION, theirs.profession()));
        differ(found, DEPARTMENT, departmentName(ours.department()), departmentName(theirs.department()));
        return found;
    }

    static void differ(List<RowMessage> found, String column, String ours, String theirs) {
        if (theirs.isEmpty() || theirs.equals(ours)) return;
        found.add(
                ours.isEmpty()
                        ? RowMessage.about(column, "entry.fills", theirs)
                        : RowMessage.about(column, "entry.differs", ours, theirs));
    }

    private String label(String column, String code) {
        return of(column).getOrDefault(code, code);
    }

    private String departmentName(String id) {
        return office.departments().stream()
                .filter(one -> one.id().toString().equals(id))
                .map(one -> one.name())
                .collect(Collectors.joining());
    }

    /** What is on record after a row is written. */
    static Stated merged(Stated ours, Stated theirs, Differences differences) {
        var name = chosen(ours.name(), theirs.name(), differences);
        return new Stated(
                name,
                name.equals(ours.name()) ? ours.sortName() : theirs.sortName(),
                chosen(ours.credentials(), theirs.credentials(), differences),
                chosen(ours.profession(), theirs.profession(), differences),
                chosen(ours.department(), theirs.department(), differences));
    }

    private static String chosen(String ours, String theirs, Differences differences) {
        return theirs.isEmpty() || differences == Differences.OURS && !ours.isEmpty() ? ours : theirs;
    }
}
