package org.baselinecme.office.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class RememberedTest {
    private Instant now = Instant.parse("2026-11-23T15:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final Remembered<Integer> remembered = new Remembered<>(clock);
    private final AtomicInteger reads = new AtomicInteger();

    @Test
    void it_is_read_once_in_ten_seconds() {
        assertThat(remembered.or(reads::incrementAndGet)).isEqualTo(1);
        now = now.plusSeconds(9);
        assertThat(remembered.or(reads::incrementAndGet)).isEqualTo(1);
        now = now.plusSeconds(1);
        assertThat(remembered.or(reads::incrementAndGet)).isEqualTo(2);
    }

    @Test
    void who_changes_it_forgets_it() {
        remembered.or(reads::incrementAndGet);
        remembered.forget();
        assertThat(remembered.or(reads::incrementAndGet)).isEqualTo(2);
    }

    @Test
    void a_clock_that_is_set_back_makes_it_stale() {
        remembered.or(reads::incrementAndGet);
        now = now.minus(Duration.ofDays(400));
        assertThat(remembered.or(reads::incrementAndGet)).isEqualTo(2);
    }

    @Test
    void what_could_still_be_undone_is_not_kept() {
        TransactionSynchronizationManager.setActualTransactionActive(true);
        try {
            remembered.or(reads::incrementAndGet);
        } finally {
            TransactionSynchronizationManager.clear();
        }
        assertThat(remembered.or(reads::incrementAndGet)).isEqualTo(2);
    }
}
