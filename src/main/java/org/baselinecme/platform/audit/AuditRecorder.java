package org.baselinecme.platform.audit;

import org.baselinecme.platform.kernel.AuditEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Collects the events of a transaction and writes them in one batch before it commits, in the order they were published. A
 * write that fails rolls the change back.
 */
@Component
class AuditRecorder {
    private final AuditLog log;

    AuditRecorder(AuditLog log) {
        this.log = log;
    }

    /** {@link IllegalTransactionStateException} outside a transaction that may write. */
    @EventListener
    public void record(AuditEvent event) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()
                || TransactionSynchronizationManager.isCurrentTransactionReadOnly())
            throw new IllegalTransactionStateException("an audit event needs a transaction that may write");
        pending().add(event);
    }

    private PendingEvents pending() {
        var known = (@Nullable PendingEvents) TransactionSynchronizationManager.getResource(log);
        if (known != null) return known;
        var pending = new PendingEvents(log);
        TransactionSynchronizationManager.bindResource(log, pending);
        TransactionSynchronizationManager.registerSynchronization(pending);
        return pending;
    }
}
