package org.baselinecme.evidence.measures;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.baselinecme.platform.statistics.MeasuredValue;

/**
 * An observation as other modules read it: figures of a measure at one site over a range of days.
 *
 * @param definition the definition of the measure it was made by (R47)
 * @param site empty for all sites together
 * @param stratum a part of the patients, such as an age group; empty for all of them
 * @param comparison whether it is of a site or department that did not take part in the activity
 * @param at when it was entered
 */
public record ObservedFigures(
        UUID id,
        MeasureId measure,
        int definition,
        String site,
        String stratum,
        boolean comparison,
        DateRange days,
        MeasuredValue value,
        Instant at) {
    /** Whether it was entered before that day in this zone. */
    public boolean isEnteredBefore(LocalDate day, ZoneId zone) {
        return LocalDate.ofInstant(at, zone).isBefore(day);
    }

    /** Whether it is of one site, not of all together. */
    public boolean isOfOneSite() {
        return !site.isEmpty();
    }

    /** The site in lower case: sites that differ only in case are the same. */
    public String siteKey() {
        return site.toLowerCase(Locale.ROOT);
    }

    /** Whether it is of a part of the patients. */
    public boolean isOfStratum() {
        return !stratum.isEmpty();
    }

    /** The stratum in lower case. */
    public String stratumKey() {
        return stratum.toLowerCase(Locale.ROOT);
    }

    /** Sums over sums (R50); one or more. */
    public static MeasuredValue pooled(List<ObservedFigures> some) {
        return MeasuredValue.pooled(some.stream().map(ObservedFigures::value).toList());
    }

    /** The shortest range of days that contains those of all; one or more. */
    public static DateRange days(List<ObservedFigures> some) {
        return some.stream().map(ObservedFigures::days).reduce(DateRange::union).orElseThrow();
    }
}
