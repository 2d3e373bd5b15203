package org.baselinecme.planning.imported;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/** Loads and stores imported sessions. */
interface ImportedSessionRepository extends Repository<ImportedSession, UUID> {
    ImportedSession saveAndFlush(ImportedSession session);

    void delete(ImportedSession session);

    void flush();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<ImportedSession> findWithLockByIdAndActivity(UUID id, ActivityId activity);

    @EntityGraph(attributePaths = "speakers")
    List<ImportedSession> findByActivityOrderByDayAscStartsAtAscTitleAsc(ActivityId activity);

    @EntityGraph(attributePaths = "speakers")
    List<ImportedSession> findByActivityIn(Collection<ActivityId> activities);
}
