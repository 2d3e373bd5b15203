package org.baselinecme.office.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.baselinecme.office.links.LinkToken;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Recognizes devices on which somebody has signed in with their password before. */
@Component
class KnownDevices {
    private static final Duration LIFE = Duration.ofDays(180);
    private static final String COOKIE = "baseline-device";
    private static final int LENGTH = 43;
    private final JdbcClient jdbc;
    private final Clock clock;

    KnownDevices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether this person signed in on this device within the period of the retention schedule. */
    boolean isKnown(String device, PersonId person) {
        if (device.isEmpty()) return false;
        return jdbc.sql("select exists (select from known_device where device_hash = ? and person = ?)")
                .params(digest(device), person.value())
                .query(Boolean.class)
                .single();
    }

    /** Remembers that a person signed in there, and returns what the browser has to send from now on. */
    String remember(String device, PersonId person) {
        var known = device.isEmpty() ? LinkToken.next().text() : device;
        jdbc.sql("""
                        insert into known_device (device_hash, person, first_at, last_at) values (:device, :person, :now, :now)
                        on conflict (device_hash, person) do update set last_at = excluded.last_at
                        """)
                .param("device", digest(known))
                .param("person", person.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return known;
    }

    /** Forgets devices that were not used within the period of the retention schedule. */
    @Scheduled(initialDelay = 2, fixedDelay = 24, timeUnit = TimeUnit.HOURS)
    void forgetOld() {
        jdbc.sql("delete from known_device where last_at < retention_start('DEVICES', ?) and not is_held(person)")
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The digest under which a device is stored. */
    private static String digest(String device) {
        return Sha256.hex(device);
    }

    /** What the browser sends to be recognized; empty where it sends none that could be ours. */
    static String device(HostCookies cookies, HttpServletRequest request) {
        return cookies.read(request, COOKIE)
                .filter(value -> value.length() == LENGTH)
                .orElse("");
    }

    /** Lets the browser send it from now on. It opens nothing by itself. */
    static void set(HostCookies cookies, String device, HttpServletResponse response) {
        cookies.set(response, COOKIE, device, LIFE);
    }
}
