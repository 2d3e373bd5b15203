package org.baselinecme.evidence.accreditation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The papers that were filed, and the gaps that were explained. */
@Component
class FilingRows {
    private final JdbcClient jdbc;

    FilingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writers of one file stand in a line, and whoever closes the activity with them; gives its stage. */
    String lock(ActivityId activity) {
        return jdbc.sql("select stage from activity where id = ? for no key update")
                .param(activity.value())
                .query(String.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Everything filed, in order; what was withdrawn included. */
    List<FiledDocument> documents(ActivityId activity) {
        return jdbc.sql("""
                        select d.id, d.record, d.title, d.note, d.sha256, d.filed_at, d.withdrawn_at, d.withdrawn_why,
                          f.name as file_name, f.bytes, p.name as filer, w.name as withdrawer
                        from filed_document d join stored_file f on f.id = d.file join person p on p.id = d.filed_by
                        left join person w on w.id = d.withdrawn_by where d.activity = ? order by d.filed_at, d.id
                        """)
                .param(activity.value())
                .query((row, i) -> document(row))
                .list();
    }

    private static FiledDocument document(ResultSet row) throws SQLException {
        var withdrawn = row.getTimestamp("withdrawn_at");
        return new FiledDocument(
                row.getObject("id", UUID.class),
                FileRecord.of(row.getString("record")),
                row.getString("title"),
                row.getString("note"),
                row.getString("file_name"),
                HexFormat.of().formatHex(row.getBytes("sha256")),
                row.getLong("bytes"),
                row.getString("filer"),
                row.getTimestamp("filed_at").toInstant(),
                withdrawn == null
                        ? null
                        : new FiledDocument.Withdrawn(
                                row.getString("withdrawer"), withdrawn.toInstant(), row.getString("withdrawn_why")));
    }

    /** The explanations that stand. */
    List<Explanation> explanations(ActivityId activity) {
        return jdbc.sql("""
                        select e.record, e.why, e.at, p.name from gap_explanation e join person p on p.id = e.by
                        where e.activity = ? and e.taken_back_at is null
                        """)
                .param(activity.value())
                .query((row, i) -> new Explanation(
                        FileRecord.of(row.getString("record")),
                        row.getString("why"),
                        row.getString("name"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    /** Whether the same paper stands in this record already. */
    boolean isFiled(ActivityId activity, FileRecord record, byte[] content) {
        return jdbc.sql("""
                        select exists (select from filed_document where activity = ? and record = ?
                          and sha256 = sha256(?) and withdrawn_at is null)
                        """)
                .params(activity.value(), record.code(), content)
                .query(Boolean.class)
                .single();
    }

    /** Adds a paper whose file was stored before. */
    void file(FilingEvent.DocumentFiled filed, UUID file, String note) {
        jdbc.sql("""
                        insert into filed_document (id, activity, record, file, sha256, title, note, filed_by, filed_at)
                        select ?, ?, ?, f.id, f.sha256, ?, ?, ?, ? from stored_file f where f.id = ?
                        """)
                .params(
                        filed.document(),
                        filed.activity().value(),
                        filed.record().code(),
                        filed.title(),
                        note,
                        filed.by().value(),
                        filed.at().atOffset(ZoneOffset.UTC),
                        file)
                .update();
    }

    /** The stored file of a paper, also of one that was withdrawn. */
    Optional<UUID> stored(ActivityId activity, FileRecord record, UUID document) {
        return jdbc.sql("select file from filed_document where activity = ? and record = ? and id = ?")
                .params(activity.value(), record.code(), document)
                .query(UUID.class)
                .optional();
    }

    boolean withdraw(UUID document, String why, PersonId by, Instant now) {
        return jdbc.sql("""
                        update filed_document set withdrawn_by = ?, withdrawn_at = ?, withdrawn_why = ?
                        where id = ? and withdrawn_at is null
                        """)
                        .params(by.value(), now.atOffset(ZoneOffset.UTC), why, document)
                        .update()
                == 1;
    }

    void explain(FilingEvent.GapExplained explained) {
        jdbc.sql("insert into gap_explanation (id, activity, record, why, by, at) values (?, ?, ?, ?, ?, ?)")
                .params(
                        Ids.next(),
                        explained.activity().value(),
                        explained.record().code(),
                        explained.why(),
                        explained.by().value(),
                        explained.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean takeBack(ActivityId activity, FileRecord record, PersonId by, Instant now) {
        return jdbc.sql("""
                        update gap_explanation set taken_back_by = ?, taken_back_at = ?
                        where activity = ? and record = ? and taken_back_at is null
                        """)
                        .params(by.value(), now.atOffset(ZoneOffset.UTC), activity.value(), record.code())
                        .update()
                == 1;
    }
}
