package org.baselinecme.office.setup;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.baselinecme.office.accounts.Accounts;
import org.baselinecme.platform.access.Anyone;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.baselinecme.platform.web.RefusedAttempt;
import org.baselinecme.platform.web.Throttle;
import org.baselinecme.platform.web.Throttle.Limit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The first start in the browser: open while nobody has an account, to whoever can read the log. */
@Service
public class FirstSetup {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration QUARTER_HOUR = Duration.ofMinutes(15);
    private static final Limit NETWORK = new Limit("setup network", 5, HOUR, QUARTER_HOUR);
    private static final Limit ALL = new Limit("setup", 30, HOUR, QUARTER_HOUR);
    private final Accounts accounts;
    private final SetupTokens tokens;
    private final Founding founding;
    private final Throttle throttle;
    private final ApplicationEventPublisher events;

    /** An account was seen; there is one ever after, as none is deleted. */
    private volatile boolean over;

    FirstSetup(
            Accounts accounts,
            SetupTokens tokens,
            Founding founding,
            Throttle throttle,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.founding = founding;
        this.throttle = throttle;
        this.events = events;
    }

    /** Whether nobody has an account yet, open or closed. */
    @Anyone
    public boolean isOpen() {
        if (!over) over = accounts.isAny();
        return !over;
    }

    /** Enters the token; attempts from one network, and all together, have to wait ever longer. */
    @Anyone
    public Entry enter(String typed, String network) {
        if (!isOpen()) throw new NotFound();
        var wait = throttle.delay(NETWORK.of(network), ALL.of("all"));
        if (!wait.isZero()) return turnedAway("too-many-attempts", wait, network);
        var permit = tokens.use(typed);
        if (permit.isEmpty()) return turnedAway("wrong-token", Duration.ZERO, network);
        throttle.forget(NETWORK.of(network), List.of(ALL.of("all")));
        return new Entry(permit.get(), Duration.ZERO);
    }

    private Entry turnedAway(String reason, Duration wait, String network) {
        events.publishEvent(new RefusedAttempt("setup", reason, null, network));
        return new Entry(null, wait);
    }

    /** Whether a browser with this permit may go on. */
    @Anyone
    public boolean admits(@Nullable String permit) {
        return permit != null && isOpen() && tokens.isHeld(permit);
    }

    /**
     * Founds the office, with everything in one transaction. {@link NotFound} without a permit, {@link Refused} where somebody
     * was faster: the second half of a double click is led to where the first half went.
     */
    @Anyone
    @Transactional
    public void found(@Nullable String permit, Foundation foundation) {
        if (isOpen() && !admits(permit)) throw new NotFound();
        if (!isOpen() || !founding.unlessFounded(foundation))
            throw new Refused(List.of(Objection.blocking("setup.over", "/sign-in")));
        tokens.end();
    }

    /**
     * What came of entering a token.
     *
     * @param permit null where it was refused
     * @param delay how long the next attempt has to wait; zero where the token was wrong
     */
    public record Entry(@Nullable String permit, Duration delay) {
        /** The permit, where the token was right. */
        public Optional<String> admitted() {
            return Optional.ofNullable(permit);
        }
    }
}
