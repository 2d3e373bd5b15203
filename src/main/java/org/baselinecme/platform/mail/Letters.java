package org.baselinecme.platform.mail;

import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.ISpringTemplateEngine;

/** Writes letters from their messages, {@code mail.NAME.subject} and {@code mail.NAME.text}. */
@Component
class Letters {
    private final MessageSource messages;
    private final ISpringTemplateEngine templates;
    private final Addresses addresses;

    Letters(MessageSource messages, ISpringTemplateEngine templates, Addresses addresses) {
        this.messages = messages;
        this.templates = templates;
        this.addresses = addresses;
    }

    Letter write(String name, Object... arguments) {
        var subject = MailLine.single(messages.getMessage("mail." + name + ".subject", arguments, Locale.US));
        var text = messages.getMessage("mail." + name + ".text", arguments, Locale.US)
                .replace("\0", "")
                .strip();
        var html = templates.process(
                "mail/letter",
                new Context(Locale.US, Map.of("subject", subject, "lines", MailLine.of(text, addresses))));
        return new Letter(subject, text, html);
    }
}
