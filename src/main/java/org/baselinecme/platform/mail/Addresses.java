package org.baselinecme.platform.mail;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where mail comes from and where its links lead.
 *
 * @param baseUrl what people type to reach Baseline, such as {@code https://cme.example.org}
 * @param mailFrom the sender, such as {@code CME Office <cme@example.org>}
 */
@ConfigurationProperties("baseline")
public record Addresses(
        @DefaultValue("http://localhost:8080") String baseUrl,
        @DefaultValue("Baseline <baseline@localhost>") String mailFrom) {
    /** Checked at the start, so that nobody finds out by a mail that leads nowhere. */
    public Addresses {
        baseUrl = baseUrl.strip().replaceFirst("/+$", "");
        mailFrom = mailFrom.strip();
        if (!baseUrl.matches("https?://[^/\\s?#]+"))
            throw new IllegalArgumentException("baseline.base-url is not like https://cme.example.org: " + baseUrl);
        if (mailFrom.isEmpty() || !mailFrom.equals(MailLine.single(mailFrom)))
            throw new IllegalArgumentException("baseline.mail-from is not one line like CME <cme@example.org>");
    }

    /** Whether people reach Baseline by https. */
    public boolean isSecure() {
        return baseUrl.startsWith("https:");
    }

    /** A path of ours as it stands in a mail. */
    public String absolute(String path) {
        return baseUrl + path;
    }

    /** The address that people write to, without its name. */
    public String contact() {
        return mailFrom.replaceFirst("^.*<([^<>]+)>$", "$1");
    }

    /** The path of an address of ours; null when it is none. */
    @Nullable
    String pathOf(String words) {
        return words.startsWith(baseUrl + "/") && !words.contains(" ") ? words.substring(baseUrl.length()) : null;
    }
}
