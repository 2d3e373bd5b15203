package org.baselinecme.office.fields;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OwnFieldRepository extends Repository<OwnField, UUID> {
    /** Every field in the order it is asked, retired ones included. */
    @Query("from OwnField f order by f.subject, f.position, f.madeAt, f.id")
    List<OwnField> all();

    Optional<OwnField> findById(UUID id);

    OwnField saveAndFlush(OwnField field);
}
