package org.baselinecme.credit.past;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.baselinecme.platform.kernel.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A past credit as staff correct it.
 *
 * @param startedOn empty where it is not known
 * @param system code of the credit system; empty for attendance without credit
 * @param why the reason of the correction
 */
record PastCreditForm(
        @Nullable Integer version,
        @NotBlank @Size(max = 300) String title,
        @NotNull @Size(max = 200) String provider,
        @NotNull String startedOn,
        @NotNull String endedOn,
        @NotNull String completedOn,
        @NotNull @Size(max = 120) String format,
        @NotNull String creditedAs,
        @NotNull String system,
        @NotNull String amount,
        @NotNull @Size(max = 1000) String accreditation,
        @NotNull @Size(max = 120) String certificateNumber,
        @NotBlank @Size(max = Reason.MOST) String why) {

    static PastCreditForm of(@Nullable Integer version, PastCreditValues recorded) {
        return new PastCreditForm(
                version,
                recorded.title(),
                recorded.provider(),
                day(recorded.startedOn()),
                day(recorded.endedOn()),
                day(recorded.completedOn()),
                recorded.format(),
                recorded.creditedAs().name(),
                recorded.creditSystem() == null ? "" : recorded.creditSystem(),
                EarlierCredits.text(recorded.amount()),
                recorded.accreditation(),
                recorded.certificateNumber(),
                "");
    }

    @AssertTrue(message = "{past.days.wrong}")
    public boolean isDaysInOrder() {
        var start = read(startedOn);
        var end = read(endedOn);
        var days = read(completedOn).filter(PastCreditPolicy::isPossible).isPresent()
                && isDayOrEmpty(startedOn)
                && isDayOrEmpty(endedOn);
        return days && (end.isEmpty() || start.isPresent() && !end.get().isBefore(start.get()));
    }

    @AssertTrue(message = "{past.amount.wrong}")
    public boolean isAmountPossible() {
        return PastCreditPolicy.amount(String.valueOf(amount))
                .filter(credits -> credits.signum() > 0 || isAttendance())
                .isPresent();
    }

    @AssertTrue(message = "{past.system.wrong}")
    public boolean isSystemFitting() {
        return as().isPresent() && isAttendance() == String.valueOf(system).isBlank();
    }

    PastCreditValues values() {
        return new PastCreditValues(
                title.strip(),
                provider.strip(),
                read(startedOn).orElse(null),
                read(endedOn).orElse(null),
                read(completedOn).orElseThrow(),
                format.strip(),
                isAttendance() ? null : system,
                PastCreditPolicy.amount(amount).orElse(BigDecimal.ZERO),
                as().orElseThrow(),
                accreditation.strip(),
                certificateNumber.strip());
    }

    private boolean isAttendance() {
        return CreditedAs.ATTENDANCE.name().equals(creditedAs);
    }

    private Optional<CreditedAs> as() {
        for (var one : CreditedAs.values()) if (one.name().equals(creditedAs)) return Optional.of(one);
        return Optional.empty();
    }

    private static boolean isDayOrEmpty(@Nullable String text) {
        return String.valueOf(text).isBlank()
                || read(text).filter(PastCreditPolicy::isPossible).isPresent();
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static Optional<LocalDate> read(@Nullable String text) {
        try {
            return Optional.of(LocalDate.parse(String.valueOf(text).strip()));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
