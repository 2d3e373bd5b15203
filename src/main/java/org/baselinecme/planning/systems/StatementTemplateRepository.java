package org.baselinecme.planning.systems;

import java.util.List;
import org.baselinecme.platform.cache.Caches;
import org.springframework.cache.annotation.CacheEvict;
import org.springframework.cache.annotation.Cacheable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Loads and stores templates of statements. */
interface StatementTemplateRepository extends Repository<StatementTemplate, StatementTemplateId> {
    /** The newest version of each template: accreditation first, then credit in the order of the systems. */
    @Cacheable(Caches.STATEMENT_TEMPLATES)
    @Query("""
            select t from StatementTemplate t left join CreditSystemDefinition s on s.code = t.creditSystem
            where t.id.version = (select max(n.id.version) from StatementTemplate n where n.id.code = t.id.code)
            order by s.position nulls first, t.id.code
            """)
    List<StatementTemplate> findNewest();

    /** The same, in any order, as they are stored now: for a change. */
    @Query("""
            select t from StatementTemplate t
            where t.id.version = (select max(n.id.version) from StatementTemplate n where n.id.code = t.id.code)
            """)
    List<StatementTemplate> findStored();

    /** Fails with a violated constraint where the same version was added meanwhile. */
    @CacheEvict(cacheNames = Caches.STATEMENT_TEMPLATES, allEntries = true)
    StatementTemplate saveAndFlush(StatementTemplate template);
}
