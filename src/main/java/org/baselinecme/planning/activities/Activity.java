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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.baselinecme.planning.needs.NeedsAssessments.Adopted;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.DepartmentId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.jspecify.annotations.Nullable;

/** An educational intervention that answers a need, with its dates, audience and stage. */
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

    ActivityEvents.ActivityProposed proposed(PersonId by) {
        return new ActivityEvents.ActivityProposed(id, by, proposedAt, snapshot());
    }

    /** Adopts the format of the accepted assessment; returns its objectives as the activity's own (R23). */
    List<ActivityObjective> adopt(Adopted adopted) {
        format = adopted.format();
        return adopted.objectives().stream()
                .map(objective -> new ActivityObjective(id, objective))
                .toList();
    }

    /** Changes title, dates and audience. */
    ActivityEvents.ParticularsChanged reword(Proposal proposal, PersonId by, Instant now) {
        mustNotHaveEnded();
        var before = snapshot();
        take(proposal);
        return new ActivityEvents.ParticularsChanged(id, by, now, before, snapshot());
    }

    /** {@link Refused} in a final stage: nothing is changed any more. */
    void mustNotHaveEnded() {
        if (stage.isFinal()) throw new Refused(List.of(Objection.blocking("activity.ended", "/activities/" + id)));
    }

    /** The only writer of the stage. */
    ActivityMoved moveTo(Stage target, PersonId by, Instant now, @Nullable String why) {
        Refused.ifAny(objectionsTo(target));
        var from = stage;
        stage = target;
        return new ActivityMoved(id, from, target, by, now, why, Map.of());
    }

    /** The objection that {@code target} cannot follow the present stage; empty where it can. */
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

    /** Every recorded field by name; a format that is not adopted yet is an empty string. */
    Map<String, Object> snapshot() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("number", number);
        fields.put("title", title);
        fields.put("department", department.value());
        fields.put("owner", owner.value());
        fields.put("stage", stage);
        fields.put("format", format == null ? "" : format);
        fields.put("startsOn", startsOn);
        fields.put("endsOn", endsOn);
        fields.put("proposedAt", proposedAt);
        fields.put("audience", audience.stream().sorted().toList());
        return fields;
    }
}
