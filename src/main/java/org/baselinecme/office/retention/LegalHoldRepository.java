package org.baselinecme.office.retention;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LegalHoldRepository extends Repository<LegalHold, UUID> {
    @Query("from LegalHold h where h.person in :entries order by h.setAt desc, h.id")
    List<LegalHold> of(Collection<PersonId> entries);

    @Query("from LegalHold h where h.liftedAt is null order by h.setAt, h.id")
    List<LegalHold> inForce();

    LegalHold saveAndFlush(LegalHold hold);
}
