package org.baselinecme.office.setup;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.naming.NamingException;
import org.baselinecme.platform.mail.Addresses;
import org.baselinecme.platform.mail.TestMail;
import org.baselinecme.platform.web.Throttle;
import org.baselinecme.platform.web.Throttle.Limit;
import org.springframework.stereotype.Component;

/** Whether mail goes out, and whether others will take it for genuine. Nothing here stands in the way of the set-up. */
@Component
class MailCheck {
    private static final Limit LIMIT = new Limit("setup mail", 20, Duration.ofHours(1));
    private static final long SECONDS = 4;
    private final TestMail mail;
    private final DnsRecords dns;
    private final Addresses addresses;
    private final Throttle throttle;

    MailCheck(TestMail mail, DnsRecords dns, Addresses addresses, Throttle throttle) {
        this.mail = mail;
        this.dns = dns;
        this.addresses = addresses;
        this.throttle = throttle;
    }

    /** The mail server and the sender, as they are configured. */
    Server server() {
        return new Server(mail.server().orElse(""), addresses.mailFrom());
    }

    /** Sends a test mail, and says what the server answered. */
    TestMail.Answer send(String address, String network) {
        if (!throttle.admits(LIMIT, network)) return new TestMail.Answer(TestMail.Outcome.TOO_MANY, "");
        return mail.send(address);
    }

    /** What the domain of the sender says about who may send for it; asked within seconds. */
    Domain domain() {
        var name = addresses.contact().replaceFirst("^.*@", "").toLowerCase(Locale.ROOT);
        if (!name.contains(".")) return new Domain(name, Finding.NO_DOMAIN, Finding.NO_DOMAIN);
        var spf = asked(name, "v=spf1");
        var dmarc = asked("_dmarc." + name, "v=dmarc1");
        return new Domain(name, spf.join(), dmarc.join());
    }

    private CompletableFuture<Finding> asked(String name, String beginning) {
        return CompletableFuture.supplyAsync(() -> find(name, beginning))
                .completeOnTimeout(Finding.UNKNOWN, SECONDS, TimeUnit.SECONDS);
    }

    private Finding find(String name, String beginning) {
        try {
            var found = dns.texts(name).stream()
                    .anyMatch(text -> text.strip().toLowerCase(Locale.ROOT).startsWith(beginning));
            return found ? Finding.PRESENT : Finding.MISSING;
        } catch (NamingException nobodyAnswered) {
            return Finding.UNKNOWN;
        }
    }

    /**
     * How mail leaves.
     *
     * @param name host and port; empty where none is configured
     */
    record Server(String name, String sender) {
        public boolean isConfigured() {
            return !name.isEmpty();
        }
    }

    /** What was found about the domain of the sender. */
    record Domain(String name, Finding spf, Finding dmarc) {
        public boolean isPublic() {
            return spf != Finding.NO_DOMAIN;
        }
    }

    /** What was found about one kind of record. */
    enum Finding {
        PRESENT("ok"),
        MISSING("wait"),
        UNKNOWN(""),
        NO_DOMAIN("");

        private final String tone;

        Finding(String tone) {
            this.tone = tone;
        }

        public String tone() {
            return tone;
        }

        public String message() {
            return "setup.dns." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
