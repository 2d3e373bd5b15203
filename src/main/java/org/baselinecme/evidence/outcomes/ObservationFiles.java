package org.baselinecme.evidence.outcomes;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.files.Files;
import org.baselinecme.platform.files.StoredFile;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tables of observations as they were handed in, each once a measure. */
@Component
class ObservationFiles {
    private final JdbcClient jdbc;
    private final Files files;

    ObservationFiles(JdbcClient jdbc, Files files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    UUID keep(Me me, MeasureId measure, String name, byte[] content, Instant now) {
        var before = jdbc.sql("select id from outcome_file where measure = ? and sha256 = sha256(?)")
                .params(measure.value(), content)
                .query(UUID.class)
                .optional();
        if (before.isPresent()) return before.get();
        var id = Ids.next();
        jdbc.sql("""
                        insert into outcome_file (id, measure, file, sha256, uploaded_by, uploaded_at)
                        values (?, ?, ?, sha256(?), ?, ?)
                        """)
                .params(
                        id,
                        measure.value(),
                        files.store(me, name, "text/csv", content),
                        content,
                        me.person().value(),
                        now.atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    Optional<StoredFile> find(MeasureId measure, UUID id) {
        return jdbc.sql("select file from outcome_file where measure = ? and id = ?")
                .params(measure.value(), id)
                .query(UUID.class)
                .optional()
                .map(files::read);
    }

    /** Whether it is taken over for the first time. */
    boolean load(UUID id, PersonId by, Instant now) {
        return jdbc.sql("update outcome_file set loaded_by = ?, loaded_at = ? where id = ? and loaded_at is null")
                        .params(by.value(), now.atOffset(ZoneOffset.UTC), id)
                        .update()
                == 1;
    }
}
