package org.baselinecme.delivery.participation;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RegistrationRepository extends Repository<ActivityRegistration, UUID> {
    /** Locks the row until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<ActivityRegistration> findLockedById(UUID id);

    /** The registration that has waited longest, locked until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<ActivityRegistration> findFirstByActivityAndSeatedAtIsNullAndWithdrawnAtIsNullOrderByRegisteredAtAscIdAsc(
            ActivityId activity);

    int countByActivityAndSeatedAtIsNullAndWithdrawnAtIsNull(ActivityId activity);

    /** Writes changes at once, so that queries of this transaction see them. */
    void saveAndFlush(ActivityRegistration registration);

    /**
     * Inserts a registration unless the person, or another guest with this address, has one for this activity. Constraints decide, so that simultaneous
     * requests make one registration and none fails.
     *
     * @return whether the row was inserted
     */
    default boolean insertIfAbsent(ActivityRegistration registration) {
        return insertIfAbsent(
                        registration.getId(),
                        registration.activity(),
                        registration.person(),
                        registration.way(),
                        registration.isWalkedIn(),
                        registration.registeredAt(),
                        registration.seatedAt(),
                        registration.placeKey(),
                        registration.heldUntil())
                == 1;
    }

    @Modifying
    @Query("""
            insert into ActivityRegistration (id, activity, person, way, walkedIn, registeredAt, seatedAt, placeKey,
              heldUntil)
            values (:id, :activity, :person, :way, :walkedIn,
              :registeredAt, :seatedAt, :placeKey, :heldUntil) on conflict do nothing
            """)
    int insertIfAbsent(
            UUID id,
            ActivityId activity,
            PersonId person,
            AttendanceMode way,
            boolean walkedIn,
            Instant registeredAt,
            @Nullable Instant seatedAt,
            @Nullable String placeKey,
            @Nullable Instant heldUntil);
}
