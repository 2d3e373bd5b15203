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
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.Rows;
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
        store(List.of(limit.digest(key)), now);
        return count(limit, key, now) <= limit.most;
    }

    /**
     * Stores one more attempt and returns whether it is within both limits. An attempt beyond the first limit does not count
     * against the second: guessing at one account locks nobody else out.
     */
    public boolean admits(Limit first, String firstKey, Limit second, String secondKey) {
        var now = clock.instant();
        var ids = store(List.of(first.digest(firstKey), second.digest(secondKey)), now);
        var attempts = jdbc.sql("""
                        select count(*) filter (where who = :first and at > :firstSince) as first,
                          count(*) filter (where who = :second and at > :secondSince) as second
                        from throttle_attempt where who in (:first, :second)
                        """)
                .param("first", first.digest(firstKey))
                .param("firstSince", at(now.minus(first.window)))
                .param("second", second.digest(secondKey))
                .param("secondSince", at(now.minus(second.window)))
                .query(Rows.of(Attempts.class))
                .single();
        if (attempts.first <= first.most) return attempts.second <= second.most;
        jdbc.sql("delete from throttle_attempt where id = ?")
                .param(ids.getLast())
                .update();
        return false;
    }

    private List<UUID> store(List<String> digests, Instant now) {
        var ids = digests.stream().map(who -> Ids.next()).toList();
        jdbc.sql(
                        "insert into throttle_attempt (id, who, at) select id, who, :now from unnest(:ids, :whos) as t (id, who)")
                .param("now", at(now))
                .param("ids", ids.toArray(UUID[]::new))
                .param("whos", digests.toArray(String[]::new))
                .update();
        return ids;
    }

    private int count(Limit limit, String key, Instant now) {
        return jdbc.sql("select count(*) from throttle_attempt where who = ? and at > ?")
                .params(limit.digest(key), at(now.minus(limit.window)))
                .query(Integer.class)
                .single();
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

    private record Attempts(long first, long second) {}

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
