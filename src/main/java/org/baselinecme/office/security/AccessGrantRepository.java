package org.baselinecme.office.security;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccessGrantRepository extends Repository<AccessGrant, UUID> {
    AccessGrant saveAndFlush(AccessGrant grant);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<AccessGrant> findWithLockById(UUID id);

    /** Whether a person holds one of the roles in the whole office, now or later. */
    @Query("""
            select count(g) > 0 from AccessGrant g
            where g.person = :person and g.role in :roles and g.scopeKind = org.baselinecme.platform.access.ScopeKind.OFFICE
              and (g.untilAt is null or g.untilAt > :now)
            """)
    boolean isHeldInOffice(PersonId person, Collection<Role> roles, Instant now);

    /** Holders of the roles in a department, an activity or the whole office; scoped grants come first. */
    @Query("""
            select new org.baselinecme.office.security.GrantHolder(g.person) from AccessGrant g join Account a on a.person = g.person and a.closedAt is null
            where g.role in :roles and g.fromAt <= :now and (g.untilAt is null or g.untilAt > :now)
              and (g.scope in :scopes or g.scopeKind = org.baselinecme.platform.access.ScopeKind.OFFICE)
              and g.person <> :except
            group by g.person
            order by min(case when g.scope is null then 1 else 0 end), min(cast(g.id as string))
            """)
    List<GrantHolder> holders(Collection<Role> roles, Collection<UUID> scopes, PersonId except, Instant now);
}
