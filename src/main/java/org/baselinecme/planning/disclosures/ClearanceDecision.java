package org.baselinecme.planning.disclosures;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.office.companies.CompanyId;
import org.baselinecme.planning.activities.ContentRole;
import org.baselinecme.planning.activities.Contributor;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Reason;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A reviewer's decision about a relationship of a person in one role, or about the person where {@code company} is null.
 * It is never changed; the decision with the highest turn about the same relationship is the current one.
 */
@Entity
@Immutable
class ClearanceDecision extends AddedEntity<UUID> {
    @Id
    private UUID id;

    private ActivityId activity;
    private PersonId person;
    private UUID contributor;

    @Enumerated(EnumType.STRING)
    private ContentRole role;

    private @Nullable CompanyId company;

    @Enumerated(EnumType.STRING)
    private @Nullable RelationshipType nature;

    private int turn;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private ClearanceState clearance;

    @Enumerated(EnumType.STRING)
    private @Nullable Mitigation method;

    private @Nullable PersonId peer;

    @Enumerated(EnumType.STRING)
    private @Nullable OwnerExceptionGround exception;

    private String why;
    private PersonId by;
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected ClearanceDecision() {}

    private ClearanceDecision(
            Contributor contributor,
            int turn,
            ClearanceState clearance,
            @Nullable String why,
            PersonId by,
            Instant now) {
        this.id = Ids.next();
        this.activity = contributor.activity();
        this.person = contributor.person();
        this.contributor = contributor.id();
        this.role = contributor.role();
        this.turn = turn;
        this.clearance = clearance;
        this.why = Reason.of(why);
        this.by = by;
        this.at = now;
    }

    /** The decision of the form about one relationship; the turn after the one that the reviewer saw. */
    static ClearanceDecision onRelationship(
            Contributor contributor, ClearanceDecisionForm form, PersonId by, Instant now) {
        var decision = new ClearanceDecision(contributor, form.turn() + 1, form.clearance(), form.why(), by, now);
        decision.company = form.companyId();
        decision.nature = form.relationshipType();
        decision.method = form.mitigation();
        decision.peer = form.reviewingPeer();
        decision.exception = form.ownerException();
        return decision;
    }

    /** The decision that a person who does not disclose is disqualified (R7). */
    static ClearanceDecision disqualification(Contributor contributor, int turn, String why, PersonId by, Instant now) {
        return new ClearanceDecision(contributor, turn, ClearanceState.REFUSED, why, by, now);
    }

    /**
     * Whether it counts for this roster entry, also after the person left the roster and returned. A decision about a
     * relationship counts for the role it was made for; one about the person in every role of the activity (R7).
     */
    boolean appliesTo(Contributor entry) {
        return person.equals(entry.person())
                && activity.equals(entry.activity())
                && (isAboutPerson() || role == entry.role());
    }

    boolean isAboutPerson() {
        return company == null;
    }

    boolean isAbout(RelationshipDetails relationship) {
        return relationship.company().equals(company) && relationship.nature() == nature;
    }

    Map<String, Object> snapshot() {
        var values = new LinkedHashMap<String, Object>();
        values.put("clearance", clearance);
        values.put("contributor", contributor.toString());
        values.put("role", role);
        values.put("company", company == null ? "" : company.toString());
        values.put("nature", nature == null ? "" : nature);
        values.put("turn", turn);
        values.put("method", method == null ? "" : method);
        values.put("peer", peer == null ? "" : peer.toString());
        values.put("exception", exception == null ? "" : exception);
        return values;
    }

    @Override
    public UUID getId() {
        return id;
    }

    ActivityId activity() {
        return activity;
    }

    PersonId person() {
        return person;
    }

    int turn() {
        return turn;
    }

    ClearanceState clearance() {
        return clearance;
    }

    @Nullable
    Mitigation method() {
        return method;
    }

    @Nullable
    PersonId peer() {
        return peer;
    }

    @Nullable
    OwnerExceptionGround exception() {
        return exception;
    }

    String why() {
        return why;
    }

    PersonId by() {
        return by;
    }

    Instant at() {
        return at;
    }
}
