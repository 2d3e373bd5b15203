package org.baselinecme.delivery.participation;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * How many seats there are.
 *
 * @param version of the terms that the page showed
 * @param seats empty for any number
 * @param streamed whether people may also take part by stream
 * @param streamAddress where they join; empty while it is not known
 */
public record SeatsForm(
        @Nullable Integer version,

        @Nullable @Pattern(regexp = "\\s*([1-9]\\d{0,4})?\\s*", message = "{seats.wrong}")
        String seats,

        @Nullable Boolean streamed,

        @Nullable
        @Size(max = 500)
        @Pattern(regexp = "\\s*(https://[^\\s<>\"]+)?\\s*", message = "{seats.stream-address.wrong}")
        String streamAddress) {
    /** The same without an address of the stream. */
    public SeatsForm(@Nullable Integer version, @Nullable String seats, @Nullable Boolean streamed) {
        this(version, seats, streamed, "");
    }

    static SeatsForm of(SeatTerms terms) {
        return new SeatsForm(terms.version(), terms.seatsText(), terms.streamed(), terms.streamAddress());
    }

    SeatTerms toTerms() {
        var number = seats == null ? "" : seats.strip();
        return new SeatTerms(
                version == null ? 0 : version,
                number.isEmpty() ? null : Integer.valueOf(number),
                Boolean.TRUE.equals(streamed),
                streamAddress == null ? "" : streamAddress.strip());
    }
}
