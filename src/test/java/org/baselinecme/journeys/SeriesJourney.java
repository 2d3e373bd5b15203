package org.baselinecme.journeys;

import org.baselinecme.platform.kernel.ActivityId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A weekly series is extended after its opening, and what was announced changes only with its consequences. */
class SeriesJourney extends JourneyTest {
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DESK")
    @DisplayName("findings A12: next month's session is added to an open series and designated by an act of its own")
    void next_months_session_is_added_to_an_open_series_and_designated(Device device) {
        var activity = cast.activities().opened();
        var planner = at(device, "khan").opens(agenda(activity)).sees("Each session you add needs designated credit");
        planner.types("Title", "Sepsis, again")
                .types("Day", "2027-03-01")
                .types("Start", "10:00")
                .types("End", "11:30")
                .types("Room", "Pine Room")
                .ticks("Dr Amina Khan, MD")
                .presses("Add session")
                .sees("Sepsis, again");
        planner.follows("View credit by session")
                .sees("1 of 2 sessions have designated credit")
                .looks("series-planner");

        var director = at(device, "okafor").opens(credit(activity)).sees("Sepsis, again");
        director.looks("series-ready").presses("Designate credit").confirms();
        director.sees("2 of 2 sessions have designated credit")
                .sees("maximum of 1.50")
                .looks("series-designated");
    }

    @Test
    @DisplayName("findings A10: removing the designated session of a series says what it means before it happens")
    void removing_a_designated_session_says_what_it_means_before_it_happens() {
        var activity = cast.activities().opened();
        var session = cast.learners().slots(activity).getFirst();
        var planner = at(Device.DESK, "khan").opens(agenda(activity) + "/" + session);
        planner.presses("Remove session")
                .sees("The maximum credit learners can claim drops from 1.00 to 0.00.")
                .looks("confirm");
        planner.presses("Confirm and save").sees("No sessions yet");
        at(Device.DESK, "okafor").opens(credit(activity)).sees("No session has designated credit yet.");
    }

    private static String agenda(ActivityId activity) {
        return "/activities/" + activity + "/agenda";
    }

    private static String credit(ActivityId activity) {
        return "/activities/" + activity + "/credit";
    }
}
