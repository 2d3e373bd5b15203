package org.baselinecme.platform.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.baselinecme.platform.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Limits how often something is tried, across all nodes. An attempt is stored before it is counted, so that attempts at the
 * same moment count each other. Who or what was tried is stored as a digest.
 */
@Component
public class Throttle {
    /** The longest window a limit may have: older attempts are deleted. */
    public static final Duration LONGEST = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    Throttle(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Stores one more attempt and returns whether it is within the limit. Case is ignored. */
    public boolean admits(Limit limit, String key) {
        var now = clock.instant();
        var who = limit.digest(key);
        jdbc.sql("insert into throttle_attempt (id, who, at) values (?, ?, ?)")
                .params(Ids.next(), who, at(now))
                .update();
        var attempts = jdbc.sql("select count(*) from throttle_attempt where who = ? and at > ?")
                .params(who, at(now.minus(limit.window)))
                .query(Integer.class)
                .single();
        return attempts <= limit.most;
    }

    /** Forgets every attempt of the first and the latest attempt of the second: both turned out to be honest. */
    public void forget(Limit all, String allKey, Limit latest, String latestKey) {
        jdbc.sql("""
                        delete from throttle_attempt where who = :all or id =
                          (select id from throttle_attempt where who = :latest order by at desc, id desc limit 1)
                        """)
                .param("all", all.digest(allKey))
                .param("latest", latest.digest(latestKey))
                .update();
    }

    /** Deletes attempts that no limit counts any more. */
    @Scheduled(initialDelay = 10, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void forgetOld() {
        jdbc.sql("delete from throttle_attempt where at < ?")
                .param(at(clock.instant().minus(LONGEST)))
                .update();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    /**
     * So many attempts with the same key within a time.
     *
     * @param kind tells limits apart: attempts of one are not counted by another
     * @param window {@link #LONGEST} at most
     */
    public record Limit(String kind, int most, Duration window) {
        /** Refuses a window whose attempts would be deleted too early. */
        public Limit {
            if (window.compareTo(LONGEST) > 0) throw new IllegalArgumentException("a window of at most " + LONGEST);
        }

        private String digest(String key) {
            try {
                var bytes = (kind + ":" + key.toLowerCase(Locale.ROOT)).getBytes(StandardCharsets.UTF_8);
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
