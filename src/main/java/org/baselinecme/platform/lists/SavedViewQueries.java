package org.baselinecme.platform.lists;

import java.util.List;
import java.util.UUID;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the saved views of a list. */
@Component
class SavedViewQueries {
    private final JdbcClient jdbc;

    SavedViewQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The reader's own and the shared ones, by name. */
    List<SavedViewLink> of(Me me, String list) {
        return jdbc.sql("""
                        select id, name, query, shared, owner = any(:me) as own from saved_view
                        where list = :list and (shared or owner = any(:me)) order by lower(name), id limit 40
                        """)
                .param("list", list)
                .param("me", me.identities().stream().map(PersonId::value).toArray(UUID[]::new))
                .query(Rows.of(SavedViewLink.class))
                .list();
    }
}
