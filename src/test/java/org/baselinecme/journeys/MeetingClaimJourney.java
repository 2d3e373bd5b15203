package org.baselinecme.journeys;

import java.util.List;
import java.util.UUID;
import org.baselinecme.TestClock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A meeting of twelve sessions: one page, one submit. */
class MeetingClaimJourney extends JourneyTest {
    private static final String EVENING = "2027-03-01T22:00:00Z";

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DESK")
    void twelve_sessions_are_claimed_on_one_page_with_one_submission(Device device) {
        var activity = cast.activities().withTwelveSessions();
        var key = "l" + UUID.randomUUID();
        var person = cast.learners().learner(key, "Dr Łucja O'Brien-Núñez", "MD", "PHYSICIAN");
        TestClock.moveTo(EVENING);
        for (var session : cast.learners().slots(activity))
            cast.let(cast.rahmani(), me -> cast.services().attendance().record(me, activity, session, List.of(person)));
        var learner = at(device, key).opens("/my-cme").follows("Claim");
        learner.sees("9.50").sees("570 minutes → 9.50").sees("45 of 45 minutes");
        learner.looks("claim-twelve");
        learner.ticks("Yes, I have decided what").ticks("Yes").ticks("4").presses("Confirm claim");
        learner.sees("Credit awarded").sees("9.50 AMA PRA Category 1 Credits™");
    }
}
