package org.baselinecme.planning.systems;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.baselinecme.planning.systems.CreditRule.Partial;
import org.baselinecme.planning.systems.CreditRule.Rounding;
import org.baselinecme.platform.kernel.Credits;
import org.jspecify.annotations.Nullable;

/**
 * What the office says of a credit system.
 *
 * @param version the version of the terms that was shown; null for a new system
 * @param step the smallest amount, such as 0.25
 * @param validTo the last day on which it can be designated; null while it is in use
 */
record CreditSystemForm(
        @Nullable Integer version,

        @NotBlank @Pattern(regexp = "[A-Z][A-Z0-9_]{1,19}", message = "{credit-system.code.wrong}")
        String code,

        @NotBlank @Size(max = 120) String name,
        @NotBlank @Size(max = 80) String one,
        @NotBlank @Size(max = 80) String many,
        @Nullable List<String> professions,

        @NotNull
        @Min(value = 10, message = "{credit-system.minutes.wrong}")
        @Max(value = 600, message = "{credit-system.minutes.wrong}")
        Integer minutes,

        @NotBlank @Pattern(regexp = "0\\.25|0\\.50|1\\.00", message = "{credit-system.step.wrong}")
        String step,

        @NotNull Rounding rounding,
        @NotNull Partial partial,

        @Nullable
        @Min(value = 1, message = "{credit-system.percent.wrong}")
        @Max(value = 100, message = "{credit-system.percent.wrong}")
        Integer minimumPercent,

        @Nullable List<String> requiredIds,
        @NotNull @Size(max = 80) String recordedIn,
        @NotBlank @Size(max = 300) String source,

        @PastOrPresent(message = "{confirmed.ahead}") @Nullable
        LocalDate confirmedOn,

        @NotNull @Size(max = 120) String confirmedWith,
        @Nullable LocalDate validTo) {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    /** Codes of professions; none where they were not sent. */
    @Override
    public List<String> professions() {
        return Objects.requireNonNullElse(professions, List.of());
    }

    /** Codes of required ids; none where they were not sent. */
    @Override
    public List<String> requiredIds() {
        return Objects.requireNonNullElse(requiredIds, List.of());
    }

    /** An empty form: an hour is a credit, in quarters, by the share attended. */
    static CreditSystemForm blank() {
        return new CreditSystemForm(
                null,
                "",
                "",
                "",
                "",
                List.of(),
                CreditRule.STANDARD.minutes(),
                CreditRule.STANDARD.smallest().toString(),
                CreditRule.STANDARD.rounding(),
                CreditRule.STANDARD.partial(),
                null,
                List.of(),
                "",
                "",
                null,
                "",
                null);
    }

    static CreditSystemForm of(CreditSystemVersion shown) {
        var system = shown.system();
        var rule = system.rule();
        return new CreditSystemForm(
                shown.version(),
                system.code(),
                system.name(),
                system.one(),
                system.many(),
                system.professions(),
                rule.minutes(),
                rule.smallest().toString(),
                rule.rounding(),
                rule.partial(),
                rule.minimumPercent(),
                system.requiredIds(),
                system.recordedIn(),
                system.source(),
                system.verifiedOn(),
                shown.confirmedWith(),
                shown.validTo());
    }

    @AssertTrue(message = "{credit-system.percent.wrong}")
    public boolean isPercentWhereNeeded() {
        return (partial == Partial.MINIMUM_SHARE) == (minimumPercent != null);
    }

    @AssertTrue(message = "{credit-system.confirmed.wrong}")
    public boolean isConfirmationWhole() {
        return confirmedOn == null || confirmedWith != null && !confirmedWith.isBlank();
    }

    @AssertTrue(message = "{lists.dates.wrong}")
    public boolean isDatesThinkable() {
        return isThinkable(validTo) && isThinkable(confirmedOn);
    }

    private static boolean isThinkable(@Nullable LocalDate date) {
        return date == null || date.getYear() >= FIRST_YEAR && date.getYear() < LAST_YEAR;
    }

    CreditRule rule() {
        return new CreditRule(minutes, Credits.of(step).quarters(), rounding, partial, minimumPercent);
    }
}
