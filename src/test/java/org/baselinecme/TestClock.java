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

/** The clock of the tests: in step with the world until a test moves it, and back in step after each. */
public final class TestClock extends Clock {
    private static final Clock WORLD = Clock.systemUTC();
    private static volatile Duration ahead = Duration.ZERO;

    /** From now on it is that moment, and time goes on from there. */
    public static void moveTo(String moment) {
        ahead = Duration.between(WORLD.instant(), Instant.parse(moment));
    }

    /** In step with the world again. */
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

    /** Puts it before the application's own; the demo office has a settable one itself. */
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
