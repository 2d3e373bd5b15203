package org.baselinecme.planning.disclosures;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.baselinecme.planning.terms.LookBack;
import org.baselinecme.platform.kernel.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What a person discloses.
 *
 * @param seen the disclosure that was current when the page was opened; empty before the first
 * @param answer "nothing" or "some": neither is a default, as not answering is not an answer (Standard 3.1)
 * @param rows relationships; empty rows are ignored
 */
public record DisclosureForm(
        @Nullable String seen,
        @Nullable String answer,
        @Nullable List<RelationshipForm> rows) {
    private static final int MAX_ROWS = 40;
    private static final int ADDED_ROWS = 2;

    /** The form as it is first shown. */
    static DisclosureForm of(@Nullable CurrentDisclosure current) {
        if (current == null) return new DisclosureForm("", "", List.of(RelationshipForm.EMPTY));
        var rows = current.relationships().stream().map(RelationshipForm::of).toList();
        var answer = rows.isEmpty() ? "nothing" : "some";
        return new DisclosureForm(
                current.id().toString(), answer, rows.isEmpty() ? List.of(RelationshipForm.EMPTY) : rows);
    }

    /** The same form with more empty rows. */
    public DisclosureForm withMore() {
        var more = new ArrayList<>(all());
        for (int i = 0; i < ADDED_ROWS && more.size() < MAX_ROWS; i++) more.add(RelationshipForm.EMPTY);
        return new DisclosureForm(seen, "some", more);
    }

    /** {@link NotFound} for anything that is not an id. */
    @Nullable
    DisclosureId seenId() {
        return seen == null || seen.isBlank() ? null : DisclosureId.of(seen);
    }

    boolean isNothing() {
        return "nothing".equals(answer);
    }

    List<RelationshipForm> relationships() {
        return all().stream().filter(row -> !row.isEmpty()).toList();
    }

    /** A disclosure names company and nature of each relationship, or states that there are none (R2). */
    public void check(Errors errors, LookBack lookBack) {
        if (!isNothing() && !"some".equals(answer)) errors.rejectValue("answer", "disclosure.answer-missing");
        if (isNothing() && !relationships().isEmpty()) errors.rejectValue("answer", "disclosure.answer-contradicts");
        if ("some".equals(answer) && relationships().isEmpty()) errors.rejectValue("answer", "disclosure.answer-empty");
        if (all().size() > MAX_ROWS) errors.rejectValue("answer", "disclosure.too-many");
        var entered = new HashSet<String>();
        for (int i = 0; i < all().size() && i < MAX_ROWS; i++) {
            var row = all().get(i);
            if (row.isEmpty()) continue;
            row.check(errors, "rows[" + i + "]", lookBack);
            if (!entered.add(row.name().toLowerCase(Locale.ROOT) + "/" + row.nature()))
                errors.rejectValue("rows[" + i + "].company", "disclosure.twice");
        }
    }

    private List<RelationshipForm> all() {
        return rows == null ? List.of() : rows;
    }
}
