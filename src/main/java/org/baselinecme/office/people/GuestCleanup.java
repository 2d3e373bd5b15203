package org.baselinecme.office.people;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forgets guests who confirmed no address: their entry, registrations, links and mail are deleted. The database keeps whoever is
 * referred to by attendance, answers, a claim or a legal hold, as those are kept for years (R54).
 */
@Component
class GuestCleanup {
    private static final int A_ROUND = 500;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GuestCleanup(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Forgets a bounded number of guests; returns how many. */
    @Scheduled(initialDelay = 1, fixedDelay = 6, timeUnit = TimeUnit.HOURS)
    @Transactional
    public int round() {
        var now = clock.instant();
        int forgotten = jdbc.sql("select forget_guests(retention_start('GUESTS', :now), :now, :most)")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("most", A_ROUND)
                .query(Integer.class)
                .single();
        if (forgotten > 0) events.publishEvent(new GuestsForgotten(PersonId.next(), forgotten, now));
        return forgotten;
    }
}
