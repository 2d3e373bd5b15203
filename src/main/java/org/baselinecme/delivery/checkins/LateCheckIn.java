package org.baselinecme.delivery.checkins;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.delivery.attendance.Session;
import org.baselinecme.delivery.checkins.LateCheckInEvent.LateCheckInAccepted;
import org.baselinecme.delivery.checkins.LateCheckInEvent.LateCheckInAsked;
import org.baselinecme.delivery.checkins.LateCheckInEvent.LateCheckInDeclined;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLockType;
import org.hibernate.annotations.OptimisticLocking;
import org.jspecify.annotations.Nullable;

/**
 * A learner's request to record attendance after the window of a code. It proves nothing until a person accepts it, and it is
 * decided once: of two simultaneous decisions the second fails.
 */
@Entity
@DynamicUpdate
@OptimisticLocking(type = OptimisticLockType.DIRTY)
class LateCheckIn extends AddedEntity<UUID> {
    @Id
    private UUID id;

    private SlotId slot;
    private PersonId person;
    private String why;

    @Column(name = "at")
    private Instant askedAt;

    private @Nullable PersonId decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable Boolean accepted;
    private @Nullable String decidedWhy;
    private @Nullable Integer minutes;

    @SuppressWarnings("NullAway.Init")
    protected LateCheckIn() {}

    LateCheckIn(Session session, PersonId person, String why, Instant now) {
        this.id = Ids.next();
        this.slot = session.id();
        this.person = person;
        this.why = why;
        this.askedAt = now;
    }

    LateCheckInAsked asked(ActivityId activity) {
        return new LateCheckInAsked(id, activity, snapshot(), why, person, askedAt);
    }

    /** Accepts that the person was present for so many minutes; empty if it was decided already. */
    Optional<LateCheckInAccepted> accept(ActivityId activity, int present, String reason, PersonId by, Instant now) {
        if (!isOpen()) return Optional.empty();
        decide(true, reason, by, now);
        minutes = present;
        return Optional.of(new LateCheckInAccepted(id, activity, snapshot(), reason, by, now));
    }

    /** Declines with a reason for the learner; empty if it was decided already. */
    Optional<LateCheckInDeclined> decline(ActivityId activity, String reason, PersonId by, Instant now) {
        if (!isOpen()) return Optional.empty();
        decide(false, reason, by, now);
        return Optional.of(new LateCheckInDeclined(id, activity, snapshot(), reason, by, now));
    }

    /** {@link Refused} for one's own: somebody else decides. */
    void mustNotBeOf(Me me, ActivityId activity) {
        if (me.is(person)) throw new Refused(List.of(Objection.blocking("late-check-in.own", page(activity))));
    }

    /** {@link Refused} where nobody said how long the person was present. */
    static void mustHaveMinutes(int minutes, ActivityId activity) {
        if (minutes < 1) throw new Refused(List.of(Objection.blocking("late-check-in.minutes", page(activity))));
    }

    private static String page(ActivityId activity) {
        return "/activities/" + activity + "/attendance/late";
    }

    private void decide(boolean accept, String reason, PersonId by, Instant now) {
        accepted = accept;
        decidedWhy = reason;
        decidedBy = by;
        decidedAt = now;
    }

    private boolean isOpen() {
        return decidedAt == null;
    }

    Map<String, Object> snapshot() {
        var values = new LinkedHashMap<String, Object>();
        values.put("slot", slot.value());
        values.put("person", person.value());
        values.put("why", why);
        values.put("askedAt", askedAt);
        if (decidedBy != null) values.put("decidedBy", decidedBy.value());
        if (decidedAt != null) values.put("decidedAt", decidedAt);
        if (accepted != null) values.put("accepted", accepted);
        if (decidedWhy != null) values.put("decidedWhy", decidedWhy);
        if (minutes != null) values.put("minutes", minutes);
        return values;
    }

    @Override
    public UUID getId() {
        return id;
    }

    SlotId slot() {
        return slot;
    }

    PersonId person() {
        return person;
    }

    String why() {
        return why;
    }

    Instant askedAt() {
        return askedAt;
    }
}
