package org.baselinecme.platform.mail;

import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The outbox table. Every method is one statement; none holds a lock while a mail server is contacted. */
@Component
class Outbox {
    /** After this time another node takes over from one that died while sending; the timeouts of the mail server are shorter. */
    private static final Duration LEASE = Duration.ofMinutes(1);
    /** Bodies contain links that sign a person in, so they are deleted after this time. */
    private final JdbcClient jdbc;

    private final Clock clock;

    Outbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(Recipient to, Letter letter, @Nullable Attachment attached, boolean urgent) {
        var person = to.person();
        jdbc.sql("""
                        insert into mail_outbox (id, to_person, to_name, to_address, subject, text, html, posted_at, next_try_at,
                          attachment_name, attachment_type, attachment, urgent)
                        values (:id, :person, :name, :address, :subject, :text, :html, :now, :now, :file, :type, :content, :urgent)
                        """)
                .param("id", Ids.next())
                .param("person", person == null ? null : person.value(), Types.OTHER)
                .param("name", to.name())
                .param("address", to.address())
                .param("subject", letter.subject())
                .param("text", letter.text())
                .param("html", letter.html())
                .param("now", at(clock.instant()))
                .param("urgent", urgent)
                .param("file", attached == null ? null : attached.name(), Types.VARCHAR)
                .param("type", attached == null ? null : attached.mediaType(), Types.VARCHAR)
                .param("content", attached == null ? null : attached.content(), Types.BINARY)
                .update();
    }

    /** Takes an urgent mail, else the mail that has waited longest, for this node alone. */
    Optional<QueuedMail> take() {
        var now = clock.instant();
        return jdbc.sql("""
                        update mail_outbox set attempts = attempts + 1, next_try_at = :lease
                        where id = (select id from mail_outbox where next_try_at <= :now
                                    order by urgent desc, next_try_at, id limit 1 for update skip locked)
                        returning id, to_name, to_address, subject, text, html, attempts, attachment_name, attachment_type, attachment
                        """)
                .param("lease", at(now.plus(LEASE)))
                .param("now", at(now))
                .query(Rows.of(Row.class))
                .optional()
                .map(Row::mail);
    }

    void sent(QueuedMail mail) {
        jdbc.sql("update mail_outbox set sent_at = ?, next_try_at = null, last_error = null where id = ?")
                .params(at(clock.instant()), mail.id())
                .update();
    }

    /** Schedules the next attempt, or none after the last; the reason is stored either way. */
    void failed(QueuedMail mail, String why) {
        var again = mail.patience().map(clock.instant()::plus).map(Outbox::at).orElse(null);
        jdbc.sql("update mail_outbox set last_error = :why, next_try_at = :again where id = :id")
                .param("why", MailLine.single(why))
                .param("again", again, Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", mail.id())
                .update();
    }

    /** Deletes the bodies of mail past the period of the retention schedule, sent or not; recipient, time and subject stay. */
    @Scheduled(initialDelay = 1, fixedDelay = 6, timeUnit = TimeUnit.HOURS)
    void forgetBodies() {
        jdbc.sql("update mail_outbox set text = '', html = '', attachment = null, next_try_at = null"
                        + " where posted_at < retention_start('MAIL_TEXT', ?) and text <> ''"
                        + " and (to_person is null or not is_held(to_person))")
                .param(at(clock.instant()))
                .update();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private record Row(
            UUID id,
            String toName,
            String toAddress,
            String subject,
            String text,
            String html,
            int attempts,
            @Nullable String attachmentName,
            @Nullable String attachmentType,
            byte @Nullable [] attachment) {
        QueuedMail mail() {
            return new QueuedMail(id, toName, toAddress, new Letter(subject, text, html), attached(), attempts);
        }

        private @Nullable Attachment attached() {
            if (attachment == null) return null;
            return new Attachment(
                    Objects.requireNonNull(attachmentName), Objects.requireNonNull(attachmentType), attachment);
        }
    }
}
