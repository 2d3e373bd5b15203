package org.baselinecme.platform.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A connection to the mail server that is opened with the first mail and serves for those that follow. */
final class MailConnection implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(MailConnection.class);
    private static final String ID = "Message-ID";
    private final JavaMailSenderImpl server;
    private @Nullable Transport transport;

    MailConnection(JavaMailSenderImpl server) {
        this.server = server;
    }

    /** Sends a mail. After an error the next mail gets a connection of its own. */
    void send(MimeMessage message) throws MessagingException {
        var id = message.getHeader(ID);
        message.saveChanges();
        if (id != null) message.setHeader(ID, id[0]);
        var sent = false;
        try {
            open().sendMessage(message, recipients(message));
            sent = true;
        } finally {
            if (!sent) close();
        }
    }

    private static Address[] recipients(MimeMessage message) throws MessagingException {
        return Objects.requireNonNull(message.getAllRecipients());
    }

    private Transport open() throws MessagingException {
        var current = transport;
        if (current != null && current.isConnected()) return current;
        var fresh = server.getSession().getTransport(Objects.requireNonNullElse(server.getProtocol(), "smtp"));
        fresh.connect(server.getHost(), server.getPort(), server.getUsername(), server.getPassword());
        transport = fresh;
        return fresh;
    }

    @Override
    public void close() {
        var current = transport;
        transport = null;
        try {
            if (current != null) current.close();
        } catch (MessagingException gone) {
            LOG.debug("The connection to the mail server was closed by the other side", gone);
        }
    }
}
