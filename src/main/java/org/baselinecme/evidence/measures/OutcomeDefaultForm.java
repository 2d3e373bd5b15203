package org.baselinecme.evidence.measures;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import java.util.OptionalDouble;
import org.baselinecme.platform.files.CellText;
import org.jspecify.annotations.Nullable;

/**
 * What holds for every measure that says nothing else, as entered.
 *
 * @param smallest the smallest difference of a proportion that matters, in percentage points; empty for none
 */
public record OutcomeDefaultForm(@Nullable @Size(max = 20) String smallest) {
    private static final double MOST = 100;

    /** A difference is above 0 and at most 100 points. */
    @AssertTrue(message = "{outcome-default.smallest.wrong}")
    public boolean isReadable() {
        return CellText.stripped(smallest).isEmpty() || points().orElse(0) > 0 && points().orElse(0) <= MOST;
    }

    OptionalDouble points() {
        return CellText.decimal(smallest);
    }
}
