package org.baselinecme.planning.designation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.planning.systems.CreditSystem;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.Credits;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.PersonId;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * Credit of one system designated before the education starts: for an activity, or for one session of a series (R29, R57). It
 * is never changed; a session that was made longer is designated again, with the next turn.
 */
@Entity
@Immutable
class Designation extends AddedEntity<UUID> {
    @Id
    private UUID id;

    private ActivityId activity;
    private @Nullable SlotId session;
    private int turn;
    private String creditSystem;
    private int quarters;
    private String document;
    private Instant startsAt;
    private PersonId by;
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected Designation() {}

    private Designation(
            ActivityId activity,
            String creditSystem,
            Credits credits,
            String document,
            Instant starts,
            PersonId by,
            Instant now) {
        this.id = Ids.next();
        this.activity = activity;
        this.turn = 1;
        this.creditSystem = creditSystem;
        this.quarters = credits.quarters();
        this.document = document;
        this.startsAt = starts;
        this.by = by;
        this.at = now;
    }

    /** Designates the maximum of an activity. */
    static Designation ofActivity(ActivityId activity, String creditSystem, DesignationBasis basis, PersonId by) {
        return new Designation(
                activity,
                creditSystem,
                basis.credits(creditSystem),
                basis.content().document(),
                basis.starts(),
                by,
                basis.moments().now());
    }

    /** Designates what a session of a series gives now, by the rule of its credit system. */
    static Designation ofSession(
            ActivityId activity, SessionCredit session, CreditSystem system, DesignationBasis basis, PersonId by) {
        var moments = basis.moments();
        var designation = new Designation(
                activity,
                system.code(),
                system.rule().ofMinutes(session.item().minutes()),
                basis.content().document(),
                session.item().begins(),
                by,
                moments.now());
        designation.session = session.item().id();
        designation.turn = session.turns() + 1;
        return designation;
    }

    /**
     * The event to publish once the designation is stored.
     *
     * @param title of the session; empty for an activity
     */
    DesignationEvent.CreditDesignated event(String title) {
        var after = snapshot();
        if (!title.isEmpty()) after.put("title", title);
        return new DesignationEvent.CreditDesignated(activity, by, at, after);
    }

    Map<String, Object> snapshot() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("creditSystem", creditSystem);
        fields.put("credits", credits().toString());
        fields.put("format", document);
        fields.put("startsAt", startsAt);
        if (session != null) fields.put("session", session.value());
        if (turn > 1) fields.put("turn", turn);
        return fields;
    }

    ActivityId activity() {
        return activity;
    }

    @Nullable
    SlotId session() {
        return session;
    }

    String creditSystem() {
        return creditSystem;
    }

    Instant at() {
        return at;
    }

    int turn() {
        return turn;
    }

    Credits credits() {
        return new Credits(quarters);
    }

    /**
     * The same as other modules read it.
     *
     * @param claimable what the agenda still gives of it
     */
    DesignatedCredit credit(CreditSystem system, Credits claimable) {
        return new DesignatedCredit(system, claimable, document, by, at);
    }

    @Override
    public UUID getId() {
        return id;
    }
}
