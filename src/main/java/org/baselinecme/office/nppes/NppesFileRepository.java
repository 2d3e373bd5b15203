package org.baselinecme.office.nppes;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NppesFileRepository extends Repository<NppesFile, UUID> {
    NppesFile saveAndFlush(NppesFile file);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f from NppesFile f where f.id = :id")
    Optional<NppesFile> locked(UUID id);

    List<NppesFile> findByOrderByStartedAtDescIdDesc(Limit most);
}
