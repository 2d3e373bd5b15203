package org.baselinecme.platform.importing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.TestOffice;
import org.baselinecme.platform.jobs.TestJobs;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Imports as a director makes them, each step to its end. */
public final class TestImports {
    private final ApplicationContext context;
    private final TestOffice cast;

    public TestImports(ApplicationContext context, TestOffice cast) {
        this.context = context;
        this.cast = cast;
    }

    /** Uploads a table. */
    public UUID uploaded(String kind, byte[] content) {
        var uploads = context.getBean(ImportUploads.class);
        return cast.as(
                cast.okafor(),
                me -> uploads.upload(me, kind, "table.csv", () -> new ByteArrayInputStream(content), content.length)
                        .id()
                        .value());
    }

    /** Uploads a table, takes the columns that are suggested, and checks its rows. */
    public UUID checked(String kind, String text) {
        return mapped(uploaded(kind, text.getBytes(UTF_8)));
    }

    /** Takes the columns that are suggested, and checks the rows. */
    public UUID mapped(UUID id) {
        var chosen = new HashMap<String, String>();
        context.getBean(ImportFileRepository.class)
                .findById(new ImportId(id))
                .orElseThrow()
                .columns()
                .columns()
                .forEach((key, index) -> chosen.put(key, String.valueOf(index)));
        cast.let(cast.okafor(), me -> context.getBean(Imports.class).map(me, new ImportId(id), chosen));
        TestJobs.run(context, id);
        return id;
    }

    /** Writes the good rows. */
    public void applied(UUID id, String differences) {
        cast.let(
                cast.okafor(),
                me -> context.getBean(Imports.class).apply(me, new ImportId(id), Differences.valueOf(differences)));
        TestJobs.run(context, id);
    }

    /** Takes back what was written. */
    public void undone(UUID id) {
        cast.let(cast.okafor(), me -> context.getBean(Imports.class).undo(me, new ImportId(id)));
        TestJobs.run(context, id);
    }

    /** How many rows there are of each group. */
    public Map<String, Long> counts(UUID id) {
        var counts = new HashMap<String, Long>();
        context.getBean(ImportRowQueries.class)
                .counts(new ImportId(id))
                .forEach((group, count) -> counts.put(group.code(), count));
        return counts;
    }

    /** What people are told about rows, in their order. */
    public List<String> messages(UUID id) {
        return context.getBean(JdbcClient.class)
                .sql("select messages from import_row where import = ? and messages <> '' order by number")
                .param(id)
                .query(String.class)
                .list();
    }
}
