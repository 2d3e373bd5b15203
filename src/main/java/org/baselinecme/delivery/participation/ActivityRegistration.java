package org.baselinecme.delivery.participation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.PersonId;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLockType;
import org.hibernate.annotations.OptimisticLocking;
import org.jspecify.annotations.Nullable;

/** A person's registration for an activity, with a seat or on the waiting list. Attendance is recorded separately. */
@Entity
@Table(name = "registration")
@DynamicUpdate
@OptimisticLocking(type = OptimisticLockType.DIRTY)
class ActivityRegistration extends AddedEntity<UUID> {
    @Id
    private UUID id;

    private ActivityId activity;
    private PersonId person;

    @Enumerated(EnumType.STRING)
    private AttendanceMode way;

    private boolean walkedIn;

    @Column(name = "at")
    private Instant registeredAt;

    private @Nullable Instant seatedAt;
    private @Nullable PersonId withdrawnBy;
    private @Nullable Instant withdrawnAt;
    private @Nullable String placeKey; // not recorded: an address that is not confirmed
    private @Nullable Instant heldUntil;
    private @Nullable Instant freedAt;

    @SuppressWarnings("NullAway.Init")
    protected ActivityRegistration() {}

    private ActivityRegistration(ActivityId activity, PersonId person, AttendanceMode way, Instant now) {
        this.id = Ids.next();
        this.activity = activity;
        this.person = person;
        this.way = way;
        this.registeredAt = now;
    }

    /** A registration on the waiting list, or with a seat at once. */
    static ActivityRegistration of(
            ActivityId activity, PersonId person, AttendanceMode way, boolean waits, Instant now) {
        if (waits && way != AttendanceMode.IN_PERSON) throw new IllegalArgumentException("a stream needs no seat");
        var registration = new ActivityRegistration(activity, person, way, now);
        registration.seatedAt = waits ? null : now;
        return registration;
    }

    /** The registration of a person who is present without having registered. */
    static ActivityRegistration walkIn(ActivityId activity, PersonId person, Instant now) {
        var registration = of(activity, person, AttendanceMode.IN_PERSON, false, now);
        registration.walkedIn = true;
        return registration;
    }

    /** The event of adding it. */
    RegistrationEvent added(PersonId by) {
        return walkedIn
                ? new RegistrationEvent.WalkedIn(id, Map.of(), snapshot(), by, registeredAt)
                : new RegistrationEvent.Registered(id, snapshot(), by, registeredAt);
    }

    /** Whether the person is on the waiting list. */
    boolean isWaiting() {
        return seatedAt == null && withdrawnAt == null;
    }

    /** Whether it was not withdrawn. */
    boolean isCurrent() {
        return withdrawnAt == null;
    }

    /** Gives a free seat to a person who waits. */
    RegistrationEvent moveUp(Instant now) {
        var before = seat(now);
        return new RegistrationEvent.MovedUp(id, before, snapshot(), PersonId.PRODUCT, now);
    }

    /** Gives a seat to a person who waits and is present, whether a seat is free or not. */
    RegistrationEvent walkIn(PersonId by, Instant now) {
        var before = seat(now);
        walkedIn = true;
        return new RegistrationEvent.WalkedIn(id, before, snapshot(), by, now);
    }

    private Map<String, Object> seat(Instant now) {
        if (!isWaiting()) throw new IllegalStateException("not on the waiting list: " + id);
        var before = snapshot();
        seatedAt = now;
        return before;
    }

    /** Holds it for a guest who has not confirmed the address, of which there is one place only. */
    void hold(String address, Instant until) {
        placeKey = address;
        heldUntil = until;
    }

    /** Whether it is held for a time only. */
    boolean isHeld() {
        return heldUntil != null && isCurrent();
    }

    /** Keeps the place: the guest was confirmed, or is present. */
    void keep() {
        heldUntil = null;
    }

    /** Frees a place that was held long enough, or that the person took over whose address it is. */
    RegistrationEvent free(Instant now) {
        if (!isCurrent()) throw new IllegalStateException("withdrawn already: " + id);
        var before = snapshot();
        withdrawnBy = person;
        withdrawnAt = now;
        freedAt = now;
        return new RegistrationEvent.PlaceFreed(id, before, snapshot(), PersonId.PRODUCT, now);
    }

    /** Withdraws it, which frees its seat. */
    RegistrationEvent withdraw(PersonId by, Instant now) {
        if (!isCurrent()) throw new IllegalStateException("withdrawn already: " + id);
        var before = snapshot();
        withdrawnBy = by;
        withdrawnAt = now;
        return new RegistrationEvent.Withdrawn(id, before, snapshot(), by, now);
    }

    Map<String, Object> snapshot() {
        var values = new LinkedHashMap<String, Object>();
        values.put("activity", activity.value());
        values.put("person", person.value());
        values.put("way", way.name());
        values.put("walkedIn", walkedIn);
        values.put("registeredAt", registeredAt);
        if (seatedAt != null) values.put("seatedAt", seatedAt);
        if (withdrawnBy != null) values.put("withdrawnBy", withdrawnBy.value());
        if (withdrawnAt != null) values.put("withdrawnAt", withdrawnAt);
        if (heldUntil != null) values.put("heldUntil", heldUntil);
        if (freedAt != null) values.put("freedAt", freedAt);
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

    AttendanceMode way() {
        return way;
    }

    boolean isWalkedIn() {
        return walkedIn;
    }

    Instant registeredAt() {
        return registeredAt;
    }

    @Nullable
    String placeKey() {
        return placeKey;
    }

    @Nullable
    Instant heldUntil() {
        return heldUntil;
    }

    @Nullable
    Instant seatedAt() {
        return seatedAt;
    }
}
