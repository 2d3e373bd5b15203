package org.baselinecme.planning.designation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Locks the statements of an activity when its credit is designated, and again when a name in them has changed (R37). */
@Component
class LockedStatements {
    private final ActivityStatementRepository statements;
    private final DesignationBasisQueries basis;
    private final DesignationQueries queries;
    private final CreditSystems systems;
    private final ApplicationEventPublisher events;

    LockedStatements(
            ActivityStatementRepository statements,
            DesignationBasisQueries basis,
            DesignationQueries queries,
            CreditSystems systems,
            ApplicationEventPublisher events) {
        this.statements = statements;
        this.basis = basis;
        this.queries = queries;
        this.systems = systems;
        this.events = events;
    }

    /** Locks the statements that go with what is designated now. */
    void lock(Me me, ActivityId activity, DesignationBasis now) {
        lock(me, activity, new StatementComposer(systems.templates()).compose(now.content()), now);
    }

    /** Composes the statements of a designated activity again, and locks them where they are others. */
    void renew(Me me, ActivityId activity) {
        var now = basis.of(activity);
        var designated = queries.of(activity).stream()
                .collect(Collectors.toMap(one -> one.system().code(), DesignatedCredit::credits));
        var content = now.content().withCredits(designated);
        var composed = new StatementComposer(systems.templates()).compose(content);
        if (!composed.equals(queries.statements(activity))) lock(me, activity, composed, now);
    }

    private void lock(Me me, ActivityId activity, List<Statement> composed, DesignationBasis basis) {
        var now = basis.moments().now();
        var ended = end(activity, now);
        var locked = new ArrayList<ActivityStatement>();
        for (var statement : composed) locked.add(new ActivityStatement(activity, locked.size(), statement, now));
        statements.saveAllAndFlush(locked);
        events.publishEvent(new DesignationEvent.StatementsLocked(
                activity,
                ended.stream().map(ActivityStatement::snapshot).toList(),
                locked.stream().map(ActivityStatement::snapshot).toList(),
                me.person(),
                now));
    }

    private List<ActivityStatement> end(ActivityId activity, Instant now) {
        var current = statements.findByActivityAndUntilIsNullOrderByPosition(activity);
        current.forEach(statement -> statement.end(now));
        return current.isEmpty() ? current : statements.saveAllAndFlush(current);
    }
}
