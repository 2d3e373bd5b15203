package org.baselinecme.platform.cache;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.cache.Cache;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A cache that holds committed data only. A transaction that evicts from it bypasses it from then on: it reads its own
 * changes from the database and stores nothing. Everybody else keeps reading the cached values until it commits; then the
 * cache is cleared. After a rollback nothing has changed. A transaction that evicts nothing, read-only or not, reads and
 * fills the cache.
 */
class TransactionalCache implements Cache {
    private final Cache committed;

    TransactionalCache(Cache committed) {
        this.committed = committed;
    }

    @Override
    public String getName() {
        return committed.getName();
    }

    @Override
    public Object getNativeCache() {
        return committed.getNativeCache();
    }

    @Override
    public @Nullable ValueWrapper get(Object key) {
        return isBypassed() ? null : committed.get(key);
    }

    @Override
    public <T> @Nullable T get(Object key, @Nullable Class<T> type) {
        return isBypassed() ? null : committed.get(key, type);
    }

    @Override
    public <T> @Nullable T get(Object key, Callable<T> loader) {
        if (!isBypassed()) return committed.get(key, loader);
        try {
            return loader.call();
        } catch (Exception failed) {
            throw new ValueRetrievalException(key, loader, failed);
        }
    }

    @Override
    public void put(Object key, @Nullable Object value) {
        if (!isBypassed()) committed.put(key, value);
    }

    @Override
    public void evict(Object key) {
        if (isInTransaction()) bypass();
        else committed.evict(key);
    }

    @Override
    public void clear() {
        if (isInTransaction()) bypass();
        else committed.clear();
    }

    private static boolean isInTransaction() {
        return TransactionSynchronizationManager.isSynchronizationActive();
    }

    private boolean isBypassed() {
        return TransactionSynchronizationManager.hasResource(this);
    }

    private void bypass() {
        if (isBypassed()) return;
        TransactionSynchronizationManager.bindResource(this, true);
        TransactionSynchronizationManager.registerSynchronization(new ClearAfterCommit());
    }

    /** Also when the outcome is unknown: an empty cache is never wrong. */
    private final class ClearAfterCommit implements TransactionSynchronization {
        @Override
        public int getOrder() {
            return Ordered.HIGHEST_PRECEDENCE;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(TransactionalCache.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(TransactionalCache.this, true);
        }

        @Override
        public void afterCommit() {
            committed.clear();
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(TransactionalCache.this);
            if (status != STATUS_ROLLED_BACK) committed.clear();
        }
    }
}
