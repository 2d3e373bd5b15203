package org.baselinecme.delivery.participation;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Answers a guest whose address has a place in the activity already as every other guest, so that typing an address tells nobody
 * whether it is known. The echo of a place takes none: the mail that goes to the address tells its owner the rest.
 */
@Component
class PlaceEchoes {
    private final JdbcClient jdbc;
    private final Duration held;

    PlaceEchoes(JdbcClient jdbc, @Value("${baseline.guest-place:24h}") Duration held) {
        this.jdbc = jdbc;
        this.held = held;
    }

    /** How long the place of a guest is held who has not confirmed the address. */
    Duration held() {
        return held;
    }

    /** Stores what the guest is shown; what was shown first stays. */
    void store(PersonId guest, ActivityId activity, AttendanceMode way, boolean waits, Instant now) {
        jdbc.sql("""
                        insert into registration_echo (person, activity, way, waits, at, held_until)
                        values (?, ?, ?, ?, ?, ?) on conflict do nothing
                        """)
                .params(
                        guest.value(),
                        activity.value(),
                        way.name(),
                        waits,
                        now.atOffset(ZoneOffset.UTC),
                        now.plus(held).atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Ends it, as a withdrawal ends a place. */
    void withdraw(PersonId guest, ActivityId activity) {
        jdbc.sql("delete from registration_echo where person = ? and activity = ?")
                .params(guest.value(), activity.value())
                .update();
    }
}
