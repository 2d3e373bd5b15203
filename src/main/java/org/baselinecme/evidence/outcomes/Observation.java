package org.baselinecme.evidence.outcomes;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.statistics.MeasuredValue;
import org.baselinecme.platform.statistics.Proportion;
import org.baselinecme.platform.statistics.Summary;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLockType;
import org.hibernate.annotations.OptimisticLocking;
import org.jspecify.annotations.Nullable;

/**
 * Figures of a measure at one site over a range of days: counts of a proportion, or size, mean and standard deviation. It is
 * never edited; a wrong one is withdrawn and stays in the table.
 */
@Entity
@Table(name = "outcome_observation")
@DynamicUpdate
@OptimisticLocking(type = OptimisticLockType.DIRTY)
class Observation extends AddedEntity<UUID> {
    @Id
    private UUID id;

    private MeasureId measure;
    /** The definition of the measure it was made under (R47). */
    private int definition;
    /** Empty for all sites together. */
    private String site;

    @Embedded
    private DateRange days;

    private @Nullable Long numerator;
    private @Nullable Long denominator;
    private @Nullable Long n;
    private @Nullable Double mean;
    private @Nullable Double sd;
    /** The {@link OutcomeFile} it was loaded from; null if it was entered. */
    private @Nullable UUID file;

    private PersonId by;
    private Instant at;
    private @Nullable PersonId withdrawnBy;
    private @Nullable Instant withdrawnAt;
    private @Nullable String withdrawnWhy;

    @SuppressWarnings("NullAway.Init")
    protected Observation() {}

    Observation(Measure measure, NewObservation entered, @Nullable UUID file, PersonId by, Instant now) {
        id = Ids.next();
        this.measure = measure.id();
        definition = measure.definition();
        site = entered.site();
        days = entered.days();
        switch (entered.value()) {
            case MeasuredValue.Share share -> {
                numerator = share.of().numerator();
                denominator = share.of().denominator();
            }
            case MeasuredValue.Average average -> {
                n = average.of().n();
                mean = average.of().mean();
                sd = average.of().sd();
            }
        }
        this.file = file;
        this.by = by;
        at = now;
    }

    OutcomeEvent.OutcomeObserved entered(ActivityId activity) {
        return new OutcomeEvent.OutcomeObserved(activity, measure, by, at, snapshot());
    }

    OutcomeEvent.ObservationWithdrawn withdraw(ActivityId activity, String why, PersonId who, Instant now) {
        var before = snapshot();
        withdrawnBy = who;
        withdrawnAt = now;
        withdrawnWhy = why;
        return new OutcomeEvent.ObservationWithdrawn(activity, measure, who, now, why, before);
    }

    Map<String, Object> snapshot() {
        var values = new LinkedHashMap<String, Object>();
        values.put("measure", measure.value());
        values.put("definition", definition);
        values.put("site", site);
        values.put("days", OutcomeFormat.days(days));
        values.put("numerator", numerator);
        values.put("denominator", denominator);
        values.put("n", n);
        values.put("mean", mean);
        values.put("sd", sd);
        values.put("file", file);
        values.put("by", by.value());
        values.put("at", at);
        values.put("withdrawnBy", withdrawnBy == null ? null : withdrawnBy.value());
        values.put("withdrawnAt", withdrawnAt);
        values.put("withdrawnWhy", withdrawnWhy);
        values.values().removeIf(Objects::isNull);
        return values;
    }

    @Override
    public UUID getId() {
        return id;
    }

    MeasureId measure() {
        return measure;
    }

    int definition() {
        return definition;
    }

    String site() {
        return site;
    }

    DateRange days() {
        return days;
    }

    MeasuredValue value() {
        return numerator != null && denominator != null
                ? new MeasuredValue.Share(new Proportion(numerator, denominator))
                : new MeasuredValue.Average(new Summary(
                        Objects.requireNonNull(n), Objects.requireNonNull(mean), Objects.requireNonNull(sd)));
    }

    /** Whether it was entered before that day in this zone. */
    boolean isEnteredBefore(LocalDate day, ZoneId zone) {
        return LocalDate.ofInstant(at, zone).isBefore(day);
    }

    boolean isOfOneSite() {
        return !site.isEmpty();
    }

    /** The site in lower case: sites that differ only in case are the same. */
    String siteKey() {
        return site.toLowerCase(Locale.ROOT);
    }

    static MeasuredValue pooled(List<Observation> some) {
        return MeasuredValue.pooled(some.stream().map(Observation::value).toList());
    }

    static DateRange days(List<Observation> some) {
        return some.stream().map(Observation::days).reduce(DateRange::union).orElseThrow();
    }
}
