package org.baselinecme.office.credentials;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.baselinecme.platform.kernel.Pasted;
import org.jspecify.annotations.Nullable;

/**
 * A license, as entered.
 *
 * @param number as the state shows it
 * @param expiresOn a day; empty where it is not known
 */
record LicenseForm(
        @Nullable Integer version,
        @NotBlank String state,
        @NotBlank String profession,
        @NotNull String number,
        @NotNull String expiresOn) {
    private static final Pattern NUMBER = Pattern.compile("[A-Z0-9][A-Z0-9./-]{0,39}");
    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2100;

    static LicenseForm blank(String profession) {
        return new LicenseForm(null, "", profession, "", "");
    }

    /** The form with what another source says of the license; the rest stays to be entered. */
    LicenseForm said(String ofState, String ofNumber) {
        return new LicenseForm(version, ofState, profession, ofNumber, expiresOn);
    }

    @AssertTrue(message = "{license.number.wrong}")
    public boolean isNumberANumber() {
        return number != null && NUMBER.matcher(plainNumber()).matches();
    }

    @AssertTrue(message = "{license.expiry.wrong}")
    public boolean isExpiryADay() {
        return expiresOn == null
                || expiresOn.isBlank()
                || parsed().filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() < LAST_YEAR)
                        .isPresent();
    }

    String plainNumber() {
        return Pasted.number(number);
    }

    @Nullable
    LocalDate expiry() {
        return parsed().orElse(null);
    }

    private Optional<LocalDate> parsed() {
        try {
            return Optional.of(LocalDate.parse(expiresOn.strip()));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
