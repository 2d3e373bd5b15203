package org.baselinecme.demo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.platform.mail.Attachment;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Conditional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the outbox for everybody: in the demo only, so the room {@code mail} has no door that does. */
@Component
@Conditional(DemoWanted.class)
class DevMail {
    private static final String POSTED =
            "select id, to_name, to_address, subject, text, posted_at, sent_at, attachment is not null as attached,"
                    + " attachment_name from mail_outbox ";
    private static final int NEWEST = 100;
    private final JdbcClient jdbc;

    DevMail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Posted> newest() {
        return jdbc.sql(POSTED + "order by posted_at desc, id desc limit ?")
                .param(NEWEST)
                .query((row, i) -> posted(row))
                .list();
    }

    Optional<Posted> find(String id) {
        return jdbc.sql(POSTED + "where id::text = ?")
                .param(id)
                .query((row, i) -> posted(row))
                .optional();
    }

    private static Posted posted(ResultSet row) throws SQLException {
        return new Posted(
                row.getObject("id", UUID.class),
                row.getString("to_name"),
                row.getString("to_address"),
                row.getString("subject"),
                row.getString("text"),
                row.getObject("posted_at", OffsetDateTime.class).toInstant(),
                row.getObject("sent_at") != null,
                row.getBoolean("attached") ? row.getString("attachment_name") : null);
    }

    /** What goes with a mail, while it is kept. */
    Optional<Attachment> attachment(String id) {
        return jdbc.sql("""
                        select attachment_name, attachment_type, attachment from mail_outbox
                        where id::text = ? and attachment is not null
                        """)
                .param(id)
                .query((row, i) -> new Attachment(
                        row.getString("attachment_name"), row.getString("attachment_type"), row.getBytes("attachment")))
                .optional();
    }

    /**
     * A mail of the outbox.
     *
     * @param text empty when it is too old
     * @param attached name of the document that goes with it, or null
     */
    record Posted(
            UUID id,
            String name,
            String address,
            String subject,
            String text,
            Instant at,
            boolean sent,
            @Nullable String attached) {}
}
