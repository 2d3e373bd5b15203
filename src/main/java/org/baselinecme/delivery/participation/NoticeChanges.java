package org.baselinecme.delivery.participation;

import jakarta.persistence.EntityManager;
import java.util.HashSet;
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
 * Empties the learner notices that an event may change, in the transaction of the event, as its last statement: no lock on
 * a notice is held while the transaction waits for anything else.
 */
@Component
class NoticeChanges {
    private final JdbcClient jdbc;
    private final People people;
    private final EntityManager entities;

    NoticeChanges(JdbcClient jdbc, People people, EntityManager entities) {
        this.jdbc = jdbc;
        this.people = people;
        this.entities = entities;
    }

    /** Whether this transaction has changed something that notices are composed from: no stored one may be used then. */
    static boolean arePending() {
        return TransactionSynchronizationManager.hasResource(NoticeChanges.class);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AuditEvent event) {
        NoticeScope.of(event).ifPresent(this::add);
    }

    @SuppressWarnings("unchecked")
    private void add(NoticeScope scope) {
        var pending = (Set<NoticeScope>) TransactionSynchronizationManager.getResource(NoticeChanges.class);
        if (pending == null) {
            pending = new HashSet<>();
            TransactionSynchronizationManager.bindResource(NoticeChanges.class, pending);
            TransactionSynchronizationManager.registerSynchronization(new Emptying(pending));
        }
        pending.add(scope);
    }

    private void empty(Set<NoticeScope> scopes) {
        entities.flush();
        jdbc.sql("""
                        insert into learner_notice as n (activity, changes)
                        select activity, 1 from (
                          select a.id as activity from v_activity a where a.id = any(:activities) or :all
                          union select r.activity from v_roster_now r where r.person = any(:people)
                        ) changed order by activity
                        on conflict (activity) do update set changes = n.changes + 1, hash = null, parts = null,
                          valid_from = null, valid_until = null
                        """)
                .param(
                        "activities",
                        ids(scopes.stream()
                                .flatMap(scope -> Stream.ofNullable(
                                        scope.activity() == null
                                                ? null
                                                : scope.activity().value()))))
                .param("people", ids(scopes.stream().flatMap(this::people)))
                .param("all", scopes.stream().anyMatch(scope -> scope.activity() == null && scope.person() == null))
                .update();
    }

    private Stream<UUID> people(NoticeScope scope) {
        return scope.person() == null
                ? Stream.empty()
                : people.allOf(new PersonId(scope.person())).stream().map(PersonId::value);
    }

    private static UUID[] ids(Stream<UUID> ids) {
        return ids.distinct().toArray(UUID[]::new);
    }

    /** Empties them before the commit, and forgets them after the transaction. */
    private final class Emptying implements TransactionSynchronization {
        private final Set<NoticeScope> scopes;

        Emptying(Set<NoticeScope> scopes) {
            this.scopes = scopes;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            empty(scopes);
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(NoticeChanges.class);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(NoticeChanges.class, scopes);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(NoticeChanges.class);
        }
    }
}
