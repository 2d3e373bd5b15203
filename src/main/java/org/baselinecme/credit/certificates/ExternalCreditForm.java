package org.baselinecme.credit.certificates;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.baselinecme.platform.files.DocumentType;
import org.baselinecme.platform.files.Upload;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * External credit, as entered.
 *
 * @param system name of the credit system, from the list or another
 * @param amount with at most two decimals
 * @param file a document that proves it; without one the stored document is kept
 */
record ExternalCreditForm(
        @Nullable Integer version,
        @NotBlank @Size(max = 300) String title,
        @NotBlank @Size(max = 200) String provider,
        @NotNull String completedOn,
        @NotBlank @Size(max = 120) String system,
        @NotNull String amount,
        @Nullable MultipartFile file) {
    static final ExternalCreditForm EMPTY = new ExternalCreditForm(null, "", "", "", "", "", null);
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,4}([.]\\d{1,2})?");
    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2100;

    @AssertTrue(message = "{external.day.wrong}")
    public boolean isDayADay() {
        return parsed().filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() < LAST_YEAR)
                .isPresent();
    }

    @AssertTrue(message = "{external.amount.wrong}")
    public boolean isAmountAnAmount() {
        return amount != null
                && AMOUNT.matcher(amount.strip()).matches()
                && credits().signum() > 0;
    }

    @AssertTrue(message = "{external.file.wrong}")
    public boolean isFileOfAKnownKind() {
        return file == null
                || file.isEmpty()
                || Upload.type(file, DocumentType.SCANS).isPresent();
    }

    LocalDate day() {
        return parsed().orElseThrow();
    }

    BigDecimal credits() {
        return new BigDecimal(amount.strip());
    }

    private Optional<LocalDate> parsed() {
        try {
            return Optional.of(LocalDate.parse(String.valueOf(completedOn).strip()));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
