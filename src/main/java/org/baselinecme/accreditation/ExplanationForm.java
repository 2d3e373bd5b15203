package org.baselinecme.accreditation;

import jakarta.validation.constraints.AssertTrue;
import org.baselinecme.kernel.Reason;
import org.jspecify.annotations.Nullable;

/** Why a record is not there, as somebody writes it. */
record ExplanationForm(@Nullable String why) {
    static final ExplanationForm EMPTY = new ExplanationForm("");
    private static final int LEAST = 10;

    @AssertTrue(message = "{explanation.short}")
    public boolean isLongEnough() {
        return said().length() >= LEAST;
    }

    @AssertTrue(message = "{explanation.long}")
    public boolean isShortEnough() {
        return said().length() <= Reason.MOST;
    }

    String said() {
        return why == null ? "" : why.replace("\0", "").strip();
    }
}
