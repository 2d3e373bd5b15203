package org.baselinecme.evidence.measures;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.statistics.EventRate;
import org.baselinecme.platform.statistics.MeasuredValue;
import org.baselinecme.platform.statistics.Proportion;
import org.baselinecme.platform.statistics.Summary;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLockType;
import org.hibernate.annotations.OptimisticLocking;
import org.jspecify.annotations.Nullable;

/**
 * Figures of a measure at one site over a range of days: counts of a proportion, events and exposure of a rate, or size, mean and
 * standard deviation. It is never edited; a wrong one is withdrawn and stays in the table.
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
    /** Empty for all patients. */
    private String stratum;
    /** Whether it is of a group that did not take part. */
    private boolean comparison;

    @Embedded
    private DateRange days;

    private @Nullable Long numerator;
    private @Nullable Long denominator;
    private @Nullable Double exposure;
    private @Nullable Long n;
    private @Nullable Double mean;
    private @Nullable Double sd;
    /** The file it was loaded from; null if it was entered. */
    private @Nullable UUID file;

    private PersonId by;
    private Instant at;
    private @Nullable PersonId withdrawnBy;
    private @Nullable Instant withdrawnAt;
    private @Nullable String withdrawnWhy;

    @SuppressWarnings("NullAway.Init")
    protected Observation() {}

    Observation(MeasureDefinition measure, NewObservation entered, @Nullable UUID file, PersonId by, Instant now) {
        id = Ids.next();
        this.measure = measure.id();
        definition = measure.definition();
        site = entered.site();
        stratum = entered.stratum();
        comparison = entered.comparison();
        days = entered.days();
        switch (entered.value()) {
            case MeasuredValue.Share share -> {
                numerator = share.of().numerator();
                denominator = share.of().denominator();
            }
            case MeasuredValue.Rate rate -> {
                numerator = rate.of().events();
                exposure = rate.of().exposure();
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

    MeasureEvent.OutcomeObserved entered(ActivityId activity) {
        return new MeasureEvent.OutcomeObserved(activity, measure, by, at, snapshot());
    }

    MeasureEvent.ObservationWithdrawn withdraw(ActivityId activity, String why, PersonId who, Instant now) {
        var before = snapshot();
        withdrawnBy = who;
        withdrawnAt = now;
        withdrawnWhy = why;
        return new MeasureEvent.ObservationWithdrawn(activity, measure, who, now, why, before);
    }

    Map<String, Object> snapshot() {
        var values = new LinkedHashMap<String, Object>();
        values.put("measure", measure.value());
        values.put("definition", definition);
        values.put("site", site);
        values.put("stratum", stratum);
        values.put("comparison", comparison);
        values.put("days", OutcomeFormat.days(days));
        values.put("numerator", numerator);
        values.put("denominator", denominator);
        values.put("exposure", exposure);
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

    /** The observation as other modules read it. */
    ObservedFigures current() {
        return new ObservedFigures(id, measure, definition, site, stratum, comparison, days, value(), at);
    }

    private MeasuredValue value() {
        if (numerator != null && denominator != null)
            return new MeasuredValue.Share(new Proportion(numerator, denominator));
        return numerator != null && exposure != null
                ? new MeasuredValue.Rate(new EventRate(numerator, exposure))
                : new MeasuredValue.Average(new Summary(
                        Objects.requireNonNull(n), Objects.requireNonNull(mean), Objects.requireNonNull(sd)));
    }
}
