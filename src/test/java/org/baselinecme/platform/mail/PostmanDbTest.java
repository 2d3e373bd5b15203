package org.baselinecme.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.baselinecme.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The outbox and a real mail server, inside this process. */
class PostmanDbTest extends DatabaseTest {
    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    @Autowired
    private Mail mail;

    @Autowired
    private Outbox outbox;

    @BeforeEach
    void theServerListensAndNothingWaits() {
        server.start();
        jdbc.sql("update mail_outbox set next_try_at = null").update();
    }

    @AfterEach
    void theServerStops() {
        server.stop();
    }

    @Test
    void a_mail_arrives_with_both_its_bodies() throws Exception {
        var id = posted("Dr Łucja O'Brien-Núñez 陈伟");
        postman(outbox).round();
        var arrived = server.getReceivedMessages();
        assertThat(arrived).hasSize(1);
        var message = arrived[0];
        assertThat(message.getSubject()).isEqualTo("Your new link: Naïve question?");
        assertThat(message.getAllRecipients()[0].toString()).contains("reader@example.org");
        assertThat(message.getFrom()[0].toString()).isEqualTo("CME Office <cme@example.org>");
        assertThat(message.getHeader("Message-ID")).containsExactly("<" + id + "@baseline>");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(source(message)).contains("text/plain", "text/html", "multipart/alternative");
        assertThat(state(id)).isEqualTo("sent after 1: null");
    }

    @Test
    void each_mail_is_sent_once() {
        posted("Dr Khan");
        posted("Dr Reyes");
        postman(outbox).round();
        postman(outbox).round();
        assertThat(server.getReceivedMessages()).hasSize(2);
    }

    @Test
    void a_mail_is_not_sent_again_when_the_connection_breaks_before_that_is_stored() {
        var id = posted("Dr Khan");
        var broken = new AtomicBoolean();
        var outage = new Outbox(jdbc, Clock.systemUTC()) {
            @Override
            void sent(QueuedMail mail) {
                if (broken.compareAndSet(false, true)) throw new DataAccessResourceFailureException("terminated");
                super.sent(mail);
            }
        };
        postman(outage).round();
        assertThat(state(id)).isEqualTo("sent after 1: null");
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    /** Findings E14. */
    @Test
    void a_link_to_sign_in_does_not_wait_behind_bulk_mail() {
        for (var i = 0; i < 30; i++) posted("Dr Khan");
        var to = new Recipient(null, "Dr Reyes", "waiting@example.org");
        transaction.executeWithoutResult(change -> mail.postUrgent(to, "new-link", "Question", "http://x"));
        assertThat(outbox.take())
                .hasValueSatisfying(first -> assertThat(first.address()).isEqualTo("waiting@example.org"));
    }

    /** Findings E14. */
    @Test
    void a_mail_in_flight_when_its_node_died_is_taken_again_after_a_minute() {
        posted("Dr Khan");
        assertThat(outbox.take()).isPresent();
        assertThat(outbox.take()).isEmpty();
        var later = new Outbox(jdbc, Clock.offset(Clock.systemUTC(), Duration.ofSeconds(61)));
        assertThat(later.take()).isPresent();
    }

    /** Findings E14. */
    @Test
    void many_mails_go_over_one_connection() {
        for (var i = 0; i < 5; i++) posted("Dr Khan");
        var sender = new CountingSender();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
        postman(outbox, sender).round();
        assertThat(server.getReceivedMessages()).hasSize(5);
        assertThat(sender.sessions).isEqualTo(1);
    }

    /** Counts connections: each begins by asking for the settings of the server. */
    private static final class CountingSender extends JavaMailSenderImpl {
        private int sessions;

        @Override
        public int getPort() {
            sessions++;
            return super.getPort();
        }
    }

    @Test
    void a_failed_delivery_is_retried_later() {
        var id = posted("Dr Khan");
        var postman = postman(outbox);
        server.stop();
        postman.round();
        assertThat(state(id)).startsWith("waits after 1: ").contains("ConnectException");
        server.start();
        postman.round();
        assertThat(server.getReceivedMessages()).isEmpty();
        postman(new Outbox(jdbc, Clock.offset(Clock.systemUTC(), Duration.ofMinutes(2))))
                .round();
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(state(id)).isEqualTo("sent after 2: null");
    }

    private Postman postman(Outbox from) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
        return postman(from, sender);
    }

    private static Postman postman(Outbox from, JavaMailSenderImpl sender) {
        return new Postman(from, sender, new Addresses("http://localhost:8080", "CME Office <cme@example.org>"));
    }

    private UUID posted(String name) {
        var to = new Recipient(null, name, "reader@example.org");
        transaction.executeWithoutResult(change -> mail.post(to, "new-link", "Naïve question?", "http://x"));
        return jdbc.sql("select id from mail_outbox order by id desc limit 1")
                .query(UUID.class)
                .single();
    }

    private String state(UUID id) {
        return jdbc.sql("""
                        select case when sent_at is not null then 'sent' when next_try_at is not null then 'waits' else 'lost' end
                          || ' after ' || attempts || ': ' || coalesce(last_error, 'null') from mail_outbox where id = ?
                        """).param(id).query(String.class).single();
    }

    private static String source(MimeMessage message) throws Exception {
        var bytes = new ByteArrayOutputStream();
        message.writeTo(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
