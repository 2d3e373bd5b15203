package org.baselinecme.planning.designation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.baselinecme.TestOffice;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.transaction.support.TransactionOperations;

/** A session that may start, what is stored of it, and people who change that. */
final class ReadySession {
    private final TestOffice cast;
    private final TransactionOperations transaction;
    private final SessionReadiness readiness;
    private final ActivityId activity;
    private final SlotId session;

    private ReadySession(TestOffice cast, TransactionOperations transaction, SessionReadiness readiness) {
        this.cast = cast;
        this.transaction = transaction;
        this.readiness = readiness;
        this.activity = cast.activities().listed();
        this.session = cast.learners().slots(activity).getFirst();
    }

    /** The only session of a new activity, stored as one that may start. */
    static ReadySession of(TestOffice cast, TransactionOperations transaction, SessionReadiness readiness) {
        var made = new ReadySession(cast, transaction, readiness);
        assertThat(made.stored()).isEmpty();
        assertThat(made.isStoredAsReady()).isTrue();
        return made;
    }

    ActivityId activity() {
        return activity;
    }

    SlotId session() {
        return session;
    }

    /** Lets a check-in store it; gives whether the session may start, as it is stored and as the rule says. */
    boolean isStoredAsReady() {
        var ready = inATransaction();
        var ruled = readiness.of(activity).stream()
                .filter(SessionReadiness.Session::isReady)
                .map(one -> one.item().id())
                .collect(Collectors.toSet());
        assertThat(stored()).contains(ruled);
        assertThat(ready).isEqualTo(ruled.contains(session));
        return ready;
    }

    boolean inATransaction() {
        return Boolean.TRUE.equals(transaction.<Boolean>execute(status -> readiness.isReady(activity, session)));
    }

    /** What a check-in would read now. */
    Optional<Set<SlotId>> stored() {
        return cast.services()
                .jdbc()
                .sql("""
                        select array_to_string(r.sessions, ' ') from session_readiness r
                        join activity_changes c on c.activity = r.activity and c.changes = r.changes where r.activity = ?
                        """)
                .param(activity.value())
                .query(String.class)
                .optional()
                .map(ids -> List.of(ids.split(" ")).stream()
                        .filter(id -> !id.isEmpty())
                        .map(id -> new SlotId(UUID.fromString(id)))
                        .collect(Collectors.toSet()));
    }

    PersonId staffed() {
        var speaker = newcomer();
        cast.disclosures().addFaculty(activity, speaker);
        return speaker;
    }

    PersonId newcomer() {
        return cast.learners().learner("Dr Nia Bright", "MD", "PHYSICIAN");
    }
}
