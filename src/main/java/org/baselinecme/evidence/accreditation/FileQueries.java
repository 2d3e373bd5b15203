package org.baselinecme.evidence.accreditation;

import java.util.List;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what was filed and explained, and locks the file of an activity. */
@Component
class FileQueries {
    private final JdbcClient jdbc;

    FileQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Waits until no other transaction changes this file or closes its activity, and holds the lock until the end of this
     * one. It is a lock of its own, as the row of the activity belongs to another module.
     */
    void lock(ActivityId activity) {
        RowCallbackHandler nothing = row -> {};
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("activity file " + activity)
                .query(nothing);
    }

    /** Every document of an activity in order of filing, withdrawn ones included. */
    List<FiledDocumentRow> documents(ActivityId activity) {
        return jdbc.sql("""
                        select d.id, upper(d.record) as record, d.title, d.note, f.name as file_name,
                          encode(d.sha256, 'hex') as hash, f.bytes, p.name as filed_by, d.filed_at,
                          w.name as withdrawn_by, d.withdrawn_at, d.withdrawn_why
                        from filed_document d join v_file f on f.id = d.file join v_person p on p.id = d.filed_by
                        left join v_person w on w.id = d.withdrawn_by
                        where d.activity = ? order by d.filed_at, d.id
                        """)
                .param(activity.value())
                .query(Rows.of(FiledDocumentRow.class))
                .list();
    }

    /** The current explanations of an activity. */
    List<ExplanationRow> explanations(ActivityId activity) {
        return jdbc.sql("""
                        select upper(e.record) as record, e.why, p.name as by, e.at
                        from gap_explanation e join v_person p on p.id = e.by
                        where e.activity = ? and e.taken_back_at is null
                        """)
                .param(activity.value())
                .query(Rows.of(ExplanationRow.class))
                .list();
    }
}
