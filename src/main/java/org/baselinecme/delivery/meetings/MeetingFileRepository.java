package org.baselinecme.delivery.meetings;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.planning.agenda.SlotId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MeetingFileRepository extends Repository<MeetingFile, UUID> {
    MeetingFile saveAndFlush(MeetingFile file);

    Optional<MeetingFile> findBySlotAndId(SlotId slot, UUID id);

    /** The same, locked until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f from MeetingFile f where f.slot = :slot and f.id = :id")
    Optional<MeetingFile> lock(SlotId slot, UUID id);

    /** The same content, uploaded for this session before and not withdrawn. */
    Optional<MeetingFile> findBySlotAndSha256AndWithdrawnAtIsNull(SlotId slot, byte[] sha256);
}
