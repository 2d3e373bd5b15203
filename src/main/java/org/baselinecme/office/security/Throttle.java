package org.baselinecme.office.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Locale;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Slows guessing down, together with all other nodes: failed attempts of the last quarter hour are counted by e-mail and by
 * network address. The attempt is written before the password is looked at, so that parallel guesses count too. New mail links
 * are counted in the same way, by person and hour; so are guests, and who asks for a link by e-mail.
 */
class Throttle {
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int ATTEMPTS_AN_EMAIL = 8;
    private static final int ATTEMPTS_AN_ADDRESS = 100;
    private static final int NEW_LINKS_A_PERSON = 3;
    private static final int GUESTS_AN_EMAIL = 6;
    private static final int GUESTS_AN_ADDRESS = 400;
    private final JdbcClient jdbc;
    private final Clock clock;

    Throttle(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean admits(String email, String address) {
        return count("email", email, WINDOW) <= ATTEMPTS_AN_EMAIL
                && count("address", address, WINDOW) <= ATTEMPTS_AN_ADDRESS;
    }

    /** A lecture hall comes from one address of the network, but writes to nobody more than a few times. */
    boolean admitsGuest(String email, String address) {
        return count("guest", email, HOUR) <= GUESTS_AN_EMAIL && count("hall", address, WINDOW) <= GUESTS_AN_ADDRESS;
    }

    boolean admitsNewLink(PersonId person) {
        return count("link", person.toString(), HOUR) <= NEW_LINKS_A_PERSON;
    }

    /** Who signed in guessed nothing: a whole hospital may come from one address within a quarter hour. */
    void forget(String email, String address) {
        jdbc.sql("""
                        delete from sign_in_attempt where who = :email or at < :old or id =
                          (select id from sign_in_attempt where who = :address order by at desc, id desc limit 1)
                        """)
                .param("email", digest("email", email))
                .param("address", digest("address", address))
                .param("old", clock.instant().minus(HOUR).atOffset(ZoneOffset.UTC))
                .update();
    }

    private int count(String kind, String who, Duration window) {
        var now = clock.instant();
        jdbc.sql("insert into sign_in_attempt (id, who, at) values (?, ?, ?)")
                .params(Ids.next(), digest(kind, who), now.atOffset(ZoneOffset.UTC))
                .update();
        return jdbc.sql("select count(*) from sign_in_attempt where who = ? and at > ?")
                .params(digest(kind, who), now.minus(window).atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    private static String digest(String kind, String who) {
        try {
            var bytes = (kind + ":" + who.toLowerCase(Locale.ROOT)).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
