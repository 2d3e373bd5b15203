package org.baselinecme.office.grants;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OfficeRoleRepository extends Repository<OfficeRole, UUID> {
    OfficeRole saveAndFlush(OfficeRole role);

    Optional<OfficeRole> findById(UUID id);

    @Query("select r from OfficeRole r where r.retiredAt is null order by lower(r.name)")
    List<OfficeRole> inUse();
}
