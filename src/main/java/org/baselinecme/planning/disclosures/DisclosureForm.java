package org.baselinecme.planning.disclosures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.baselinecme.platform.kernel.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What a person discloses.
 *
 * @param seen the disclosure that stood when the page was opened; empty where none did
 * @param answer "nothing" or "some": neither is a default, as not answering is not an answer (Standard 3.1)
 * @param rows relationships, with empty rows between
 */
public record DisclosureForm(
        @Nullable String seen,
        @Nullable String answer,
        @Nullable List<RelationshipForm> rows) {
    private static final int MOST = 40;
    private static final int SPARE = 2;

    /** The form as it is shown first. */
    static DisclosureForm of(@Nullable Disclosure known) {
        if (known == null) return new DisclosureForm("", "", List.of(RelationshipForm.EMPTY));
        var rows = known.relationships().stream().map(RelationshipForm::of).toList();
        var answer = rows.isEmpty() ? "nothing" : "some";
        return new DisclosureForm(
                known.id().toString(), answer, rows.isEmpty() ? List.of(RelationshipForm.EMPTY) : rows);
    }

    /** The same with room for more relationships. */
    DisclosureForm withMore() {
        var more = new ArrayList<>(all());
        for (int i = 0; i < SPARE && more.size() < MOST; i++) more.add(RelationshipForm.EMPTY);
        return new DisclosureForm(seen, "some", more);
    }

    /** {@link NotFound} where it is no id. */
    @Nullable
    UUID seenId() {
        return seen == null || seen.isBlank() ? null : NotFound.unlessUuid(seen);
    }

    boolean isNothing() {
        return "nothing".equals(answer);
    }

    List<RelationshipForm> relationships() {
        return all().stream().filter(row -> !row.isEmpty()).toList();
    }

    /** A disclosure is complete when it names company and nature of each relationship, or says there are none (R2). */
    void check(Errors errors, LocalDate today) {
        if (!isNothing() && !"some".equals(answer)) errors.rejectValue("answer", "disclosure.answer-missing");
        if (isNothing() && !relationships().isEmpty()) errors.rejectValue("answer", "disclosure.answer-contradicts");
        if ("some".equals(answer) && relationships().isEmpty()) errors.rejectValue("answer", "disclosure.answer-empty");
        if (all().size() > MOST) errors.rejectValue("answer", "disclosure.too-many");
        var met = new HashSet<String>();
        for (int i = 0; i < all().size() && i < MOST; i++) {
            var row = all().get(i);
            if (row.isEmpty()) continue;
            row.check(errors, "rows[" + i + "]", today);
            if (!met.add(row.name().toLowerCase(Locale.ROOT) + "/" + row.nature()))
                errors.rejectValue("rows[" + i + "].company", "disclosure.twice");
        }
    }

    private List<RelationshipForm> all() {
        return rows == null ? List.of() : rows;
    }
}
