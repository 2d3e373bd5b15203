package org.baselinecme.journeys;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.baselinecme.TestActivities;
import org.baselinecme.delivery.participation.TestRegistrations;
import org.baselinecme.planning.agenda.SlotKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Faculty accept the agreement and upload slides from a phone; staff see what is missing, and remind registrants. */
class FacultyJourney extends JourneyTest {
    @Autowired
    private ApplicationContext application;

    @Test
    void an_agreement_is_accepted_and_slides_are_uploaded() {
        var activity = cast.activities().scheduled();
        cast.disclosures().addFaculty(activity, cast.drReyes());
        var slot = cast.activities()
                .plan(
                        activity,
                        TestActivities.slot(SlotKind.ACCREDITED, "10:00", "11:00", "Pine Room", cast.drReyes()));
        at(Device.DESK, "okafor")
                .opens("/settings/speaker-agreement")
                .types("Text of the agreement", "My content is balanced and free of promotion.")
                .presses("Save version")
                .sees("Version 1")
                .looks("speaker-agreement-text");
        var staff = at(Device.DESK, "khan").opens("/activities/" + activity + "/faculty");
        staff.ticks("Slides").presses("Save").sees("Slides").looks("faculty");

        var speaker = at(Device.TELEPHONE, "reyes")
                .opens("/teaching")
                .sees("Pine Room")
                .looks("teaching");
        speaker.opens("/teaching/" + activity + "/agreement").looks("speaker-agreement");
        speaker.presses("Accept agreement")
                .opens("/teaching/" + activity + "/agreement")
                .sees("Accepted");
        speaker.opens("/sessions/" + slot + "/materials").presses("Upload file").looks("materials-error");
        speaker.ticks("Slides")
                .page()
                .setInputFiles(
                        "#file",
                        new FilePayload(
                                "slides.pdf", "application/pdf", "%PDF-1.7 one".getBytes(StandardCharsets.UTF_8)));
        speaker.presses("Upload file").sees("slides.pdf").looks("materials");

        staff.opens("/activities/" + activity + "/faculty").sees("Accepted").doesNotSee("files are missing");
        var office = at(Device.DESK, "rahmani").opens("/activities/" + activity + "/evaluation/sharing");
        office.looks("result-sharing").opens("/sessions/" + slot + "/results").looks("shared-results");
    }

    @Test
    void registrants_are_reminded_and_their_badges_printed() {
        var activity = cast.activities().opened();
        TestRegistrations.of(cast, application)
                .register(cast.learners().learner("Dana Whitfield", "RN", "NURSE"), activity);
        var staff = at(Device.DESK, "rahmani")
                .opens("/activities/" + activity + "/registrations/claim-reminders?chosen=all");
        staff.sees("Dana Whitfield").looks("claim-reminders");
        staff.opens("/help").sees("Help").opens("/privacy").sees("Privacy").looks("privacy");
    }
}
