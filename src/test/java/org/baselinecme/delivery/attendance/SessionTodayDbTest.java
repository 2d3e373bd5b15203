package org.baselinecme.delivery.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import org.baselinecme.DatabaseTest;
import org.baselinecme.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a coordinator finds on the morning of a session. */
class SessionTodayDbTest extends DatabaseTest {
    @Autowired
    private AttendancePages pages;

    @AfterEach
    void itIsNow() {
        TestClock.back();
    }

    @Test
    void todays_sessions_in_scope_are_listed_with_their_codes() {
        var activity = cast.activities().listed();
        var code = cast.learners().code(activity);
        TestClock.moveTo("2027-03-01T07:00:00Z");
        assertThat(cast.as(cast.rahmani(), pages::today))
                .filteredOn(session -> session.path().contains(activity.toString()))
                .singleElement()
                .satisfies(session -> {
                    assertThat(session.code()).isEqualTo(code);
                    assertThat(session.times()).isEqualTo("8:00–9:00 AM");
                    assertThat(session.present()).isZero();
                });
        TestClock.moveTo("2027-03-03T07:00:00Z");
        assertThat(cast.as(cast.rahmani(), pages::today))
                .noneMatch(session -> session.path().contains(activity.toString()));
    }
}
