package org.baselinecme.platform.importing;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ImportFileRepository extends Repository<ImportFile, ImportId> {
    ImportFile saveAndFlush(ImportFile file);

    Optional<ImportFile> findById(ImportId id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f from ImportFile f where f.id = :id")
    Optional<ImportFile> locked(ImportId id);

    Optional<ImportFile> findByKindAndSha256AndStateNot(String kind, byte[] sha256, ImportState state);

    List<ImportFile> findByOrderByUploadedAtDescIdDesc(Limit most);
}
