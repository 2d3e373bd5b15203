package org.baselinecme.office.limits;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.baselinecme.platform.access.Anyone;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Windows and limits of the office. Reads are cached ({@link org.baselinecme.platform.cache.Caches}). A change applies from
 * then on: what was recorded, granted or sent before keeps the dates it was given.
 */
@Service
public class OfficeLimits {
    private final OfficeLimitRepository repository;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    OfficeLimits(OfficeLimitRepository repository, Clock clock, ApplicationEventPublisher events) {
        this.repository = repository;
        this.clock = clock;
        this.events = events;
    }

    /** The value in force, in its unit. */
    @Anyone
    public int value(LimitKey key) {
        return row(key).value();
    }

    /** The value in force of a limit in days or minutes. */
    @Anyone
    public Duration time(LimitKey key) {
        var row = row(key);
        return switch (row.unit()) {
            case DAYS -> Duration.ofDays(row.value());
            case MINUTES -> Duration.ofMinutes(row.value());
            case MONTHS, PERCENT -> throw new IllegalArgumentException(key + " is no length of time");
        };
    }

    /** How many limits differ from what the product comes with. */
    @Anyone
    public int changed() {
        return (int) repository.read().stream().filter(row -> !row.isDefault()).count();
    }

    /** All limits, in their groups. */
    @Needs(Duty.SET_UP_OFFICE)
    LimitsPage page(Me me) {
        return LimitsPage.of(List.of(LimitKey.values()).stream().map(this::row).toList());
    }

    /** One limit. */
    @Needs(Duty.SET_UP_OFFICE)
    LimitRow row(Me me, LimitKey key) {
        return row(key);
    }

    /**
     * Sets another value; the same one changes nothing. {@link Refused} outside the range;
     * {@link OptimisticLockingFailureException} after another change.
     */
    @Needs(Duty.SET_UP_OFFICE)
    @Transactional
    public void change(Me me, LimitKey key, int value, @Nullable Integer seen) {
        var limit = stored(key);
        save(limit, limit.change(value, seen, me.person(), clock.instant()));
    }

    /** Sets the value the product comes with; {@link OptimisticLockingFailureException} after another change. */
    @Needs(Duty.SET_UP_OFFICE)
    @Transactional
    public void reset(Me me, LimitKey key, @Nullable Integer seen) {
        var limit = stored(key);
        save(limit, limit.reset(seen, me.person(), clock.instant()));
    }

    private void save(OfficeLimit limit, Optional<LimitChanged> changed) {
        if (changed.isEmpty()) return;
        repository.saveAndFlush(limit);
        events.publishEvent(changed.get());
    }

    private OfficeLimit stored(LimitKey key) {
        return repository.findById(key).orElseThrow(NotFound::new);
    }

    private LimitRow row(LimitKey key) {
        return repository.read().stream()
                .filter(row -> row.key() == key)
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
