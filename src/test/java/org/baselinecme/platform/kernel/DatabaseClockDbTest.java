package org.baselinecme.platform.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.baselinecme.DatabaseTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

@DisplayName("findings E16: the clocks of the nodes")
class DatabaseClockDbTest extends DatabaseTest {
    @Test
    void nodes_whose_clocks_differ_agree_on_the_time_of_the_database() {
        var fast = new DatabaseClock(off(Duration.ofMinutes(10)), this::database);
        var slow = new DatabaseClock(off(Duration.ofMinutes(-3)), this::database);
        var truth = database();
        assertThat(fast.instant()).isCloseTo(truth, within(500, ChronoUnit.MILLIS));
        assertThat(slow.instant()).isCloseTo(truth, within(500, ChronoUnit.MILLIS));
    }

    @Test
    void a_clock_that_is_set_while_the_node_runs_is_corrected_and_an_outage_keeps_the_last_difference() {
        var set = new AtomicReference<>(Duration.ofHours(1));
        var down = new AtomicReference<>(false);
        var clock = new DatabaseClock(new Drifting(set), () -> {
            if (down.get()) throw new DataAccessResourceFailureException("down");
            return database();
        });
        assertThat(clock.instant()).isCloseTo(database(), within(500, ChronoUnit.MILLIS));
        set.set(Duration.ofHours(-2));
        clock.measure();
        assertThat(clock.instant()).isCloseTo(database(), within(500, ChronoUnit.MILLIS));
        down.set(true);
        clock.measure();
        assertThat(clock.instant()).isCloseTo(database(), within(500, ChronoUnit.MILLIS));
    }

    @Test
    void without_a_database_from_the_start_the_clock_of_the_node_counts() {
        var clock = new DatabaseClock(Clock.systemUTC(), () -> {
            throw new DataAccessResourceFailureException("down");
        });
        assertThat(clock.instant()).isCloseTo(Instant.now(), within(500, ChronoUnit.MILLIS));
    }

    private Instant database() {
        return jdbc.sql("select clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    private static Clock off(Duration by) {
        return Clock.offset(Clock.systemUTC(), by);
    }

    /** A clock that somebody sets. */
    private static final class Drifting extends Clock {
        private final AtomicReference<Duration> by;

        private Drifting(AtomicReference<Duration> by) {
            this.by = by;
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(by.get());
        }

        @Override
        public java.time.ZoneId getZone() {
            return java.time.ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }
}
