package org.baselinecme.planning.designation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.baselinecme.planning.activities.Activities;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Designates credit, and locks the statements that go with it. */
@Service
@Transactional
public class Designations {
    private final Activities activities;
    private final DesignationBasisQueries basis;
    private final DesignationRepository designations;
    private final ActivityStatementRepository statements;
    private final DesignationQueries queries;
    private final CreditSystems systems;
    private final ApplicationEventPublisher events;

    Designations(
            Activities activities,
            DesignationBasisQueries basis,
            DesignationRepository designations,
            ActivityStatementRepository statements,
            DesignationQueries queries,
            CreditSystems systems,
            ApplicationEventPublisher events) {
        this.activities = activities;
        this.basis = basis;
        this.designations = designations;
        this.statements = statements;
        this.queries = queries;
        this.systems = systems;
        this.events = events;
    }

    /**
     * Approves an activity and designates its credit, dated now, before the start (R29), and locks its statements (R37).
     * {@link Refused} for one's own activity and while there are objections to its approval.
     */
    @Needs(Duty.DESIGNATE_CREDIT)
    public void approve(Me me, ActivityId activity) {
        activities.approve(me, activity);
        var now = basis.of(activity);
        for (var system : now.systems()) {
            var designation = new Designation(
                    activity, system, now, me.person(), now.moments().now());
            designations.saveAndFlush(designation);
            events.publishEvent(designation.event());
        }
        lock(me, activity, new StatementComposer(systems.templates()).compose(now.content()), now);
    }

    /** Lists an approved activity. Its statements are composed again where a name changed since approval (R37). */
    @Needs(Duty.OPEN_ACTIVITY)
    public void open(Me me, ActivityId activity) {
        activities.open(me, activity);
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
