package org.baselinecme.journeys;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.TestClock;
import org.baselinecme.planning.activities.ContentRole;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.Test;

/** Findings A1: whoever plans and is not cleared holds back credit on every way to it, until they are cleared. */
class ClearanceJourney extends JourneyTest {
    private static final String REPORT = """
            Topic,ID,Duration (minutes),Start time,End time,Participants
            Grand rounds,912 0000 7777,60,"03/01/2027 08:00:00 AM","03/01/2027 09:00:00 AM",1

            Name (original name),Email,Join time,Leave time,Duration (minutes),Guest,Recording disclaimer response,In waiting room
            Online Learner,%s,"03/01/2027 08:00:00 AM","03/01/2027 09:00:00 AM",60,No,,No
            """;

    private final Map<String, String> names = new HashMap<>();
    private ActivityId activity;
    private SlotId session;

    @Test
    void an_uncleared_planner_blocks_credit_on_all_five_ways_and_is_cleared() {
        activity = cast.activities().listed();
        session = cast.learners().slots(activity).getFirst();
        var code = cast.learners().code(activity);
        var planner = cast.learners().learner("Dr Nia Bright", "MD", "PHYSICIAN");
        var awarded = learner("Ivo Awarded");
        var onPaper = learner("Pia Paper");
        var online = learner("Ola Online");
        var late = learner("Lea Late");
        TestClock.moveTo("2027-03-01T08:52:00Z");
        answers(at(Device.TELEPHONE, awarded).opens("/at/" + code))
                .presses("Confirm claim")
                .sees("Credit awarded");
        joinsFromTheStart(planner);

        at(Device.TELEPHONE, learner("Cleo Code")).opens("/at/" + code).sees("isn’t open yet");
        TestClock.moveTo("2027-03-01T10:00:00Z");
        var office = at(Device.DESK, "rahmani");
        office.opens(page("/attendance/" + session));
        for (var key : List.of(onPaper, late))
            office.types("Name", names.get(key)).presses("Search").presses("Record attendance");
        office.page().setInputFiles("#file", report(cast.email(online)));
        office.presses("Preview report").presses("Load attendance");
        var paper = waits(onPaper);
        var meeting = waits(online);
        office.opens(page("/awards"))
                .follows("Ivo Awarded")
                .types("Correct amount", "0.50")
                .types("Reason", "Left early.");
        office.presses("Reverse and issue corrected award").sees("on hold");

        TestClock.moveTo("2027-06-10T10:00:00Z");
        var belated = at(Device.TELEPHONE, late).opens(claim());
        belated.types("Why are you claiming late? One sentence is enough.", "On leave.")
                .presses("Request late claim")
                .sees("Request sent.");
        office.opens(page("/awards")).presses("Approve " + names.get(late) + ", MD");
        belated.opens(claim()).sees("on hold");
        office.opens(page("/people")).sees("Dr Nia Bright").sees("Not cleared for");

        TestClock.moveTo("2027-03-01T10:30:00Z");
        cast.disclosures().nothingToDisclose(planner);
        for (var learner : List.of(paper, meeting))
            answers(learner.opens(claim())).presses("Confirm claim").sees("Credit awarded");
        TestClock.moveTo("2027-06-10T10:10:00Z");
        answers(belated.opens(claim())).presses("Confirm claim").sees("Credit awarded");
    }

    private Visitor waits(String learner) {
        return at(Device.TELEPHONE, learner).opens(claim()).sees("on hold").sees("Your attendance is recorded.");
    }

    /** A planner who was there from the start, and whose name was entered only now. */
    private void joinsFromTheStart(PersonId planner) {
        var role =
                cast.as(cast.rahmani(), me -> cast.services().roster().add(me, activity, planner, ContentRole.PLANNER));
        database.owner()
                .sql("update activity_contributor set joined_at = ? where id = ?")
                .params(Timestamp.from(Instant.parse("2027-02-01T00:00:00Z")), role)
                .update();
    }

    private String learner(String name) {
        var key = "l" + UUID.randomUUID();
        names.put(key, name + " " + key.substring(1, 6));
        cast.learners().learner(key, names.get(key), "MD", "PHYSICIAN");
        return key;
    }

    private static FilePayload report(String address) {
        return new FilePayload(
                "report.csv", "text/csv", REPORT.formatted(address).getBytes(StandardCharsets.UTF_8));
    }

    private static Visitor answers(Visitor learner) {
        return learner.ticks("Yes, I have decided what").ticks("Yes").ticks("4");
    }

    private String page(String part) {
        return "/activities/" + activity + part;
    }

    private String claim() {
        return "/claims/" + activity + "/" + session;
    }
}
