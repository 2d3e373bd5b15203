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
import org.baselinecme.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
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
        return new Postman(from, sender, new Addresses("http://localhost:8080", "CME Office <cme@example.org>"));
    }

    private UUID posted(String name) {
        var to = new Recipient(null, name, "reader@example.org");
        transaction.executeWithoutResult(change -> mail.post(to, "new-link", name, "Naïve question?", "http://x"));
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
