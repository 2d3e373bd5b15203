package org.baselinecme.planning.disclosures;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baselinecme.planning.terms.LookBack;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Reason;
import org.baselinecme.platform.kernel.Refused;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.ListIndexBase;
import org.jspecify.annotations.Nullable;

/**
 * All financial relationships a person disclosed at one time, or that there are none. It applies to every activity and is
 * never changed: a later disclosure of the same person supersedes it (Standard 3.1).
 */
@Entity
@Immutable
class Disclosure extends AddedEntity<DisclosureId> {
    @Id
    private DisclosureId id;

    private PersonId person;

    private Instant submittedAt;

    @Enumerated(EnumType.STRING)
    private DisclosureMethod method;

    private PersonId recordedBy;

    private String definition;
    private boolean nothing;
    private int validMonths;
    private @Nullable DisclosureId supersedes;
    private @Nullable String replacedWhy;

    @ElementCollection
    @CollectionTable(name = "disclosed_relationship", joinColumns = @JoinColumn(name = "disclosure"))
    @OrderColumn(name = "position")
    @ListIndexBase(1)
    private List<FinancialRelationship> relationships = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Disclosure() {}

    private Disclosure(PersonId person, DisclosureMethod method, Submission submission) {
        this.id = DisclosureId.next();
        this.person = person;
        this.method = method;
        this.submittedAt = submission.at();
        this.recordedBy = submission.by();
        this.definition = submission.definition();
        this.supersedes = submission.supersedes();
        this.validMonths = submission.validMonths();
        submission.relationships().forEach(this::addOnce);
        this.nothing = relationships.isEmpty();
    }

    /** The same company and nature twice is one relationship; the first entry counts. */
    private void addOnce(FinancialRelationship relationship) {
        if (relationships.stream().noneMatch(relationship::isSameAs)) relationships.add(relationship);
    }

    /** A disclosure that a person submits by the form. */
    static Disclosure submitted(Submission submission) {
        return new Disclosure(submission.by(), DisclosureMethod.FORM, submission);
    }

    /**
     * A disclosure that staff record for a person; {@link Refused} where they would record their own, and without a reason where
     * it replaces another.
     */
    static Disclosure verbal(PersonId person, Submission submission, @Nullable String why) {
        if (person.equals(submission.by()))
            throw new Refused(List.of(Objection.blocking("disclosure.own", "/disclosure")));
        var recorded = new Disclosure(person, DisclosureMethod.VERBAL, submission);
        if (submission.supersedes() != null) recorded.replacedWhy = Reason.of(why);
        return recorded;
    }

    boolean isVerbal() {
        return method == DisclosureMethod.VERBAL;
    }

    /** The next disclosure of a person who confirms that nothing has changed; what ended before the look-back is left out. */
    Disclosure renewed(String definition, int validMonths, LookBack lookBack, Instant now) {
        var continued = relationships.stream()
                .filter(relationship -> lookBack.covers(relationship.endedOn()))
                .toList();
        var submission = new Submission(person, now, definition, validMonths, id, continued);
        return new Disclosure(person, DisclosureMethod.RENEWAL, submission);
    }

    /** The event to publish once the disclosure is stored. */
    DisclosureSubmitted event() {
        return new DisclosureSubmitted(person, id, isVerbal(), replacedWhy, recordedBy, submittedAt, snapshot());
    }

    Map<String, Object> snapshot() {
        var values = new LinkedHashMap<String, Object>();
        values.put("disclosure", id.toString());
        values.put("method", method);
        values.put("nothing", nothing);
        values.put(
                "relationships",
                relationships.stream().map(FinancialRelationship::recorded).toList());
        values.put("definition", definition);
        values.put("validMonths", validMonths);
        values.put("supersedes", supersedes == null ? "" : supersedes.toString());
        return values;
    }

    @Override
    public DisclosureId getId() {
        return id;
    }

    List<FinancialRelationship> relationships() {
        return List.copyOf(relationships);
    }

    DisclosureMethod method() {
        return method;
    }

    /**
     * What is submitted, by whom and when.
     *
     * @param by who submits or records it
     * @param definition the definition of ineligible companies that the person was given
     * @param validMonths for how long the office has it count (R21)
     * @param supersedes the disclosure that was current when the page was opened; null before the first
     * @param relationships may name a company and nature more than once
     */
    record Submission(
            PersonId by,
            Instant at,
            String definition,
            int validMonths,
            @Nullable DisclosureId supersedes,
            List<FinancialRelationship> relationships) {}
}
