package org.baselinecme.platform.kernel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.BeansException;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;

/**
 * The time of the database, which all nodes share: the clock of the node, corrected by how far it is off. Deadlines, leases and
 * windows are then the same on every node. The difference is measured every half minute; while the database does not answer, the
 * last one stays.
 */
public final class DatabaseClock extends Clock {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseClock.class);
    private static final Duration NOTABLE = Duration.ofSeconds(1);

    /** An answer that took longer tells too little. */
    private static final Duration SLOW = Duration.ofSeconds(1);

    private final Clock node;
    private final Supplier<Instant> database;
    private volatile @Nullable Duration ahead;

    /**
     * Corrects the clock of a node.
     *
     * @param database asks the database for its time
     */
    public DatabaseClock(Clock node, Supplier<Instant> database) {
        this.node = node;
        this.database = database;
    }

    @Override
    public Instant instant() {
        return node.instant().plus(ahead());
    }

    private Duration ahead() {
        var known = ahead;
        return known == null ? measured(Duration.ZERO) : known;
    }

    /** Measures the difference again, once somebody has asked for the time. */
    @Scheduled(fixedDelay = 30, timeUnit = TimeUnit.SECONDS)
    void measure() {
        var known = ahead;
        if (known != null) measured(known);
    }

    private Duration measured(Duration before) {
        try {
            var asked = node.instant();
            var answer = database.get();
            var took = Duration.between(asked, node.instant());
            if (took.compareTo(SLOW) > 0) return before;
            var found = Duration.between(asked.plus(took.dividedBy(2)), answer);
            if (found.minus(before).abs().compareTo(NOTABLE) > 0)
                LOG.warn("The clock of this node differs from the database by {}; the database counts", found);
            ahead = found;
            return found;
        } catch (DataAccessException | TransactionException | BeansException unavailable) {
            LOG.debug("The time of the database is not known: {}", unavailable.getMessage());
            return before;
        }
    }

    @Override
    public ZoneId getZone() {
        return node.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new DatabaseClock(node.withZone(zone), database);
    }
}
