package org.baselinecme.delivery.participation;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How many seats there are.
 *
 * @param version of the terms that the page showed
 * @param seats empty for any number
 * @param streamed whether people may also take part by stream
 */
public record SeatsForm(
        @Nullable Integer version,

        @Nullable @Pattern(regexp = "\\s*([1-9]\\d{0,4})?\\s*", message = "{seats.wrong}")
        String seats,

        @Nullable Boolean streamed) {
    static SeatsForm of(SeatTerms terms) {
        return new SeatsForm(terms.version(), terms.seatsText(), terms.streamed());
    }

    SeatTerms toTerms() {
        var number = seats == null ? "" : seats.strip();
        return new SeatTerms(
                version == null ? 0 : version,
                number.isEmpty() ? null : Integer.valueOf(number),
                Boolean.TRUE.equals(streamed));
    }
}
