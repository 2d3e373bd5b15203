package org.baselinecme.office.links;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MailLinkRepository extends Repository<MailLink, UUID> {
    MailLink saveAndFlush(MailLink link);

    Optional<MailLink> findByTokenHash(byte[] hash);

    /** Uses an open link up; returns 1 to one of two callers at the same moment, 0 to the other. */
    @Modifying(clearAutomatically = true)
    @Query("""
            update MailLink l set l.usedAt = :now
            where l.tokenHash = :hash and l.usedAt is null and l.endedAt is null and l.expiresAt > :now
            """)
    int use(byte[] hash, Instant now);

    /** Ends every open link of a person now. */
    @Modifying(flushAutomatically = true)
    @Query("update MailLink l set l.endedAt = :now where l.person = :person and l.usedAt is null and l.endedAt is null")
    void endAll(PersonId person, Instant now);

    /** Ends every open link of a person for one page. */
    @Modifying(flushAutomatically = true)
    @Query(
            "update MailLink l set l.endedAt = :now where l.person = :person and l.path = :path and l.usedAt is null and l.endedAt is null")
    void endFor(PersonId person, String path, Instant now);

    @Query("""
            select l.path from MailLink l where l.person in :people and l.usedAt is not null
            order by l.usedAt desc limit 1
            """)
    Optional<String> lastPathOf(Collection<PersonId> people);
}
