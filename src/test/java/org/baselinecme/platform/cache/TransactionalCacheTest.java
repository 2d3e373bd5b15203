package org.baselinecme.platform.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.cache.Cache;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

class TransactionalCacheTest {
    private final AtomicLong nanoseconds = new AtomicLong();
    private final Cache cache = CacheConfiguration.cache("numbers", nanoseconds::get);
    private final AtomicInteger database = new AtomicInteger(1);
    private final AtomicInteger reads = new AtomicInteger();
    private final TransactionTemplate transaction = new TransactionTemplate(new NoDatabase());

    private Integer read() {
        return cache.get("key", () -> {
            reads.incrementAndGet();
            return database.get();
        });
    }

    private void change(int value) {
        database.set(value);
        cache.clear();
    }

    private void passes(long seconds) {
        nanoseconds.addAndGet(seconds * 1_000_000_000L);
    }

    @Test
    void a_value_is_read_once_in_ten_seconds() {
        read();
        passes(9);
        read();
        assertThat(reads).hasValue(1);
        passes(1);
        read();
        assertThat(reads).hasValue(2);
    }

    @Test
    void a_change_outside_a_transaction_evicts_at_once() {
        read();
        change(2);
        assertThat(read()).isEqualTo(2);
        cache.put("key", 3);
        assertThat(read()).isEqualTo(3);
        cache.evict("key");
        assertThat(cache.get("key")).isNull();
        assertThat(cache.get("key", Integer.class)).isNull();
    }

    @Test
    void a_transaction_that_changes_nothing_reads_and_fills_the_cache() {
        transaction.executeWithoutResult(status -> read());
        transaction.executeWithoutResult(status -> read());
        assertThat(reads).hasValue(1);
    }

    @Test
    void a_change_is_visible_only_in_its_own_transaction_before_the_commit() {
        read();
        transaction.executeWithoutResult(status -> {
            change(2);
            assertThat(read()).isEqualTo(2);
            assertThat(cache.get("key")).isNull();
            cache.put("key", 2);
            assertThat(elsewhere(this::read)).isEqualTo(1);
        });
        assertThat(read()).isEqualTo(2);
    }

    @Test
    void after_a_rollback_the_cached_value_is_still_there() {
        read();
        transaction.executeWithoutResult(status -> {
            change(2);
            cache.evict("key");
            read();
            database.set(1);
            status.setRollbackOnly();
        });
        assertThat(read()).isEqualTo(1);
        assertThat(reads).hasValue(2);
    }

    @Test
    void a_transaction_within_the_changing_one_reads_what_is_committed() {
        var separate = new TransactionTemplate(transaction.getTransactionManager());
        separate.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        read();
        transaction.executeWithoutResult(status -> {
            change(2);
            assertThat(separate.<Integer>execute(inner -> read())).isEqualTo(1);
            assertThat(read()).isEqualTo(2);
        });
    }

    @Test
    void a_failed_read_throws_the_same_exception_with_and_without_a_change() {
        Callable<Integer> failing = () -> {
            throw new IllegalStateException("no database");
        };
        assertThatExceptionOfType(Cache.ValueRetrievalException.class).isThrownBy(() -> cache.get("key", failing));
        transaction.executeWithoutResult(status -> {
            cache.clear();
            assertThatExceptionOfType(Cache.ValueRetrievalException.class).isThrownBy(() -> cache.get("key", failing));
        });
    }

    private static <T> T elsewhere(Callable<T> work) {
        try (var others = Executors.newSingleThreadExecutor()) {
            return others.submit(work).get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Runs synchronizations as a database transaction does. */
    private static final class NoDatabase extends AbstractPlatformTransactionManager {
        private final ThreadLocal<Boolean> begun = ThreadLocal.withInitial(() -> false);

        @Override
        protected Object doGetTransaction() {
            return begun;
        }

        @Override
        protected boolean isExistingTransaction(Object transaction) {
            return begun.get();
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {
            begun.set(true);
        }

        @Override
        protected Object doSuspend(Object transaction) {
            begun.set(false);
            return transaction;
        }

        @Override
        protected void doResume(Object transaction, Object suspended) {
            begun.set(true);
        }

        @Override
        protected void doCommit(DefaultTransactionStatus status) {}

        @Override
        protected void doRollback(DefaultTransactionStatus status) {}

        @Override
        protected void doCleanupAfterCompletion(Object transaction) {
            begun.set(false);
        }
    }
}
