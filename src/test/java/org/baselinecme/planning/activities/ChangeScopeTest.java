package org.baselinecme.planning.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.Test;

/** Which activities an event may change. */
class ChangeScopeTest {
    @Test
    void an_event_of_an_activity_changes_that_activity() {
        var activity = ActivityId.next();
        var proposed = new ActivityEvents.ActivityProposed(activity, PersonId.PRODUCT, Instant.EPOCH, Map.of());
        assertThat(ChangeScope.of(proposed)).contains(new ChangeScope(activity.value(), null));
    }

    @Test
    void an_event_about_a_person_changes_the_activities_of_that_person() {
        var person = UUID.randomUUID();
        assertThat(ChangeScope.of(new Happened(new AuditEvent.About("person", person))))
                .contains(new ChangeScope(null, person));
    }

    @Test
    void an_event_about_anything_else_changes_all() {
        assertThat(ChangeScope.of(new Happened(new AuditEvent.About("company", UUID.randomUUID()))))
                .hasValueSatisfying(scope -> assertThat(scope.isEverything()).isTrue());
    }

    @Test
    void people_and_companies_that_are_added_change_nothing() {
        assertThat(ChangeScope.of(new Added(new AuditEvent.About("person", UUID.randomUUID()))))
                .isEmpty();
    }

    @AuditKind("Happened")
    private record Happened(About about) implements AuditEvent {
        @Override
        public PersonId by() {
            return PersonId.PRODUCT;
        }

        @Override
        public Instant at() {
            return Instant.EPOCH;
        }
    }

    @AuditKind("CompanyProposed")
    private record Added(About about) implements AuditEvent {
        @Override
        public PersonId by() {
            return PersonId.PRODUCT;
        }

        @Override
        public Instant at() {
            return Instant.EPOCH;
        }
    }
}
