package org.baselinecme.office.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.baselinecme.office.limits.LimitKey;
import org.baselinecme.office.limits.OfficeLimits;
import org.baselinecme.office.links.LinkToken;
import org.baselinecme.platform.access.Anyone;
import org.baselinecme.platform.access.AnyoneWithAccount;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.baselinecme.platform.kernel.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Devices that know a learner for some days, for what {@link RememberedDevicePolicy} allows. The browser sends the id of the device and
 * a token that changes; the one before is good until the new one has come back. A token of even earlier is a copy: then nobody is
 * known by this device any more.
 */
@Service
@Transactional
public class RememberedDevices {
    /** The box on pages of signing in. */
    static final String BOX = "remember-device";

    /** As long as its person was told, or shorter where the office set fewer days since. */
    private static final String ALIVE = "(since_at + least(days, :days) * interval '24 hours' > :now)";

    private static final Duration TURN = Duration.ofHours(1);
    private static final Duration ON_ITS_WAY = Duration.ofMinutes(1);
    private static final String COOKIE = "baseline-remembered";
    private static final int LONGEST_AGENT = 300;
    private final JdbcClient jdbc;
    private final HostCookies cookies;
    private final SecurityLog log;
    private final OfficeLimits limits;
    private final Clock clock;

    RememberedDevices(JdbcClient jdbc, HostCookies cookies, SecurityLog log, OfficeLimits limits, Clock clock) {
        this.jdbc = jdbc;
        this.cookies = cookies;
        this.log = log;
        this.limits = limits;
        this.clock = clock;
    }

    /** Remembers the person who just proved who they are, where they ticked the box; an earlier one of this device is forgotten. */
    @Anyone
    void begin(PersonId person, HttpServletRequest request, HttpServletResponse response) {
        if (!isWanted(request)) return;
        forget(request, response);
        var id = Ids.next();
        var token = LinkToken.next().text();
        var agent = Objects.requireNonNullElse(request.getHeader("User-Agent"), "");
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql("""
                        insert into remembered_device (id, person, token_hash, device, since_at, turned_at, used_at, days)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        person.value(),
                        Sha256.hex(token),
                        agent.substring(0, Math.min(agent.length(), LONGEST_AGENT)),
                        now,
                        now,
                        now,
                        days())
                .update();
        cookies.set(response, COOKIE, id + "." + token, Duration.ofDays(days()));
        log.device("accepted", "remembered", person.toString(), request);
    }

    private static boolean isWanted(HttpServletRequest request) {
        if (request.getParameter(BOX) != null) return true;
        var session = request.getSession(false);
        return session != null && request.getRequestURI().equals(CodeSignIn.PAGE) && session.getAttribute(BOX) != null;
    }

    /** Notes whether the box was ticked beside the password, while a code is asked for. */
    static void note(HttpServletRequest request) {
        request.getSession().setAttribute(BOX, request.getParameter(BOX));
    }

    /** Whose device sends this request; empty for none, and for one that is remembered no more. */
    @Anyone
    Optional<PersonId> person(HttpServletRequest request, HttpServletResponse response) {
        var sent = cookies.read(request, COOKIE).flatMap(Sent::of);
        if (sent.isEmpty()) return Optional.empty();
        var found = jdbc.sql("select * from remembered_device where id = :id and " + ALIVE + " for update")
                .params(now())
                .param("id", sent.get().id())
                .query(Rows.of(Row.class))
                .optional();
        if (found.isEmpty()) {
            cookies.set(response, COOKIE, "", Duration.ZERO);
            return Optional.empty();
        }
        return known(found.get(), sent.get(), request, response);
    }

    private Optional<PersonId> known(Row row, Sent sent, HttpServletRequest request, HttpServletResponse response) {
        var hash = Sha256.hex(sent.token());
        var turned = Duration.between(row.turnedAt(), clock.instant());
        if (hash.equals(row.tokenHash())) {
            if (turned.compareTo(TURN) >= 0) turn(row, hash, response);
            else if (row.formerHash() != null) settle(row);
        } else if (hash.equals(row.formerHash())) {
            if (turned.compareTo(ON_ITS_WAY) >= 0) turn(row, hash, response);
        } else {
            delete(row.id());
            cookies.set(response, COOKIE, "", Duration.ZERO);
            log.device("refused", "copied-token", row.person().toString(), request);
            return Optional.empty();
        }
        return Optional.of(new PersonId(row.person()));
    }

    /** A new token; the one that was sent stays good until the new one comes back. */
    private void turn(Row row, String former, HttpServletResponse response) {
        var token = LinkToken.next().text();
        var now = clock.instant();
        jdbc.sql(
                        "update remembered_device set token_hash = ?, former_hash = ?, turned_at = ?, used_at = ? where id = ?")
                .params(Sha256.hex(token), former, now.atOffset(ZoneOffset.UTC), now.atOffset(ZoneOffset.UTC), row.id())
                .update();
        cookies.set(
                response,
                COOKIE,
                row.id() + "." + token,
                Duration.between(now, row.sinceAt().plus(Duration.ofDays(Math.min(row.days(), days())))));
    }

    private void settle(Row row) {
        jdbc.sql("update remembered_device set former_hash = null where id = ?")
                .param(row.id())
                .update();
    }

    /** Forgets the device that sends this request: somebody signs out on it. */
    @Anyone
    void forget(HttpServletRequest request, HttpServletResponse response) {
        var sent = cookies.read(request, COOKIE);
        if (sent.isEmpty()) return;
        sent.flatMap(Sent::of)
                .ifPresent(one -> jdbc.sql("delete from remembered_device where id = ? and token_hash = ?")
                        .params(one.id(), Sha256.hex(one.token()))
                        .update());
        cookies.set(response, COOKIE, "", Duration.ZERO);
    }

    /** Forgets all devices of a person. */
    @Anyone
    void forgetAll(PersonId person) {
        jdbc.sql("delete from remembered_device where person = ?")
                .param(person.value())
                .update();
    }

    /** For how many days a device is remembered that is added now. */
    @Anyone
    public int days() {
        return limits.value(LimitKey.REMEMBERED_DEVICE);
    }

    private Map<String, ?> now() {
        return Map.of("now", clock.instant().atOffset(ZoneOffset.UTC), "days", days());
    }

    /** My devices, the latest used first. */
    @AnyoneWithAccount
    @Transactional(readOnly = true)
    public List<OwnDevice> mine(Me me) {
        return jdbc.sql("""
                        select id, device, since_at, used_at from remembered_device where person = :person and %s
                        order by used_at desc, id
                        """.formatted(ALIVE))
                .params(now())
                .param("person", me.person().value())
                .query(Rows.of(OwnDevice.class))
                .list();
    }

    /** Forgets a device of mine; nothing where it is remembered no more. */
    @AnyoneWithAccount
    public void end(Me me, UUID id) {
        jdbc.sql("delete from remembered_device where id = ? and person = ?")
                .params(id, me.person().value())
                .update();
    }

    /** Forgets devices whose days are over. */
    @Anyone
    @Scheduled(initialDelay = 2, fixedDelay = 24, timeUnit = TimeUnit.HOURS)
    void forgetOld() {
        jdbc.sql("delete from remembered_device where not " + ALIVE)
                .params(now())
                .update();
    }

    private void delete(UUID id) {
        jdbc.sql("delete from remembered_device where id = ?").param(id).update();
    }

    /** A device that knows me: what its browser calls itself, since when, and when it was used last, to the hour. */
    public record OwnDevice(UUID id, String device, Instant sinceAt, Instant usedAt) {}

    private record Row(
            UUID id,
            UUID person,
            String tokenHash,
            @Nullable String formerHash,
            Instant sinceAt,
            Instant turnedAt,
            int days) {}

    /** What a browser sends. */
    private record Sent(UUID id, String token) {
        static Optional<Sent> of(String cookie) {
            return cookie.matches("[0-9a-f-]{36}\\.[\\w-]{43}")
                    ? Optional.of(new Sent(UUID.fromString(cookie.substring(0, 36)), cookie.substring(37)))
                    : Optional.empty();
        }
    }
}
