package org.baselinecme.office.console;

import jakarta.mail.MessagingException;
import java.util.Map;
import org.baselinecme.office.console.ConfigurationCheck.Finding;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Signs in at the mail server, and sends nothing. */
class MailServerCheck {
    private final Environment settings;

    MailServerCheck(Environment settings) {
        this.settings = settings;
    }

    Finding finding() {
        var host = settings.getProperty("spring.mail.host", "");
        if (host.isBlank())
            return Finding.note("mail server", "none is configured (SPRING_MAIL_HOST); no mail goes out");
        var server = new JavaMailSenderImpl();
        server.setHost(host);
        server.setPort(settings.getProperty("spring.mail.port", Integer.class, -1));
        server.setUsername(settings.getProperty("spring.mail.username"));
        server.setPassword(settings.getProperty("spring.mail.password"));
        var properties = server.getJavaMailProperties();
        Binder.get(settings)
                .bind("spring.mail.properties", Bindable.mapOf(String.class, String.class))
                .orElseGet(Map::of)
                .forEach(properties::setProperty);
        try {
            server.testConnection();
            return Finding.fine("mail server", host + " accepts connections");
        } catch (MessagingException failed) {
            return Finding.wrong("mail server", host + ": " + ConfigurationCheck.reason(failed));
        }
    }
}
