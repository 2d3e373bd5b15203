package org.baselinecme.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** The demo's clock: set back while the invented office lives through its past, then in step with the world again. */
@Component
@Primary
@Conditional(DemoWanted.class)
class DemoClock extends Clock {
    private final Clock world = Clock.systemUTC();
    private volatile Duration ahead = Duration.ZERO;

    void set(Instant moment) {
        ahead = Duration.between(world.instant(), moment);
    }

    /** The moment in the world outside, whatever the story has reached. */
    Instant real() {
        return world.instant();
    }

    void catchUp() {
        ahead = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return world.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(getZone()) ? this : Clock.offset(world.withZone(zone), ahead);
    }
}
