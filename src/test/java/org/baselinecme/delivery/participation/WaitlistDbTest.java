package org.baselinecme.delivery.participation;

import static org.assertj.core.api.Assertions.assertThat;

import org.baselinecme.DatabaseTest;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class WaitlistDbTest extends DatabaseTest {
    @Autowired
    private RegistrationPages pages;

    @Autowired
    private ApplicationContext context;

    @Test
    void the_waiting_list_keeps_its_order_when_two_people_are_merged() {
        var registering = TestRegistrations.of(cast, context);
        var activity = registering.open(2);
        var first = registering.registered(activity);
        var again = registering.registered(activity);
        var waiting = registering.registered(activity);
        owner().sql("""
                        insert into person_merge (id, from_person, into_person, by, at)
                        values (gen_random_uuid(), ?, ?, ?, clock_timestamp())
                        """).params(again.value(), first.value(), first.value()).update();
        assertThat(status(waiting, activity).position()).isEqualTo(1);
        var next = registering.registered(activity);
        assertThat(status(next, activity).position()).isEqualTo(2);
    }

    private RegistrationStatus status(PersonId learner, ActivityId activity) {
        return as(learner, me -> pages.of(me, numberOf(activity)).summary().place());
    }

    private String numberOf(ActivityId activity) {
        return TestRegistrations.of(cast, context).number(activity);
    }
}
