package org.baselinecme.delivery.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.baselinecme.DatabaseTest;
import org.baselinecme.Race;
import org.baselinecme.TestClock;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AutomaticDeliveryDbTest extends DatabaseTest {
    private static final String DURING = "2027-03-02T08:30:00Z";

    @Autowired
    private AutomaticDelivery deliveries;

    private ActivityId activity;

    @BeforeEach
    void anActivityIsOpen() {
        activity = cast.activities().listed();
    }

    @Test
    void an_activity_is_delivered_automatically_after_its_last_session() {
        TestClock.moveTo("2027-03-01T23:00:00Z");
        deliveries.round();
        assertThat(stage()).isEqualTo("OPEN");
        TestClock.moveTo("2027-03-02T00:10:00Z");
        deliveries.round();
        assertThat(stage()).isEqualTo("DELIVERED");
        assertThat(lastAuditEventOf(activity.value()).kind()).isEqualTo("ActivityMoved");
        assertThat(lastAuditEventOf(activity.value()).actor()).isEqualTo(PersonId.PRODUCT);
    }

    @Test
    void concurrent_jobs_deliver_an_activity_once() {
        TestClock.moveTo(DURING);
        Race.of(List.of(deliveries::round, deliveries::round, deliveries::round));
        assertThat(stage()).isEqualTo("DELIVERED");
        assertThat(auditEventsOf(activity.value()))
                .filteredOn(event ->
                        event.kind().equals("ActivityMoved") && event.actor().equals(PersonId.PRODUCT))
                .hasSize(1);
    }

    @Test
    void a_session_that_runs_longer_postpones_delivery() {
        TestClock.moveTo(DURING);
        var slot = cast.learners().slots(activity).getFirst();
        var times = new SessionTimesForm(LocalTime.of(8, 0), LocalTime.of(8, 50), null, null);
        let(cast.rahmani(), me -> cast.services().attendance().time(me, activity, slot, times));
        owner().sql("update session_times set ended_at = ended_at + interval '2 days' where slot = ?")
                .param(slot.value())
                .update();
        deliveries.round();
        assertThat(stage()).isEqualTo("OPEN");
    }

    private String stage() {
        return jdbc.sql("select stage from activity where id = ?")
                .param(activity.value())
                .query(String.class)
                .single();
    }
}
