package org.baselinecme.office.credentials;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import org.baselinecme.platform.kernel.Pasted;
import org.jspecify.annotations.Nullable;

/** An NPI, as entered; empty for none. */
public record NpiForm(@NotNull String npi) {
    @AssertTrue(message = "{credentials.npi.wrong}")
    public boolean isCheckDigitRight() {
        return npi != null && (digits().isEmpty() || Npi.isValid(digits()));
    }

    @Nullable
    String number() {
        return digits().isEmpty() ? null : digits();
    }

    private String digits() {
        return Pasted.number(npi).replace("-", "");
    }
}
