package org.baselinecme.planning.disclosures;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import org.baselinecme.planning.terms.LookBack;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** One relationship as entered: strings, so that a value that cannot be converted is shown again with its message. */
public record RelationshipForm(
        @Nullable String company,
        @Nullable String nature,
        @Nullable String endedOn) {
    private static final int MAX_NAME_LENGTH = 160;
    static final RelationshipForm EMPTY = new RelationshipForm("", "", "");

    static RelationshipForm of(RelationshipDetails current) {
        var end = current.endedOn();
        return new RelationshipForm(current.name(), current.nature().name(), end == null ? "" : end.toString());
    }

    boolean isEmpty() {
        return stripped(company).isEmpty()
                && stripped(nature).isEmpty()
                && stripped(endedOn).isEmpty();
    }

    String name() {
        return stripped(company);
    }

    RelationshipType type() {
        return RelationshipType.valueOf(stripped(nature));
    }

    @Nullable
    LocalDate end() {
        return stripped(endedOn).isEmpty() ? null : LocalDate.parse(stripped(endedOn));
    }

    /** Company and nature are required (R2); the relationship ended within the look-back, or has not ended. */
    void check(Errors errors, String at, LookBack lookBack) {
        if (name().isEmpty()) errors.rejectValue(at + ".company", "disclosure.company-missing");
        if (name().length() > MAX_NAME_LENGTH) errors.rejectValue(at + ".company", "disclosure.company-long");
        if (Arrays.stream(RelationshipType.values()).noneMatch(n -> n.name().equals(stripped(nature))))
            errors.rejectValue(at + ".nature", "disclosure.nature-missing");
        try {
            var end = end();
            if (!lookBack.covers(end))
                errors.rejectValue(at + ".endedOn", "disclosure.ended-before", new Object[] {lookBack.months()}, null);
            if (end != null && end.isAfter(lookBack.today()))
                errors.rejectValue(at + ".endedOn", "disclosure.ended-ahead");
        } catch (DateTimeException noDate) {
            errors.rejectValue(at + ".endedOn", "disclosure.no-date");
        }
    }

    private static String stripped(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
