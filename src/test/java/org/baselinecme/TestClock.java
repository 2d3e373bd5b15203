package org.baselinecme;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The clock of tests: the system time until a test moves it, reset after each test. */
public final class TestClock extends Clock {
    private static final Clock WORLD = Clock.systemUTC();
    private static volatile Duration ahead = Duration.ZERO;

    /** Sets the time, which continues from there. */
    public static void moveTo(String moment) {
        ahead = Duration.between(WORLD.instant(), Instant.parse(moment));
    }

    /** Resets to the system time. */
    public static void back() {
        ahead = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return WORLD.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(WORLD.withZone(zone), ahead);
    }

    /** Replaces the clock of the application; the demo has its own adjustable clock. */
    @TestConfiguration(proxyBeanMethods = false)
    @ConditionalOnBooleanProperty(name = "baseline.demo", havingValue = false, matchIfMissing = true)
    public static class Settable {
        @Bean
        @Primary
        Clock testClock() {
            return new TestClock();
        }
    }
}
