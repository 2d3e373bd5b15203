package org.baselinecme.evidence.measures;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.platform.audit.AuditNames;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Measures by name, also those that were removed, as events name them by id. */
@Component
class MeasureAuditNames implements AuditNames {
    private final JdbcClient jdbc;

    MeasureAuditNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, String> of(Collection<UUID> ids) {
        var names = new HashMap<UUID, String>();
        jdbc.sql("select id, name from outcome_measure where id = any(?)")
                .param((Object) ids.toArray(UUID[]::new))
                .query(Rows.of(Named.class))
                .list()
                .forEach(one -> names.put(one.id, one.name));
        return names;
    }

    record Named(UUID id, String name) {}
}
