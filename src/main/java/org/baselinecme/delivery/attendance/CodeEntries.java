package org.baselinecme.delivery.attendance;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.baselinecme.office.office.Office;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.web.CarriedAttributes;
import org.baselinecme.platform.web.RefusedAttempt;
import org.baselinecme.platform.web.Throttle;
import org.baselinecme.platform.web.Throttle.Attempt;
import org.baselinecme.platform.web.Throttle.Limit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Every entered session code is looked up here, and guesses are slowed down: codes of no session count for the person and for
 * the network, those of strangers in the whole office, and wrong endings of a changing code for the session; each further attempt
 * waits longer. Only misses count: however many people enter a right code at the same moment, none of them waits. Call it outside
 * the transaction of the check-in, so that a miss is counted whatever follows.
 */
@Component
public class CodeEntries {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Limit PERSON = new Limit("session code person", 10, HOUR, Duration.ofMinutes(15));
    /** A hospital shares one address, so the free attempts of people who said who they are are many and their delay is short. */
    private static final Limit PEOPLE = new Limit("session code people", 600, HOUR, Duration.ofSeconds(5));
    /** People who said who they are are exempt from the limits of strangers, so that a stranger in a hall keeps nobody out. */
    private static final Limit STRANGERS = new Limit("session code network", 100, HOUR, Duration.ofSeconds(30));

    private static final Limit OFFICE = new Limit("session code office", 1000, HOUR, Duration.ofSeconds(10));
    /** Guesses of what follows the code of one session, where it changes. The delay is short: the others in the room check in, too. */
    private static final Limit SESSION = new Limit("session code session", 100, HOUR, Duration.ofSeconds(5));
    /** How long a browser may go on with a code that was on the screen when it was entered: to say who one is, and to evaluate. */
    private static final Duration SEEN = Duration.ofMinutes(15);

    private final Throttle throttle;
    private final SessionCodes codes;
    private final AttendanceQueries queries;
    private final Office office;
    private final ApplicationEventPublisher events;

    CodeEntries(
            Throttle throttle,
            SessionCodes codes,
            AttendanceQueries queries,
            Office office,
            ApplicationEventPublisher events) {
        this.throttle = throttle;
        this.codes = codes;
        this.queries = queries;
        this.office = office;
        this.events = events;
    }

    /**
     * Looks a code up. It answers from a day before its window until a day after its session; at any time to people who are
     * registered for the activity or recorded in the session. To everybody else it is a code of no session.
     *
     * @param me null for a stranger
     * @param network address of the network it comes from
     */
    public CodeEntry enter(@Nullable Me me, String typed, String network) {
        var attempts = attempts(me, network);
        var delay = throttle.due(attempts);
        if (!delay.isZero()) return missed(me, network, "too-many-attempts", delay);
        var coded = answer(me, typed);
        var wait = coded.map(this::guessed).orElse(Duration.ZERO);
        if (!wait.isZero()) return missed(me, network, "too-many-attempts", wait);
        var right = coded.filter(one -> one.shown() != RotatingCode.Shown.NEVER);
        return right.map(found -> new CodeEntry(found, Duration.ZERO))
                .orElseGet(() -> missed(me, network, "no-such-code", throttle.delay(attempts)));
    }

    private CodeEntry missed(@Nullable Me me, String network, String reason, Duration delay) {
        events.publishEvent(new RefusedAttempt("session-code", reason, me == null ? null : me.person(), network));
        return new CodeEntry(null, delay);
    }

    /**
     * The same for a browser: where the code changes and was on the screen when this browser entered it, it may go on for a
     * quarter of an hour.
     */
    public CodeEntry enter(@Nullable Me me, String typed, HttpServletRequest request) {
        var entry = enter(me, typed, request.getRemoteAddr());
        var coded = entry.coded();
        if (coded == null) return entry;
        var now = office.moments().now();
        var name = "entered:" + coded.session().id();
        if (coded.shown() == RotatingCode.Shown.NOW) CarriedAttributes.set(request, name, now.getEpochSecond());
        var seen = CarriedAttributes.of(request, name);
        if (coded.isShown()
                || seen == null
                || now.isAfter(Instant.ofEpochSecond(seen).plus(SEEN))) return entry;
        return new CodeEntry(coded.seen(), Duration.ZERO);
    }

    /** How long a guess of the changing part has to wait; all that were on the screen are no guesses. */
    private Duration guessed(CodedSession coded) {
        if (coded.shown() == RotatingCode.Shown.FIXED) return Duration.ZERO;
        var attempt = SESSION.of(coded.session().id().toString());
        return coded.shown() == RotatingCode.Shown.NEVER ? throttle.delay(attempt) : throttle.due(attempt);
    }

    private static Attempt[] attempts(@Nullable Me me, String network) {
        return me == null
                ? new Attempt[] {STRANGERS.of(network), OFFICE.of("all")}
                : new Attempt[] {PERSON.of(me.person().toString()), PEOPLE.of(network)};
    }

    private Optional<CodedSession> answer(@Nullable Me me, String typed) {
        var now = office.moments().now();
        return codes.find(typed)
                .filter(coded ->
                        coded.session().isNear(now) || me != null && queries.isTied(me.person(), coded.session()));
    }
}
