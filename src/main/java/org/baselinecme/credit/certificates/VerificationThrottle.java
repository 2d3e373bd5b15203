package org.baselinecme.credit.certificates;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import org.baselinecme.platform.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Slows those down who try serials or names, together with all other nodes: what was asked in the last quarter hour is counted
 * by network address, guesses of a name by serial too. Each is written before it is answered, so that parallel ones count.
 */
@Component
class VerificationThrottle {
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int AN_ADDRESS = 120;
    private static final int NAMES_A_SERIAL = 10;
    private final JdbcClient jdbc;
    private final Clock clock;

    VerificationThrottle(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean admits(String address) {
        return count("address:" + address) <= AN_ADDRESS;
    }

    boolean admitsName(Serial serial) {
        return count("name:" + serial.value()) <= NAMES_A_SERIAL;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void forgetOld() {
        jdbc.sql("delete from verify_attempt where at < ?")
                .param(clock.instant().minus(WINDOW).atOffset(ZoneOffset.UTC))
                .update();
    }

    /** One statement writes, the next counts; how many there are in the window, this one included. */
    private int count(String asked) {
        var now = clock.instant();
        var who = digest(asked);
        jdbc.sql("insert into verify_attempt (id, who, at) values (?, ?, ?)")
                .params(Ids.next(), who, now.atOffset(ZoneOffset.UTC))
                .update();
        return jdbc.sql("select count(*) from verify_attempt where who = ? and at > ?")
                .params(who, now.minus(WINDOW).atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    private static String digest(String asked) {
        try {
            var bytes = asked.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
