package org.baselinecme.planning.systems;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A credit system with one version of its terms.
 *
 * @param since when this version came into force
 * @param confirmedWith who at the accreditor confirmed it; empty where nobody did
 */
record CreditSystemVersion(
        CreditSystem system,
        int version,
        Instant since,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String confirmedWith) {
    /** Whether credit of the system can be designated on this day. */
    boolean isInForce(LocalDate day) {
        return !validFrom.isAfter(day) && !isRetired(day);
    }

    boolean isRetired(LocalDate day) {
        return validTo != null && validTo.isBefore(day);
    }

    /** One row; codes are separated by spaces. */
    record Row(
            String code,
            String name,
            String one,
            String many,
            String professions,
            int minutes,
            int step,
            CreditRule.Rounding rounding,
            CreditRule.Partial partial,
            @Nullable Integer minimumPercent,
            String requiredIds,
            String recordedIn,
            String source,
            @Nullable LocalDate confirmedOn,
            String confirmedWith,
            int version,
            Instant since,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {
        CreditSystemVersion read() {
            var rule = new CreditRule(minutes, step, rounding, partial, minimumPercent);
            var system = new CreditSystem(
                    code,
                    name,
                    one,
                    many,
                    codes(professions),
                    rule,
                    codes(requiredIds),
                    recordedIn,
                    source,
                    confirmedOn);
            return new CreditSystemVersion(system, version, since, validFrom, validTo, confirmedWith);
        }

        private static List<String> codes(String joined) {
            return joined.isEmpty() ? List.of() : List.of(joined.split(" "));
        }
    }
}
