package org.baselinecme.evidence.accreditation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.data.repository.Repository;

interface FiledDocumentRepository extends Repository<FiledDocument, UUID> {
    /** A document of a record, withdrawn or not. */
    Optional<FiledDocument> findByIdAndActivityAndRecord(UUID id, ActivityId activity, FileRecord record);

    List<FiledDocument> findByActivityAndWithdrawnAtIsNullOrderByFiledAtAscIdAsc(ActivityId activity);

    boolean existsByActivityAndRecordAndSha256AndWithdrawnAtIsNull(
            ActivityId activity, FileRecord record, byte[] sha256);

    FiledDocument saveAndFlush(FiledDocument document);
}
