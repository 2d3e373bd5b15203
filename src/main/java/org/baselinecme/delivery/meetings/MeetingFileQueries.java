package org.baselinecme.delivery.meetings;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.baselinecme.delivery.reports.MeetingPlatform;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the meeting files of sessions with their names. */
@Component
class MeetingFileQueries {
    private final JdbcClient jdbc;

    MeetingFileQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Files that were loaded, withdrawn ones included, the newest first. */
    List<LoadedFile> loaded(SlotId slot) {
        return jdbc.sql("""
                        select f.id, s.name, f.platform, p.name as loaded_by, f.loaded_at, f.withdrawn_why
                        from meeting_file f join v_file s on s.id = f.file join v_person p on p.id = f.loaded_by
                        where f.slot = ? and f.loaded_at is not null order by f.loaded_at desc
                        """)
                .param(slot.value())
                .query(Rows.of(LoadedFile.class))
                .list();
    }

    /** The name of a file as it was uploaded. */
    String nameOf(MeetingFile file) {
        return jdbc.sql("select name from v_file where id = ?")
                .param(file.file())
                .query(String.class)
                .single();
    }

    /** Ids of the rows of a file. */
    List<UUID> rowsOf(MeetingFile file) {
        return jdbc.sql("select id from meeting_row where file = ?")
                .param(file.getId())
                .query(Rows.of(UUID.class))
                .list();
    }

    /** @param withdrawnWhy null where the file was not withdrawn */
    record LoadedFile(
            UUID id,
            String name,
            MeetingPlatform platform,
            String loadedBy,
            Instant loadedAt,
            @Nullable String withdrawnWhy) {}
}
