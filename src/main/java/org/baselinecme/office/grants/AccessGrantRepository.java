package org.baselinecme.office.grants;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccessGrantRepository extends Repository<AccessGrant, UUID> {
    AccessGrant saveAndFlush(AccessGrant grant);

    Optional<AccessGrant> findById(UUID id);

    List<AccessGrant> findByPerson(PersonId person);

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
    @NativeQuery("""
            select g.person from access_grant g join v_account a on a.person = g.person
            where (g.role in (:roles) or g.office_role in (
                select r.id from office_role r where r.retired_at is null and :duty = any(r.duties)))
              and g.from_at <= :now and (g.until_at is null or g.until_at > :now)
              and (g.scope in (:scopes) or g.scope_kind = 'OFFICE') and g.person <> :except
            group by g.person
            order by min(case when g.scope is null then 1 else 0 end), min(g.id::text)
            """)
    List<UUID> holders(Collection<String> roles, String duty, Collection<UUID> scopes, UUID except, Instant now);
}
