package org.baselinecme.platform.audit;

import java.util.ArrayList;
import java.util.List;
import org.baselinecme.platform.kernel.AuditEvent;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The events of one transaction until they are written. */
final class PendingEvents implements TransactionSynchronization {
    private final AuditLog log;
    private final List<SqlParameterSource> rows = new ArrayList<>();
    private boolean committing;

    PendingEvents(AuditLog log) {
        this.log = log;
    }

    /** Once the batch is written, another synchronization may still publish: that event is written at once. */
    void add(AuditEvent event) {
        var row = log.row(event);
        if (committing) log.write(List.of(row));
        else rows.add(row);
    }

    /** After every other synchronization. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        committing = true;
        log.write(rows);
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResource(log);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(log, this);
    }

    @Override
    public void beforeCompletion() {
        TransactionSynchronizationManager.unbindResourceIfPossible(log);
    }
}
