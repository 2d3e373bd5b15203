package org.baselinecme.delivery.meetings;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.baselinecme.delivery.attendance.TimeInterval;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The meeting files of sessions: each once, as it was handed in. */
@Component
class FileRows {
    private static final String SELECT = """
            select f.*, s.name, u.name as by_name from meeting_file f join stored_file s on s.id = f.file
            join person u on u.id = coalesce(f.loaded_by, f.uploaded_by) where f.slot = ?
            """;
    private final JdbcClient jdbc;

    FileRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that were taken over, the newest first. */
    List<Row> loaded(SlotId slot) {
        return jdbc.sql(SELECT + " and f.loaded_at is not null order by f.loaded_at desc")
                .param(slot.value())
                .query((row, i) -> read(row))
                .list();
    }

    Row find(SlotId slot, UUID id) {
        return jdbc.sql(SELECT + " and f.id = ?")
                .params(slot.value(), id)
                .query((row, i) -> read(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** The same content, handed in for this session before and not withdrawn. */
    Optional<Row> same(SlotId slot, byte[] content) {
        return jdbc.sql(SELECT + " and f.sha256 = ? and f.withdrawn_at is null")
                .params(slot.value(), sha256(content))
                .query((row, i) -> read(row))
                .optional();
    }

    /** A duplicate key where it was handed in meanwhile. */
    UUID add(SlotId slot, UUID stored, byte[] content, Platform platform, ZoneId zone, PersonId by, Instant now) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into meeting_file (id, slot, file, sha256, platform, zone, uploaded_by, uploaded_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        slot.value(),
                        stored,
                        sha256(content),
                        platform.name(),
                        zone.getId(),
                        by.value(),
                        now.atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    /** Writes the people of a report; gives their ids in its order. */
    List<UUID> write(UUID file, List<ReportedParticipant> people) {
        var ids = people.stream().map(one -> Ids.next()).toList();
        jdbc.sql("""
                        insert into meeting_row (id, file, position, key, name, email, spans, seconds, open_ended)
                        select id, :file, position, key, name, nullif(email, ''), spans::tstzmultirange, seconds, open_ended
                        from unnest(:ids::uuid[], :keys, :names, :emails, :spans, :seconds::int[], :open::boolean[])
                          with ordinality as t (id, key, name, email, spans, seconds, open_ended, position)
                        """)
                .param("file", file)
                .param("ids", ids.toArray(UUID[]::new))
                .param("keys", people.stream().map(ReportedParticipant::key).toArray(String[]::new))
                .param("names", people.stream().map(ReportedParticipant::name).toArray(String[]::new))
                .param("emails", people.stream().map(ReportedParticipant::email).toArray(String[]::new))
                .param("spans", people.stream().map(one -> ranges(one.spans())).toArray(String[]::new))
                .param(
                        "seconds",
                        people.stream().map(ReportedParticipant::seconds).toArray(Integer[]::new))
                .param(
                        "open",
                        people.stream().map(ReportedParticipant::openEnded).toArray(Boolean[]::new))
                .update();
        return ids;
    }

    private static String ranges(List<TimeInterval> spans) {
        return spans.stream()
                .map(span -> "[" + span.from() + "," + span.until() + ")")
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** Whether it was taken over now, and not before. */
    boolean load(UUID id, ZoneId zone, PersonId by, Instant now) {
        return jdbc.sql("""
                        update meeting_file set zone = ?, loaded_by = ?, loaded_at = ?
                        where id = ? and loaded_at is null and withdrawn_at is null
                        """)
                        .params(zone.getId(), by.value(), now.atOffset(ZoneOffset.UTC), id)
                        .update()
                == 1;
    }

    boolean withdraw(UUID id, String why, PersonId by, Instant now) {
        return jdbc.sql("""
                        update meeting_file set withdrawn_by = ?, withdrawn_at = ?, withdrawn_why = ?
                        where id = ? and loaded_at is not null and withdrawn_at is null
                        """)
                        .params(by.value(), now.atOffset(ZoneOffset.UTC), why, id)
                        .update()
                == 1;
    }

    List<UUID> rowsOf(UUID id) {
        return jdbc.sql("select id from meeting_row where file = ?")
                .param(id)
                .query((row, i) -> row.getObject("id", UUID.class))
                .list();
    }

    private static Row read(ResultSet row) throws SQLException {
        var loaded = row.getTimestamp("loaded_at");
        var withdrawn = row.getTimestamp("withdrawn_at");
        return new Row(
                row.getObject("id", UUID.class),
                row.getObject("file", UUID.class),
                row.getString("name"),
                Platform.valueOf(row.getString("platform")),
                ZoneId.of(row.getString("zone")),
                row.getString("by_name"),
                loaded == null ? null : loaded.toInstant(),
                withdrawn == null ? null : withdrawn.toInstant(),
                row.getString("withdrawn_why"));
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A file of a session; not taken over yet where it was not loaded. */
    record Row(
            UUID id,
            UUID stored,
            String name,
            Platform platform,
            ZoneId zone,
            String by,
            @Nullable Instant loadedAt,
            @Nullable Instant withdrawnAt,
            @Nullable String withdrawnWhy) {
        boolean isWithdrawn() {
            return withdrawnAt != null;
        }

        /** Where its local times are to be read: as typed, or as they were read last where nothing was typed. */
        ZoneId zone(String typed) {
            if (typed.isBlank()) return zone;
            try {
                return ZoneId.of(typed.strip());
            } catch (DateTimeException unknown) {
                throw new Refused(List.of(Objection.blocking("meeting-file.zone", null, typed.strip())));
            }
        }
    }
}
