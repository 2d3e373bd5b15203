package org.baselinecme.planning.disclosures;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** One relationship as it was typed: texts, so that a wrong one comes back beside its own sentence. */
public record RelationshipForm(
        @Nullable String company,
        @Nullable String nature,
        @Nullable String endedOn) {
    private static final int LONGEST_NAME = 160;
    private static final int FARTHEST_YEARS = 10;
    static final RelationshipForm EMPTY = new RelationshipForm("", "", "");

    static RelationshipForm of(Relationship known) {
        var end = known.endedOn();
        return new RelationshipForm(known.name(), known.nature().name(), end == null ? "" : end.toString());
    }

    boolean isEmpty() {
        return said(company).isEmpty()
                && said(nature).isEmpty()
                && said(endedOn).isEmpty();
    }

    String name() {
        return said(company);
    }

    RelationshipType type() {
        return RelationshipType.valueOf(said(nature));
    }

    @Nullable
    LocalDate end() {
        return said(endedOn).isEmpty() ? null : LocalDate.parse(said(endedOn));
    }

    /** Company and nature are both needed (R2); what ended before the 24 months does not belong here. */
    void check(Errors errors, String at, LocalDate today) {
        if (name().isEmpty()) errors.rejectValue(at + ".company", "disclosure.company-missing");
        if (name().length() > LONGEST_NAME) errors.rejectValue(at + ".company", "disclosure.company-long");
        if (Arrays.stream(RelationshipType.values()).noneMatch(n -> n.name().equals(said(nature))))
            errors.rejectValue(at + ".nature", "disclosure.nature-missing");
        try {
            var end = end();
            if (end != null && end.isBefore(today.minusMonths(Disclosure.LOOK_BACK_MONTHS)))
                errors.rejectValue(at + ".endedOn", "disclosure.ended-before");
            if (end != null && end.isAfter(today.plusYears(FARTHEST_YEARS)))
                errors.rejectValue(at + ".endedOn", "disclosure.no-date");
        } catch (DateTimeException noDate) {
            errors.rejectValue(at + ".endedOn", "disclosure.no-date");
        }
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
