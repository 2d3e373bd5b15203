package org.baselinecme.planning.faculty;

import jakarta.validation.constraints.AssertTrue;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the faculty of an activity, as it is typed.
 *
 * @param turn of the terms that the page showed; 0 before the first
 * @param daysBefore days before each session
 */
public record MaterialTermsForm(
        int turn,
        @Nullable Boolean slides,
        @Nullable Boolean handout,
        @Nullable String daysBefore) {
    /** What the form proposes before the first terms. */
    static final MaterialTermsForm FIRST = new MaterialTermsForm(0, false, false, "14");

    private static final Pattern DAYS = Pattern.compile("\\d{1,3}");
    private static final int MOST = 120;

    @AssertTrue(message = "{material.days.wrong}")
    public boolean isDaysInRange() {
        return DAYS.matcher(typed()).matches() && Integer.parseInt(typed()) <= MOST;
    }

    int days() {
        return Integer.parseInt(typed());
    }

    boolean isAsked(MaterialKind kind) {
        return Boolean.TRUE.equals(kind == MaterialKind.SLIDES ? slides : handout);
    }

    private String typed() {
        return Objects.requireNonNullElse(daysBefore, "").strip();
    }
}
