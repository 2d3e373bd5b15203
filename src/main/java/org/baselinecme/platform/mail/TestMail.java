package org.baselinecme.platform.mail;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** A mail that is sent at once, past the outbox, to learn whether the mail server takes mail. */
@Component
public class TestMail {
    private static final Logger LOG = LoggerFactory.getLogger(TestMail.class);
    private static final int LONGEST = 300;
    private final ObjectProvider<JavaMailSenderImpl> servers;
    private final Addresses addresses;
    private final MessageSource messages;

    TestMail(ObjectProvider<JavaMailSenderImpl> servers, Addresses addresses, MessageSource messages) {
        this.servers = servers;
        this.addresses = addresses;
        this.messages = messages;
    }

    /** The host of the mail server; empty where none is configured. */
    public Optional<String> server() {
        return Optional.ofNullable(usable())
                .map(server -> server.getPort() > 0 ? server.getHost() + ":" + server.getPort() : server.getHost());
    }

    private @Nullable JavaMailSenderImpl usable() {
        var server = servers.getIfAvailable();
        return server == null || server.getHost() == null || server.getHost().isBlank() ? null : server;
    }

    /** Sends it, and returns what the server answered. */
    public Answer send(String address) {
        var server = usable();
        if (server == null) return new Answer(Outcome.NO_SERVER, "");
        try (var connection = new MailConnection(server)) {
            var message = server.createMimeMessage();
            var parts = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            parts.setFrom(addresses.mailFrom());
            parts.setTo(address);
            parts.setSubject(say("test-mail.subject"));
            parts.setText(say("test-mail.text"));
            message.setHeader("Auto-Submitted", "auto-generated");
            connection.send(message);
            return new Answer(Outcome.TAKEN, "");
        } catch (MessagingException failed) {
            LOG.warn("The mail server did not take a test mail: {}", Postman.reason(failed));
            return new Answer(Outcome.REFUSED, shortened(Postman.reason(failed)));
        }
    }

    private String say(String key) {
        return messages.getMessage(key, new Object[] {addresses.baseUrl()}, Locale.US);
    }

    private static String shortened(String reason) {
        var line = MailLine.single(reason);
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
    }

    /** What came of it, and the server's own words where it refused. */
    public record Answer(Outcome outcome, String reason) {}

    /** What came of a test mail. */
    public enum Outcome {
        TAKEN("ok"),
        REFUSED("bad"),
        NO_SERVER("wait"),
        TOO_MANY("wait");

        private final String tone;

        Outcome(String tone) {
            this.tone = tone;
        }

        public String tone() {
            return tone;
        }

        public String message() {
            return "test-mail." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
