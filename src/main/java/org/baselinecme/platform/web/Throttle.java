package org.baselinecme.platform.web;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Limits attempts: who or what is tried is stored as a digest for an hour. All times are those of the database, so that nodes
 * with different clocks count alike. Call it outside the transaction of the attempt: what is refused is counted, too.
 */
@Component
public class Throttle {
    /** The longest window a limit may have: older attempts are deleted. */
    public static final Duration LONGEST = Duration.ofHours(1);

    private static final String DUE = """
            with asked as (
              select * from unnest(:ids::uuid[], :whos::text[], :frees::int[], :windows::int[], :longests::int[])
                as t (id, who, free, span, longest)
            ), seen as (
              select a.who, a.free, a.span, a.longest, count(t.id) as tried, max(t.at) as last, min(t.at) as first
              from asked a left join throttle_attempt t
                on t.who = a.who and t.at > clock_timestamp() - make_interval(secs => a.span)
              group by a.who, a.free, a.span, a.longest
            ), due as (
              select max(case when tried < free then 0
                when longest = 0 then span - extract(epoch from clock_timestamp() - first)
                else least(longest, power(2, least(tried - free, 20))) - extract(epoch from clock_timestamp() - last)
                end) as seconds from seen
            )""";

    private static final String READ = DUE + " select greatest(0, ceil(seconds))::int from due";

    private static final String WAIT = DUE + """
            , stored as (
              insert into throttle_attempt (id, who, at)
              select a.id, a.who, clock_timestamp() from asked a, due where due.seconds <= 0
            )
            select greatest(0, ceil(seconds))::int from due
            """;

    private final JdbcClient jdbc;

    Throttle(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns whether one more attempt is within the limit, and stores it if so. Case is ignored. */
    @Transactional
    public boolean admits(Limit limit, String key) {
        return delay(limit.of(key)).isZero();
    }

    /** Returns whether one more attempt is within both limits; one that is not counts against neither. */
    @Transactional
    public boolean admits(Limit first, String firstKey, Limit second, String secondKey) {
        return delay(first.of(firstKey), second.of(secondKey)).isZero();
    }

    /**
     * Returns how long the next attempt has to wait for all of these limits, in whole seconds. Zero admits the attempt and
     * stores it; an attempt that has to wait is not stored, so that nobody can lengthen a delay for somebody else by trying.
     */
    @Transactional
    public Duration delay(Attempt... attempts) {
        var whos = Arrays.stream(attempts).map(Attempt::digest).toArray(String[]::new);
        lock(whos);
        return seconds(WAIT, whos, attempts);
    }

    /**
     * Returns how long the next attempt has to wait, and stores none: for attempts that count only once they fail, so that
     * honest ones at the same moment do not delay each other.
     */
    @Transactional(readOnly = true)
    public Duration due(Attempt... attempts) {
        return seconds(READ, Arrays.stream(attempts).map(Attempt::digest).toArray(String[]::new), attempts);
    }

    private Duration seconds(String sql, String[] whos, Attempt... attempts) {
        var seconds = jdbc.sql(sql)
                .param("ids", Arrays.stream(attempts).map(one -> Ids.next()).toArray(UUID[]::new))
                .param("whos", whos)
                .param("frees", numbers(attempts, Limit::most))
                .param("windows", numbers(attempts, limit ->
                        (int) limit.window().toSeconds()))
                .param("longests", numbers(attempts, limit ->
                        (int) limit.longestDelay().toSeconds()))
                .query(Integer.class)
                .single();
        return Duration.ofSeconds(seconds);
    }

    /** Lets attempts with the same key wait for each other, so that none of several at once is overlooked. */
    private void lock(String[] whos) {
        jdbc.sql(
                        "select pg_advisory_xact_lock(hashtextextended('attempt of ' || who, 0)) from unnest(:whos) who order by who")
                .param("whos", whos)
                .query((row, number) -> number)
                .list();
    }

    private static Integer[] numbers(Attempt[] attempts, java.util.function.Function<Limit, Integer> of) {
        return Arrays.stream(attempts).map(one -> of.apply(one.limit)).toArray(Integer[]::new);
    }

    /** Forgets every attempt of the first and the latest attempt of each other: they turned out to be honest. */
    public void forget(Attempt all, List<Attempt> latest) {
        jdbc.sql("""
                        delete from throttle_attempt where who = :all or id in (
                          select (select t.id from throttle_attempt t where t.who = w order by t.at desc, t.id desc limit 1)
                          from unnest(:latest) w)
                        """)
                .param("all", all.digest())
                .param("latest", latest.stream().map(Attempt::digest).toArray(String[]::new))
                .update();
    }

    /** Deletes attempts that no limit counts any more. */
    @Scheduled(initialDelay = 10, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void forgetOld() {
        jdbc.sql("delete from throttle_attempt where at < clock_timestamp() - make_interval(secs => ?)")
                .param((int) LONGEST.toSeconds())
                .update();
    }

    /**
     * So many attempts with the same key within a time.
     *
     * @param kind tells limits apart: attempts of one are not counted by another
     * @param most attempts that are free
     * @param window {@link #LONGEST} at most
     * @param longestDelay zero: further attempts wait until the window has passed. Otherwise each further attempt waits twice
     *     as long after the one before, from one second to this
     */
    public record Limit(String kind, int most, Duration window, Duration longestDelay) {
        /** Refuses a window whose attempts would be deleted too early. */
        public Limit {
            if (window.compareTo(LONGEST) > 0) throw new IllegalArgumentException("a window of at most " + LONGEST);
        }

        /** A limit without growing delays. */
        public Limit(String kind, int most, Duration window) {
            this(kind, most, window, Duration.ZERO);
        }

        /** An attempt with this key. */
        public Attempt of(String key) {
            return new Attempt(this, key);
        }
    }

    /** An attempt that a limit counts. */
    public record Attempt(Limit limit, String key) {
        private String digest() {
            return Sha256.hex(limit.kind + ":" + key.toLowerCase(Locale.ROOT));
        }
    }
}
