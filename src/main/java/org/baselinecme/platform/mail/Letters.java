package org.baselinecme.platform.mail;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.ISpringTemplateEngine;

/**
 * Writes letters from their messages, {@code mail.NAME.subject}, {@code mail.NAME.text} and {@code mail.NAME.button}, with the
 * name, logo and contact of the provider.
 */
@Component
class Letters {
    private final MessageSource messages;
    private final ISpringTemplateEngine templates;
    private final Addresses addresses;
    private final Letterhead letterhead;

    Letters(MessageSource messages, ISpringTemplateEngine templates, Addresses addresses, Letterhead letterhead) {
        this.messages = messages;
        this.templates = templates;
        this.addresses = addresses;
        this.letterhead = letterhead;
    }

    Letter write(Recipient to, String name, Object... arguments) {
        var filled = Stream.concat(Stream.of(Salutation.of(to.name())), Arrays.stream(arguments))
                .toArray();
        var sender = letterhead.sender();
        var subject = MailLine.single(messages.getMessage("mail." + name + ".subject", filled, Locale.US));
        var text = messages.getMessage("mail." + name + ".text", filled, Locale.US)
                .replace("\0", "")
                .strip();
        var button = messages.getMessage("mail." + name + ".button", null, "", Locale.US);
        return new Letter(subject, text + foot(sender), html(subject, text, button == null ? "" : button, sender));
    }

    private String html(String subject, String text, String button, Letterhead.Sender sender) {
        var values = Map.<String, Object>of(
                "subject",
                subject,
                "blocks",
                MailBlock.of(MailLine.of(text, addresses), button),
                "sender",
                sender,
                "logo",
                sender.logo().isEmpty() ? "" : addresses.absolute(sender.logo()));
        return templates.process("mail/letter", new Context(Locale.US, values));
    }

    private static String foot(Letterhead.Sender sender) {
        return "\n\n-- \n" + sender.name() + "\n" + String.join("\n", sender.contact());
    }
}
