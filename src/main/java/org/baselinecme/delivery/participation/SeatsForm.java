package org.baselinecme.delivery.participation;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How many seats there are.
 *
 * @param version what the page was made with
 * @param seats empty for any number
 * @param streamed whether one can take part by stream, too
 */
public record SeatsForm(
        @Nullable Integer version,

        @Nullable @Pattern(regexp = "\\s*([1-9]\\d{0,4})?\\s*", message = "{seats.wrong}")
        String seats,

        @Nullable Boolean streamed) {
    static SeatsForm of(RegistrationTerms terms) {
        return new SeatsForm(terms.version(), terms.seatsText(), terms.streamed());
    }

    RegistrationTerms toTerms() {
        var said = seats == null ? "" : seats.strip();
        return new RegistrationTerms(
                version == null ? 0 : version,
                said.isEmpty() ? null : Integer.valueOf(said),
                Boolean.TRUE.equals(streamed));
    }
}
