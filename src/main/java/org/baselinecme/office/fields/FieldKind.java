package org.baselinecme.office.fields;

import java.util.Locale;

/** What a field of the office takes. */
public enum FieldKind {
    TEXT("v.written"),
    LONG_TEXT("v.written"),
    NUMBER("trim_scale(v.amount)"),
    DATE("v.day"),
    YES_NO("v.chosen[1]"),
    ONE("v.chosen[1]"),
    SEVERAL("v.chosen");

    private final String sql;

    FieldKind(String sql) {
        this.sql = sql;
    }

    /** SQL: the value of an answer {@code v}. */
    String sql() {
        return sql;
    }

    /** Whether one chooses from a list that the office writes. */
    public boolean isList() {
        return this == ONE || this == SEVERAL;
    }

    /** Whether words are found in it. */
    boolean isText() {
        return this == TEXT || this == LONG_TEXT;
    }

    /** The end of its message key, and of the name of the fragment that draws it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
