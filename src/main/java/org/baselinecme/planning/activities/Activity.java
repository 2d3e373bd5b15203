package org.baselinecme.planning.activities;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.DepartmentId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.jspecify.annotations.Nullable;

/** An educational intervention that answers a need, and the stage of its road. */
@Entity
class Activity {
    @Id
    private ActivityId id;

    @Version
    private @Nullable Integer version;

    private String number;
    private String title;

    private DepartmentId department;

    private PersonId owner;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private @Nullable String format;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private Instant proposedAt;

    @ElementCollection
    @CollectionTable(name = "activity_audience", joinColumns = @JoinColumn(name = "activity"))
    @Column(name = "profession")
    private Set<String> audience = new TreeSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Activity() {}

    Activity(ActivityId id, String number, PersonId owner, Proposal proposal, Instant now) {
        this.id = id;
        this.number = number;
        this.owner = owner;
        this.stage = Stage.PROPOSED;
        this.department = proposal.department();
        this.proposedAt = now;
        take(proposal);
    }

    private void take(Proposal proposal) {
        title = proposal.title();
        startsOn = proposal.startsOn();
        endsOn = proposal.endsOn();
        audience = new TreeSet<>(proposal.audience());
    }

    ActivityProposed proposed(PersonId by) {
        return new ActivityProposed(id, number, title, by, proposedAt);
    }

    /** The accepted assessment gives the activity its format; its objectives are rows of their own. */
    void adopt(String acceptedFormat) {
        format = acceptedFormat;
    }

    /** Says title, dates and audience anew. */
    ParticularsChanged reword(Proposal proposal, PersonId by, Instant now) {
        mustGoOn();
        var before = snapshot();
        take(proposal);
        return new ParticularsChanged(id, by, now, before, snapshot());
    }

    /** {@link Refused} where a decision or an end stands: nothing is changed any more. */
    void mustGoOn() {
        if (stage.next().isEmpty())
            throw new Refused(List.of(Objection.blocking("activity.ended", "/activities/" + id)));
    }

    /** The only writer of the stage. */
    ActivityMoved moveTo(Stage target, PersonId by, Instant now, @Nullable String why) {
        Refused.ifAny(objectionsTo(target));
        var from = stage;
        stage = target;
        return new ActivityMoved(id, from, target, by, now, why);
    }

    /** Why the road does not lead there from here. */
    List<Objection> objectionsTo(Stage target) {
        if (stage.next().contains(target)) return List.of();
        return List.of(Objection.blocking("activity.not-from-here", "/activities/" + id));
    }

    boolean isStale(int seen) {
        return version != null && version != seen;
    }

    ProposalForm form() {
        return new ProposalForm(version, title, department.toString(), startsOn, endsOn, List.copyOf(audience));
    }

    Standing standing() {
        return new Standing(id, department, owner, number, title);
    }

    Stage stage() {
        return stage;
    }

    @Nullable
    String format() {
        return format;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    Set<String> audience() {
        return Set.copyOf(audience);
    }

    private Map<String, ?> snapshot() {
        return Map.of("title", title, "startsOn", startsOn, "endsOn", endsOn, "audience", List.copyOf(audience));
    }
}
