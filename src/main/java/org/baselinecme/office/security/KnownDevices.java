package org.baselinecme.office.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Recognizes devices on which somebody has signed in with their password before. */
@Component
class KnownDevices {
    private final JdbcClient jdbc;
    private final Clock clock;

    KnownDevices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether this person signed in on this device within the last half year. */
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

    /** Forgets devices that were not used for half a year. */
    @Scheduled(initialDelay = 2, fixedDelay = 24, timeUnit = TimeUnit.HOURS)
    void forgetOld() {
        jdbc.sql("delete from known_device where last_at < ?")
                .param(clock.instant().minus(DeviceCookie.LIFE).atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The digest under which a device is stored. */
    private static String digest(String device) {
        try {
            var bytes = device.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The cookie by which a device is recognized where somebody signed in with a password before. It opens nothing by itself. */
    static final class DeviceCookie {
        static final Duration LIFE = Duration.ofDays(180);
        private static final String NAME = "baseline-device";
        private static final int LENGTH = 43;

        private DeviceCookie() {}

        /** What the browser sends; empty where it sends none that could be ours. */
        static String of(HttpServletRequest request) {
            return Stream.of(name(true), name(false))
                    .map(name -> Optional.ofNullable(WebUtils.getCookie(request, name)))
                    .flatMap(Optional::stream)
                    .map(jakarta.servlet.http.Cookie::getValue)
                    .filter(value -> value.length() == LENGTH)
                    .findFirst()
                    .orElse("");
        }

        static void set(String device, HttpServletRequest request, HttpServletResponse response) {
            var cookie = ResponseCookie.from(name(request.isSecure()), device)
                    .httpOnly(true)
                    .secure(request.isSecure())
                    .sameSite("Lax")
                    .path("/")
                    .maxAge(LIFE)
                    .build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        }

        private static String name(boolean secure) {
            return secure ? "__Host-" + NAME : NAME;
        }
    }
}
