package org.baselinecme.platform.files;

import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.baselinecme.platform.access.Anyone;
import org.baselinecme.platform.access.AnyoneSignedIn;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Rows;
import org.baselinecme.platform.kernel.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.support.SqlBinaryValue;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stores files. The module that owns the document checks who may read it; this one only stores. */
@Service
@Transactional(readOnly = true)
public class Files {
    private final JdbcClient jdbc;
    private final Clock clock;

    Files(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Stores a file and returns its id. */
    @AnyoneSignedIn
    @Transactional
    public UUID store(Me me, String name, String mediaType, byte[] content) {
        return insert(me, name, mediaType, content.length, Sha256.of(content), content);
    }

    /** Stores a table that {@link Workbook} or {@link FileText} has read, and returns its id. */
    @AnyoneSignedIn
    @Transactional
    public UUID storeTable(Me me, String name, byte[] content) {
        return store(me, name, DocumentType.ofTable(content), content);
    }

    /** Stores a file of any length without holding it in memory, and returns its id. */
    @AnyoneSignedIn
    @Transactional
    public UUID store(Me me, String name, String mediaType, TableFile.Content content, long bytes, byte[] sha256)
            throws IOException {
        try (var stream = content.open()) {
            return insert(me, name, mediaType, bytes, sha256, new SqlBinaryValue(stream, bytes));
        }
    }

    private UUID insert(Me me, String name, String mediaType, long bytes, byte[] sha256, Object content) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into stored_file (id, name, media_type, bytes, sha256, content, by, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        name,
                        mediaType,
                        bytes,
                        sha256,
                        content,
                        me.person().value(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    /** Opens a file to be sent; {@link NotFound} where there is none. The caller has checked access. */
    @Anyone
    public FileContent open(UUID id) {
        return jdbc.sql("select id, name, media_type, bytes from stored_file where id = ?")
                .param(id)
                .query(Rows.of(Row.class))
                .optional()
                .map(row -> new FileContent(jdbc, row.id, row.name, row.mediaType, row.bytes))
                .orElseThrow(NotFound::new);
    }

    private record Row(UUID id, String name, String mediaType, int bytes) {}

    /** Reads a whole file into memory, to parse it; {@link NotFound} where there is none. The caller has checked access. */
    @Anyone
    public StoredFile read(UUID id) {
        return jdbc.sql("select id, name, media_type, content from stored_file where id = ?")
                .param(id)
                .query(Rows.of(StoredFile.class))
                .optional()
                .orElseThrow(NotFound::new);
    }
}
