package org.baselinecme.office.fields;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What was entered in a field: one of these, or none of them. */
@Embeddable
record FieldValue(
        @Nullable String written,
        @Nullable BigDecimal amount,
        @Nullable LocalDate day,
        @JdbcTypeCode(SqlTypes.ARRAY) @Nullable List<String> chosen) {
    static final FieldValue NONE = new FieldValue(null, null, null, null);

    static FieldValue of(String text) {
        return new FieldValue(text, null, null, null);
    }

    static FieldValue of(BigDecimal number) {
        return new FieldValue(null, number, null, null);
    }

    static FieldValue of(LocalDate day) {
        return new FieldValue(null, null, day, null);
    }

    static FieldValue of(List<String> chosen) {
        return new FieldValue(null, null, null, chosen);
    }

    boolean isEmpty() {
        return texts().isEmpty();
    }

    /** The value as a form enters it: one text, or each choice. */
    List<String> texts() {
        if (chosen != null) return List.copyOf(chosen);
        if (written != null) return List.of(written);
        if (amount != null) return List.of(plain(amount));
        return day == null ? List.of() : List.of(day.toString());
    }

    /** The value as one text; empty for none. */
    String text() {
        return String.join("; ", texts());
    }

    boolean isLike(FieldValue other) {
        return texts().equals(other.texts());
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
