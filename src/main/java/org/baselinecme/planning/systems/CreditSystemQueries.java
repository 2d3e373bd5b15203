package org.baselinecme.planning.systems;

import java.util.List;
import org.baselinecme.platform.cache.Caches;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.cache.annotation.Cacheable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads credit systems with every version of their terms. */
@Component
class CreditSystemQueries {
    private final JdbcClient jdbc;

    CreditSystemQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns all of them in the order of the systems, retired ones included, the oldest version of each first. */
    @Cacheable(Caches.CREDIT_SYSTEMS)
    public List<CreditSystemVersion> all() {
        return jdbc.sql("""
                        select s.code, s.name, s.one, s.many, array_to_string(t.professions, ' ') as professions, t.minutes, t.step,
                          t.rounding, t.partial, t.minimum_percent, array_to_string(t.required_ids, ' ') as required_ids,
                          t.recorded_in, t.source, t.confirmed_on, t.confirmed_with, t.version, t.since, s.valid_from, s.valid_to
                        from credit_system s join credit_system_terms t on t.credit_system = s.code
                        order by s.position, s.code, t.version
                        """).query(Rows.of(CreditSystemVersion.Row.class)).list().stream()
                .map(CreditSystemVersion.Row::read)
                .toList();
    }
}
