package org.baselinecme.journeys;

import org.baselinecme.TestClock;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Registered people are selected in the list, checked in to a session together, and appear in the list of attendance. */
class GroupCheckInJourney extends JourneyTest {
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DESK")
    void selected_people_are_checked_in_to_a_session_and_the_others_are_named(Device device) {
        var activity = cast.activities().listed();
        register(activity, cast.learners().learner("Elena Núñez-Oduya", "MD", "PHYSICIAN"));
        register(activity, cast.learners().learner("Carl Brandt", "MD", "PHYSICIAN"));
        TestClock.moveTo("2027-03-01T15:10:00Z");
        var office = at(device, "rahmani").opens("/activities/" + activity + "/registrations");
        office.ticks("Select Carl Brandt, MD").presses("Check in");
        office.sees("1 person to check in").looks("group-check-in");
        office.presses("Check in 1 person").sees("Attendance recorded");
        office.opens("/activities/" + activity + "/registrations").ticks("Select all 2 rows that match");
        office.presses("Check in").sees("2 people to check in").presses("Check in 2 people");
        office.sees("Attendance recorded").sees("Carl Brandt, MD: already recorded in this session");
        office.looks("group-check-in-left").follows("List and download");
        office.sees("2 attendance records").sees("60").looks("attendance-list");
        office.opens("/activities/" + activity + "/awards")
                .sees("No awards match")
                .looks("awards-list");
        office.opens("/activities/" + activity + "/record?kind=PresenceRecorded")
                .sees("2 events")
                .looks("history-list");
    }

    private void register(ActivityId activity, PersonId person) {
        database.owner().sql("""
                        insert into registration (id, activity, person, way, walked_in, at, seated_at)
                        values (gen_random_uuid(), ?, ?, 'IN_PERSON', false, now(), now())
                        """).params(activity.value(), person.value()).update();
    }
}
