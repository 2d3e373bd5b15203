package org.baselinecme.evidence.accreditation;

import jakarta.validation.constraints.AssertTrue;
import org.baselinecme.platform.kernel.Reason;
import org.jspecify.annotations.Nullable;

/** The form that explains why a record is missing. */
record ExplanationForm(@Nullable String why) {
    static final ExplanationForm EMPTY = new ExplanationForm("");
    private static final int LEAST = 10;

    @AssertTrue(message = "{explanation.short}")
    public boolean isLongEnough() {
        return stripped().length() >= LEAST;
    }

    @AssertTrue(message = "{explanation.long}")
    public boolean isShortEnough() {
        return stripped().length() <= Reason.MOST;
    }

    String stripped() {
        return why == null ? "" : why.replace("\0", "").strip();
    }
}
