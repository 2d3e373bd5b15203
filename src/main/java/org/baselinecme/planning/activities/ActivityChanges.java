package org.baselinecme.planning.activities;

import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.baselinecme.office.people.People;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Counts the changes to each activity and to everything it rests on: its stage, roster, agenda, reviews and credit, the
 * disclosures of its people, companies, and the settings of the office.
 *
 * <p>A module that stores what it composed from these stores the count with it, as {@code v_activity_changes} had it before
 * it composed, and uses what it stored only while the count is the same. The count grows in the transaction of the change:
 * whoever reads the change reads the new count. It grows by the last statement of that transaction: no lock on it is held
 * while the transaction waits for anything else.
 */
@Component
public class ActivityChanges {
    private final JdbcClient jdbc;
    private final People people;
    private final EntityManager entities;

    ActivityChanges(JdbcClient jdbc, People people, EntityManager entities) {
        this.jdbc = jdbc;
        this.people = people;
        this.entities = entities;
    }

    /** Whether this transaction has made changes that are not counted yet: nothing that is stored may be used in it. */
    public static boolean arePending() {
        return TransactionSynchronizationManager.hasResource(ActivityChanges.class);
    }

    /** Counts what this event may change, before the transaction commits. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AuditEvent event) {
        ChangeScope.of(event).ifPresent(this::add);
    }

    @SuppressWarnings("unchecked")
    private void add(ChangeScope scope) {
        var pending = (Set<ChangeScope>) TransactionSynchronizationManager.getResource(ActivityChanges.class);
        if (pending == null) {
            pending = new HashSet<>();
            TransactionSynchronizationManager.bindResource(ActivityChanges.class, pending);
            TransactionSynchronizationManager.registerSynchronization(new Counting(pending));
        }
        pending.add(scope);
    }

    private void count(Set<ChangeScope> scopes) {
        entities.flush();
        jdbc.sql("""
                        insert into activity_changes as n (activity, changes)
                        select id, 1 from (
                          select a.id from activity a where a.id = any(:activities) or :all
                          union select r.activity from activity_contributor r where r.left_at is null and r.person = any(:people)
                        ) changed order by id
                        on conflict (activity) do update set changes = n.changes + 1
                        """)
                .param(
                        "activities",
                        scopes.stream()
                                .map(ChangeScope::activity)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toArray(UUID[]::new))
                .param(
                        "people",
                        scopes.stream().flatMap(this::people).distinct().toArray(UUID[]::new))
                .param("all", scopes.stream().anyMatch(ChangeScope::isEverything))
                .update();
    }

    private Stream<UUID> people(ChangeScope scope) {
        return scope.person() == null
                ? Stream.empty()
                : people.allOf(new PersonId(scope.person())).stream().map(PersonId::value);
    }

    /** Counts them before the commit, and forgets them after the transaction. */
    private final class Counting implements TransactionSynchronization {
        private final Set<ChangeScope> scopes;

        Counting(Set<ChangeScope> scopes) {
            this.scopes = scopes;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            count(scopes);
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(ActivityChanges.class);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(ActivityChanges.class, scopes);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(ActivityChanges.class);
        }
    }
}
