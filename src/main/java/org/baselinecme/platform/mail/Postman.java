package org.baselinecme.platform.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.DataAccessException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sends the mail of the outbox, where a mail server is named; without one, mail stays where it is. */
@Component
@ConditionalOnProperty("spring.mail.host")
class Postman {
    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final int A_ROUND = 200;
    /** For less time than the lease of a mail. */
    private static final RetryTemplate STORING = new RetryTemplate(RetryPolicy.builder()
            .maxRetries(10)
            .delay(Duration.ofSeconds(1))
            .includes(DataAccessException.class)
            .build());

    private final Outbox outbox;
    private final JavaMailSenderImpl server;
    private final Addresses addresses;

    Postman(Outbox outbox, JavaMailSenderImpl server, Addresses addresses) {
        this.outbox = outbox;
        this.server = server;
        this.addresses = addresses;
    }

    /** Sends what waits, many mails over one connection; what is urgent is taken first, whatever came in meanwhile. */
    @Scheduled(initialDelay = 5, fixedDelay = 2, timeUnit = TimeUnit.SECONDS)
    void round() {
        try (var connection = new MailConnection(server)) {
            Stream.generate(outbox::take)
                    .limit(A_ROUND)
                    .takeWhile(Optional::isPresent)
                    .flatMap(Optional::stream)
                    .forEach(mail -> send(mail, connection));
        }
    }

    private void send(QueuedMail mail, MailConnection connection) {
        try {
            connection.send(message(mail));
            say(mail);
        } catch (MessagingException | UnsupportedEncodingException failed) {
            var why = reason(failed);
            LOG.warn("Mail {} was not taken at attempt {}: {}", mail.id(), mail.attempt(), why);
            outbox.failed(mail, why);
        }
    }

    /** Stores that a mail was sent, again where the connection breaks: what is not stored is sent a second time. */
    private void say(QueuedMail mail) {
        try {
            STORING.execute(() -> {
                outbox.sent(mail);
                return true;
            });
        } catch (RetryException broken) {
            throw new IllegalStateException("Mail " + mail.id() + " was sent, and that could not be stored", broken);
        }
    }

    private MimeMessage message(QueuedMail mail) throws MessagingException, UnsupportedEncodingException {
        var message = server.createMimeMessage();
        var parts = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        parts.setFrom(new InternetAddress(addresses.mailFrom()));
        message.setRecipient(
                Message.RecipientType.TO,
                new InternetAddress(mail.address(), mail.name(), StandardCharsets.UTF_8.name()));
        parts.setSubject(mail.letter().subject());
        parts.setText(mail.letter().text(), mail.letter().html());
        var attached = mail.attached();
        if (attached != null)
            parts.addAttachment(attached.name(), new ByteArrayResource(attached.content()), attached.mediaType());
        // a mail sent twice, because a node died between sending and saying so, is the same mail to its reader
        message.setHeader("Message-ID", "<" + mail.id() + "@baseline>");
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    /** What the server said, where it said something. */
    static String reason(Exception failed) {
        Throwable last = failed;
        while (last.getCause() != null) last = last.getCause();
        return last.getClass().getSimpleName() + ": " + last.getMessage();
    }
}
