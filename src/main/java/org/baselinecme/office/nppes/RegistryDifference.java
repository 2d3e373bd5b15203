package org.baselinecme.office.nppes;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** Something in which the registry differs from the directory. Rows are found by a job and decided by a person. */
@Entity
@DynamicUpdate
class RegistryDifference {
    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private UUID file;
    private PersonId person;
    private String npi;

    @Enumerated(EnumType.STRING)
    private DifferenceTopic topic;

    private String ours;
    private String theirs;
    private String registered; // not recorded: a description of the row
    private Instant foundAt; // not recorded: the file has its time

    @Enumerated(EnumType.STRING)
    private @Nullable DifferenceDecision decision;

    private @Nullable PersonId decidedBy;
    private @Nullable Instant decidedAt;

    @SuppressWarnings("NullAway.Init")
    protected RegistryDifference() {}

    /** Decides once; {@link Refused} where it is decided. */
    NppesEvents.RegistryDifferenceDecided decide(DifferenceDecision chosen, PersonId by, Instant now) {
        if (decision != null) throw new Refused(List.of(Objection.blocking("nppes.decided", "/nppes/differences")));
        var before = snapshot();
        decision = chosen;
        decidedBy = by;
        decidedAt = now;
        return new NppesEvents.RegistryDifferenceDecided(person, by, now, before, snapshot());
    }

    /** Asks again what was left or was said to be of somebody else; {@link Refused} for anything else. */
    NppesEvents.RegistryDifferenceReopened reopen(PersonId by, Instant now) {
        if (decision == null || decision == DifferenceDecision.TAKEN)
            throw new Refused(List.of(Objection.blocking("nppes.not-left", "/nppes/differences")));
        var before = snapshot();
        decision = null;
        decidedBy = null;
        decidedAt = null;
        return new NppesEvents.RegistryDifferenceReopened(person, by, now, before, snapshot());
    }

    PersonId person() {
        return person;
    }

    String npi() {
        return npi;
    }

    DifferenceTopic topic() {
        return topic;
    }

    String theirs() {
        return theirs;
    }

    private Map<String, Object> snapshot() {
        var values = new LinkedHashMap<String, Object>();
        values.put("file", file);
        values.put("npi", npi);
        values.put("topic", topic);
        values.put("ours", ours);
        values.put("theirs", theirs);
        values.put("decision", Objects.toString(decision, ""));
        values.put("decidedBy", Objects.toString(decidedBy, ""));
        values.put("decidedAt", Objects.toString(decidedAt, ""));
        return values;
    }
}
