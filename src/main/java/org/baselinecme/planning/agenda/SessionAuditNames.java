package org.baselinecme.planning.agenda;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.platform.audit.AuditNames;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Titles of sessions for those who read the audit log, those that left the agenda included. */
@Component
class SessionAuditNames implements AuditNames {
    private final JdbcClient jdbc;

    SessionAuditNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, String> of(Collection<UUID> ids) {
        var names = new HashMap<UUID, String>();
        jdbc.sql("select id, title as name from v_slot where id = any(?)")
                .param((Object) ids.toArray(UUID[]::new))
                .query(Rows.of(Named.class))
                .list()
                .forEach(one -> names.put(one.id, one.name));
        return names;
    }

    record Named(UUID id, String name) {}
}
