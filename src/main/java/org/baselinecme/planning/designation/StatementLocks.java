package org.baselinecme.planning.designation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.planning.systems.CreditSystems;
import org.baselinecme.planning.systems.Statement;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Credits;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Locks the statements of an activity as its designations and names are now (R37): a text that changes ends and a new version
 * follows. Of a series the accreditation is the activity's, and each designated session states its own credit (R57).
 */
@Component
class StatementLocks {
    private final DesignationQueries designations;
    private final ActivityStatementRepository statements;
    private final CreditSystems systems;
    private final ApplicationEventPublisher events;

    StatementLocks(
            DesignationQueries designations,
            ActivityStatementRepository statements,
            CreditSystems systems,
            ApplicationEventPublisher events) {
        this.designations = designations;
        this.statements = statements;
        this.systems = systems;
        this.events = events;
    }

    /** Ends what is no longer stated and locks what is stated from now on; the same as before changes nothing. */
    void renew(ActivityId activity, DesignationBasis basis, PersonId by) {
        var now = basis.moments().now();
        var stated = stated(activity, basis);
        var ended = new ArrayList<ActivityStatement>();
        statements.findByActivityAndUntilIsNullOrderByPosition(activity).stream()
                .collect(Collectors.groupingBy(statement -> Optional.ofNullable(statement.session())))
                .forEach((session, before) -> {
                    if (isSame(before, stated.getOrDefault(session, List.of()))) stated.remove(session);
                    else ended.addAll(before);
                });
        var locked = stated.entrySet().stream()
                .flatMap(one -> locked(activity, one.getKey(), one.getValue(), now).stream())
                .toList();
        if (ended.isEmpty() && locked.isEmpty()) return;
        ended.forEach(statement -> statement.end(now));
        statements.saveAllAndFlush(ended);
        statements.saveAllAndFlush(locked);
        events.publishEvent(new DesignationEvent.StatementsLocked(activity, copies(ended), copies(locked), by, now));
    }

    private Map<Optional<SlotId>, List<Statement>> stated(ActivityId activity, DesignationBasis basis) {
        var composer = systems.composer();
        var content = basis.content();
        var stated = new LinkedHashMap<Optional<SlotId>, List<Statement>>();
        if (!basis.schedule().isSeries()) {
            stated.put(Optional.empty(), composer.compose(content.withCredits(amounts(designations.of(activity)))));
            return stated;
        }
        stated.put(Optional.empty(), composer.compose(content.withCredits(Map.of())));
        designations.bySession(activity).forEach((session, credit) -> {
            if (!credit.isEmpty())
                stated.put(Optional.of(session), composer.credit(content.withCredits(amounts(credit))));
        });
        return stated;
    }

    private static Map<String, Credits> amounts(List<DesignatedCredit> credit) {
        return credit.stream().collect(Collectors.toMap(one -> one.system().code(), DesignatedCredit::credits));
    }

    private static List<ActivityStatement> locked(
            ActivityId activity, Optional<SlotId> session, List<Statement> stated, Instant now) {
        return IntStream.range(0, stated.size())
                .mapToObj(position ->
                        new ActivityStatement(activity, session.orElse(null), position, stated.get(position), now))
                .toList();
    }

    private static boolean isSame(List<ActivityStatement> before, List<Statement> stated) {
        return before.size() == stated.size()
                && IntStream.range(0, stated.size())
                        .allMatch(one -> before.get(one).says(stated.get(one)));
    }

    private static List<Map<String, Object>> copies(List<ActivityStatement> statements) {
        return statements.stream().map(ActivityStatement::snapshot).toList();
    }
}
