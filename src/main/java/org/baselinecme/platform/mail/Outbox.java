package org.baselinecme.platform.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.baselinecme.platform.kernel.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The table of posted mail. Each verb is one statement; none holds a lock while a mail server is spoken to. */
@Component
class Outbox {
    /** A node that died while sending is followed by another after this time. */
    private static final Duration LEASE = Duration.ofMinutes(10);
    /** Bodies hold links that sign somebody in, and what was said to them: nobody needs them longer. */
    private static final Duration BODIES_KEPT = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final Clock clock;

    Outbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(Recipient to, Letter letter, @Nullable Attachment attached) {
        var person = to.person();
        jdbc.sql("""
                        insert into mail_outbox (id, to_person, to_name, to_address, subject, text, html, posted_at, next_try_at,
                          attachment_name, attachment_type, attachment)
                        values (:id, :person, :name, :address, :subject, :text, :html, :now, :now, :file, :type, :content)
                        """)
                .param("id", Ids.next())
                .param("person", person == null ? null : person.value(), Types.OTHER)
                .param("name", to.name())
                .param("address", to.address())
                .param("subject", letter.subject())
                .param("text", letter.text())
                .param("html", letter.html())
                .param("now", at(clock.instant()))
                .param("file", attached == null ? null : attached.name(), Types.VARCHAR)
                .param("type", attached == null ? null : attached.mediaType(), Types.VARCHAR)
                .param("content", attached == null ? null : attached.content(), Types.BINARY)
                .update();
    }

    /** Takes the mail that waits longest, for this node alone. */
    Optional<QueuedMail> take() {
        var now = clock.instant();
        return jdbc.sql("""
                        update mail_outbox set attempts = attempts + 1, next_try_at = :lease
                        where id = (select id from mail_outbox where next_try_at <= :now
                                    order by next_try_at, id limit 1 for update skip locked)
                        returning id, to_name, to_address, subject, text, html, attempts, attachment_name, attachment_type, attachment
                        """)
                .param("lease", at(now.plus(LEASE)))
                .param("now", at(now))
                .query((row, i) -> waiting(row))
                .optional();
    }

    void sent(QueuedMail mail) {
        jdbc.sql("update mail_outbox set sent_at = ?, next_try_at = null, last_error = null where id = ?")
                .params(at(clock.instant()), mail.id())
                .update();
    }

    /** Waits, or gives up after the last attempt; the reason can be read either way. */
    void failed(QueuedMail mail, String why) {
        var again = mail.patience().map(clock.instant()::plus).map(Outbox::at).orElse(null);
        jdbc.sql("update mail_outbox set last_error = :why, next_try_at = :again where id = :id")
                .param("why", MailLine.single(why))
                .param("again", again, Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", mail.id())
                .update();
    }

    /** Forgets what old mail said, sent or not; whom it went to, when and about what stays. */
    @Scheduled(initialDelay = 1, fixedDelay = 6, timeUnit = TimeUnit.HOURS)
    void forgetBodies() {
        jdbc.sql("update mail_outbox set text = '', html = '', attachment = null, next_try_at = null"
                        + " where posted_at < ? and text <> ''")
                .param(at(clock.instant().minus(BODIES_KEPT)))
                .update();
    }

    private static QueuedMail waiting(ResultSet row) throws SQLException {
        var letter = new Letter(row.getString("subject"), row.getString("text"), row.getString("html"));
        return new QueuedMail(
                row.getObject("id", UUID.class),
                row.getString("to_name"),
                row.getString("to_address"),
                letter,
                attachment(row),
                row.getInt("attempts"));
    }

    private static @Nullable Attachment attachment(ResultSet row) throws SQLException {
        var content = row.getBytes("attachment");
        if (content == null) return null;
        return new Attachment(row.getString("attachment_name"), row.getString("attachment_type"), content);
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
