package org.baselinecme.office.fields;

import java.util.Locale;

/** What a field of the office is about. */
public enum FieldSubject {
    PERSON(
            "people",
            "p.id",
            "v.person in (select o.person from v_person_root o where o.root = p.id) and v.registration is null"),
    ACTIVITY("activities", "a.id", "v.activity = a.id"),
    REGISTRATION("registrations", "r.id", "v.registration = r.id");

    private final String list;
    private final String row;
    private final String join;

    FieldSubject(String list, String row, String join) {
        this.list = list;
        this.row = row;
        this.join = join;
    }

    /** The key of the list that shows it, whose rows have this id. */
    boolean isOf(String key, String id) {
        return list.equals(key) && row.equals(id);
    }

    /** SQL: which answers {@code v} belong to a row of that list. */
    String join() {
        return join;
    }

    /** The end of its message key. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
