package org.baselinecme.planning.designation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.baselinecme.DatabaseTest;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Tests of a session that may start, as it is stored. */
abstract class ReadySessionTest extends DatabaseTest {
    @Autowired
    SessionReadiness readiness;

    ActivityId activity;
    SlotId session;

    @BeforeEach
    void aSessionMayStart() {
        activity = cast.programme().listed();
        session = cast.learners().slots(activity).getFirst();
        assertThat(stored()).isEmpty();
        assertThat(isStoredAsReady()).isTrue();
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
        return jdbc.sql("""
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

    void remove(String table) {
        owner().sql("delete from " + table + " where activity = ?")
                .param(activity.value())
                .update();
    }

    PersonId staffed() {
        var speaker = newcomer();
        cast.independence().staff(activity, speaker);
        return speaker;
    }

    PersonId newcomer() {
        return cast.learners().learner("Dr Nia Bright", "MD", "PHYSICIAN");
    }
}
