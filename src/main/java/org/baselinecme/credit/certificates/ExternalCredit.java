package org.baselinecme.credit.certificates;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** Credit awarded by others, as reported by the learner; it is never added to credit awarded here (R73). */
@Entity
class ExternalCredit {
    @Id
    private ExternalCreditId id;

    @Version
    private @Nullable Integer version;

    private PersonId learner;

    private String title;
    private String provider;
    private LocalDate completedOn;
    private String creditSystem;
    private BigDecimal amount;
    private @Nullable UUID file;
    private Instant enteredAt;
    private @Nullable Instant removedAt;

    @SuppressWarnings("NullAway.Init")
    protected ExternalCredit() {}

    @SuppressWarnings("NullAway.Init")
    ExternalCredit(PersonId learner, Instant now) {
        this.id = ExternalCreditId.next();
        this.learner = learner;
        this.enteredAt = now;
    }

    /** Sets the values of a new or existing entry. The document is kept unless a new one is given. */
    ExternalCreditChanged change(ExternalCreditForm form, @Nullable UUID document, Instant now) {
        Map<String, ?> before = version == null ? Map.of() : snapshot();
        title = form.title().strip();
        provider = form.provider().strip();
        completedOn = form.day();
        creditSystem = form.system().strip();
        amount = form.credits();
        if (document != null) file = document;
        return new ExternalCreditChanged(id, learner, now, before, snapshot());
    }

    ExternalCreditRemoved remove(Instant now) {
        var before = snapshot();
        removedAt = now;
        return new ExternalCreditRemoved(id, learner, now, before);
    }

    boolean isOf(UUID[] ids) {
        for (var one : ids) if (one.equals(learner.value())) return removedAt == null;
        return false;
    }

    boolean isStale(@Nullable Integer seen) {
        return version != null && !version.equals(seen);
    }

    @Nullable
    UUID file() {
        return file;
    }

    ExternalCreditForm form() {
        return new ExternalCreditForm(
                version, title, provider, completedOn.toString(), creditSystem, amount.toPlainString(), null);
    }

    Map<String, Object> snapshot() {
        var values = new LinkedHashMap<String, Object>();
        values.put("learner", learner);
        values.put("title", title);
        values.put("provider", provider);
        values.put("completedOn", completedOn);
        values.put("creditSystem", creditSystem);
        values.put("amount", amount);
        if (file != null) values.put("file", file);
        values.put("enteredAt", enteredAt);
        if (removedAt != null) values.put("removedAt", removedAt);
        return values;
    }
}
