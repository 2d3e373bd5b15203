package org.baselinecme.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.baselinecme.DatabaseTest;
import org.baselinecme.Race;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.IllegalTransactionStateException;

class OutboxDbTest extends DatabaseTest {
    private static final String LINK = "http://localhost:8080/link/abc";

    @Autowired
    private Mail mail;

    @Autowired
    private Outbox outbox;

    /** Others have posted too. */
    @BeforeEach
    void nothingWaits() {
        jdbc.sql("update mail_outbox set next_try_at = null").update();
    }

    @Test
    void a_mail_is_stored_when_posted() {
        var row = row(posted("Dr Amina <b>Khan</b>", "Your disclosure"));
        assertThat(row)
                .containsEntry("subject", "Your new link: Your disclosure")
                .containsEntry("attempts", 0)
                .containsEntry("sent_at", null);
        assertThat((String) row.get("text"))
                .startsWith("Dear Dr. <b>Khan</b>,\n\n")
                .contains("\n" + LINK + "\n");
        assertThat((String) row.get("html"))
                .contains(
                        "Dear Dr. &lt;b&gt;Khan&lt;/b&gt;,",
                        " href=\"" + LINK + "\">Open link</a>",
                        ">" + LINK + "</a>")
                .doesNotContain("<b>");
    }

    @Test
    void no_line_of_a_subject_or_name_becomes_a_header() {
        var row = row(posted("Dr Khan\r\nBcc: everybody@example.org", "It\r\nBcc: everybody@example.org"));
        assertThat(row)
                .containsEntry("subject", "Your new link: It Bcc: everybody@example.org")
                .containsEntry("to_name", "Dr Khan Bcc: everybody@example.org");
    }

    @Test
    void the_database_rejects_line_breaks_in_headers() {
        for (var column : new String[] {"subject", "to_name", "to_address"})
            assertThatThrownBy(() -> jdbc.sql("update mail_outbox set " + column + " = ? where id = ?")
                            .params("a@b\r\nBcc: c@d", posted("Dr Khan", "It"))
                            .update())
                    .as(column)
                    .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void mail_is_posted_in_the_transaction_of_its_change() {
        var to = new Recipient(null, "Dr Khan", "khan@example.org");
        assertThatThrownBy(() -> mail.post(to, "new-link", "It", LINK))
                .isInstanceOf(IllegalTransactionStateException.class);
        var before = count();
        transaction.executeWithoutResult(change -> {
            mail.post(to, "new-link", "It", LINK);
            change.setRollbackOnly();
        });
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void each_mail_is_claimed_by_one_node() {
        for (var i = 0; i < 6; i++) posted("Dr Khan", "Mail " + i);
        var taken = new ConcurrentLinkedQueue<UUID>();
        var outcomes = Race.of(
                Collections.nCopies(6, () -> outbox.take().map(QueuedMail::id).ifPresent(taken::add)));
        assertThat(outcomes).allMatch(Optional::isEmpty);
        Stream.generate(outbox::take)
                .takeWhile(Optional::isPresent)
                .forEach(rest -> taken.add(rest.get().id()));
        assertThat(taken).hasSize(6).doesNotHaveDuplicates();
    }

    @Test
    void mail_of_a_dead_node_is_claimed_again_after_ten_minutes() {
        var id = posted("Dr Khan", "It");
        assertThat(outbox.take()).map(QueuedMail::id).contains(id);
        assertThat(outbox.take()).isEmpty();
        assertThat(later(Duration.ofMinutes(11)).take()).hasValueSatisfying(again -> {
            assertThat(again.id()).isEqualTo(id);
            assertThat(again.attempt()).isEqualTo(2);
        });
    }

    @Test
    void a_failed_mail_waits_and_keeps_the_error() {
        var id = posted("Dr Khan", "It");
        outbox.failed(outbox.take().orElseThrow(), "MailSendException: 451 try\r\nlater");
        assertThat(row(id)).containsEntry("last_error", "MailSendException: 451 try later");
        assertThat(outbox.take()).isEmpty();
        assertThat(later(Duration.ofMinutes(2)).take()).map(QueuedMail::id).contains(id);
    }

    @Test
    void after_the_last_attempt_there_is_no_retry_and_the_error_remains() {
        var id = posted("Dr Khan", "It");
        jdbc.sql("update mail_outbox set attempts = 6 where id = ?").param(id).update();
        outbox.failed(outbox.take().orElseThrow(), "550 unknown");
        assertThat(row(id)).containsEntry("last_error", "550 unknown").containsEntry("next_try_at", null);
        assertThat(later(Duration.ofDays(3)).take()).isEmpty();
    }

    @Test
    void after_thirty_days_the_text_is_erased() {
        var sent = posted("Dr Khan", "It");
        outbox.sent(outbox.take().orElseThrow());
        var waiting = posted("Dr Reyes", "It");
        later(Duration.ofDays(29)).forgetBodies();
        assertThat(row(sent)).doesNotContainEntry("text", "");
        later(Duration.ofDays(31)).forgetBodies();
        assertThat(row(sent))
                .containsEntry("text", "")
                .containsEntry("html", "")
                .containsEntry("to_name", "Dr Khan");
        assertThat(row(waiting)).containsEntry("text", "").containsEntry("next_try_at", null);
    }

    @Test
    void a_sent_mail_cannot_be_deleted() {
        assertThatThrownBy(() -> jdbc.sql("delete from mail_outbox").update())
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private UUID posted(String name, String opens) {
        var to = new Recipient(cast.drKhan(), name, cast.email("khan"));
        transaction.executeWithoutResult(change -> mail.post(to, "new-link", opens, LINK));
        return jdbc.sql("select id from mail_outbox order by id desc limit 1")
                .query(UUID.class)
                .single();
    }

    private Map<String, Object> row(UUID id) {
        return jdbc.sql("select * from mail_outbox where id = ?")
                .param(id)
                .query()
                .singleRow();
    }

    private long count() {
        return jdbc.sql("select count(*) from mail_outbox").query(Long.class).single();
    }

    private Outbox later(Duration time) {
        return new Outbox(jdbc, Clock.offset(Clock.systemUTC(), time));
    }
}
