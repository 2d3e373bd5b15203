package org.baselinecme.office.office;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Something every page asks for and that hardly ever changes, kept for ten seconds. Whoever changes it on this node forgets
 * it; another node sees the change ten seconds later at most. What a transaction that writes has read is not kept: it could
 * still be undone.
 */
public final class Remembered<T> {
    private static final Duration LIFE = Duration.ofSeconds(10);
    private final Clock clock;
    private final AtomicReference<@Nullable Kept<T>> kept = new AtomicReference<>();

    /** Empty at first. */
    public Remembered(Clock clock) {
        this.clock = clock;
    }

    /** What is kept, or else what is read now. */
    public T or(Supplier<T> read) {
        var now = clock.instant();
        var known = kept.get();
        if (known != null && known.isFresh(now)) return known.value;
        var value = read.get();
        if (!isWriting()) kept.set(new Kept<>(value, now));
        return value;
    }

    /** It was changed. */
    public void forget() {
        kept.set(null);
    }

    private static boolean isWriting() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }

    private record Kept<T>(T value, Instant at) {
        boolean isFresh(Instant now) {
            return !now.isBefore(at) && now.isBefore(at.plus(LIFE));
        }
    }
}
