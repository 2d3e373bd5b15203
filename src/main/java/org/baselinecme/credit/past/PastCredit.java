package org.baselinecme.credit.past;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.baselinecme.credit.past.PastCreditEvent.PastCreditCorrected;
import org.baselinecme.credit.past.PastCreditEvent.PastCreditRestored;
import org.baselinecme.credit.past.PastCreditEvent.PastCreditWithdrawn;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * Credit from before the office used Baseline, as an earlier system recorded it. It was not awarded here: it has no certificate of
 * completion and is never added to awards (R73). Imports add it; staff correct, withdraw and restore it.
 */
@Entity
@DynamicUpdate
class PastCredit {
    @Id
    private PastCreditId id;

    @Version
    private @Nullable Integer version;

    private PersonId person;
    private String naturalKey;

    @Embedded
    private PastCreditValues recorded;

    @Embedded
    private PastCreditSource source;

    private PersonId enteredBy;
    private Instant enteredAt;
    private @Nullable PersonId withdrawnBy;
    private @Nullable Instant withdrawnAt;
    private @Nullable String withdrawnWhy;

    @SuppressWarnings("NullAway.Init")
    protected PastCredit() {}

    /** Takes other values; {@link Refused} while it is withdrawn. */
    PastCreditCorrected correct(PastCreditValues values, String why, PersonId by, Instant now) {
        demandInEffect();
        var before = snapshot();
        recorded = values;
        return new PastCreditCorrected(person, why, by, now, before, snapshot());
    }

    /** Takes it off the transcript; {@link Refused} where that was done already. */
    PastCreditWithdrawn withdraw(String why, PersonId by, Instant now) {
        demandInEffect();
        var before = snapshot();
        withdrawnBy = by;
        withdrawnAt = now;
        withdrawnWhy = why;
        return new PastCreditWithdrawn(person, why, by, now, before);
    }

    /** Puts it on the transcript again; {@link Refused} where it is there. */
    PastCreditRestored restore(PersonId by, Instant now) {
        if (!isWithdrawn()) throw new Refused(List.of(Objection.blocking("past.in-effect", page())));
        withdrawnBy = null;
        withdrawnAt = null;
        withdrawnWhy = null;
        return new PastCreditRestored(person, by, now, snapshot());
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    boolean isStale(@Nullable Integer seen) {
        return !Objects.equals(version, seen);
    }

    @Nullable
    Integer version() {
        return version;
    }

    PersonId person() {
        return person;
    }

    PastCreditValues recorded() {
        return recorded;
    }

    private void demandInEffect() {
        if (isWithdrawn()) throw new Refused(List.of(Objection.blocking("past.withdrawn", page())));
    }

    private String page() {
        return PastCreditPage.path(person) + "/" + id;
    }

    Map<String, Object> snapshot() {
        var values = new LinkedHashMap<String, Object>(recorded.snapshot());
        values.put("sourceSystem", source.sourceSystem());
        values.put("sourceRow", source.sourceRow());
        return values;
    }
}
