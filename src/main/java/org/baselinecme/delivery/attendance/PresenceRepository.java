package org.baselinecme.delivery.attendance;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PresenceRepository extends Repository<Presence, UUID> {
    Optional<Presence> findByIdAndSlot(UUID id, SlotId slot);

    void saveAndFlush(Presence presence);

    /**
     * Inserts a presence unless the same evidence for that person exists. The constraint decides, so
     * that two simultaneous requests record one presence and neither fails.
     *
     * @return whether the row was inserted
     */
    default boolean insertIfAbsent(Presence presence) {
        return insertIfAbsent(
                        presence.getId(),
                        presence.slot(),
                        presence.person(),
                        presence.evidence(),
                        presence.fromAt(),
                        presence.seconds(),
                        presence.recordedBy(),
                        presence.recordedAt())
                == 1;
    }

    @Modifying
    @Query("""
            insert into Presence (id, slot, person, evidence, fromAt, seconds, recordedBy, recordedAt)
            values (:id, :slot, :person, :evidence, :fromAt, :seconds, :recordedBy, :recordedAt) on conflict do nothing
            """)
    int insertIfAbsent(
            UUID id,
            SlotId slot,
            PersonId person,
            PresenceEvidence evidence,
            @Nullable Instant fromAt,
            @Nullable Integer seconds,
            PersonId recordedBy,
            Instant recordedAt);

    /** Withdraws what rests on these rows of meeting reports. */
    @Modifying
    @Query("""
            update Presence p set p.withdrawnBy = :by, p.withdrawnAt = :now, p.withdrawnWhy = :why
            where p.source in :sources and p.withdrawnAt is null
            """)
    void withdrawBySource(Collection<UUID> sources, String why, PersonId by, Instant now);
}
