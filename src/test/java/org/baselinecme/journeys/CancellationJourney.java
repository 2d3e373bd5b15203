package org.baselinecme.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.baselinecme.delivery.participation.TestRegistrations;
import org.baselinecme.platform.kernel.ActivityId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;

/** The office cancels an activity, and everyone concerned is told (findings A16). */
@TestPropertySource(properties = "baseline.demo=true")
class CancellationJourney extends JourneyTest {
    private TestRegistrations registering;

    @BeforeAll
    void learnersCome(@Autowired ApplicationContext application) {
        registering = TestRegistrations.of(cast, application);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DESK")
    void a_canceled_activity_tells_everyone_and_keeps_its_page(Device device) {
        var why = "The speaker is ill, and nobody could take over ("
                + device.name().toLowerCase() + ").";
        var activity = cast.activities().opened();
        var page = "/catalog/" + registering.number(activity);
        registering.register(cast.petrov(), activity);
        var guest = visitor(device).opens(page).follows("Register");
        guest.types("Name", "Gwen Guest")
                .types("Email", "canceled." + device.name().toLowerCase() + "@journey.example.org")
                .chooses("Profession", "NURSE")
                .presses("Register")
                .sees("You’re registered");

        var office = at(device, "rahmani").opens("/activities/" + activity);
        office.page()
                .locator("summary", new Page.LocatorOptions().setHasText("Cancel"))
                .click();
        office.sees("gets this reason by email").looks("activity-canceling");
        office.types("Reason, included in the email", why).presses("Cancel activity");
        office.confirms().sees("Canceled").looks("activity-canceled");

        var learner = at(device, "petrov")
                .sees("Messages for you")
                .sees("Canceled: Medicine Grand Rounds")
                .sees(why);
        learner.looks("home-message")
                .opens("/my-cme/upcoming")
                .sees("Canceled")
                .sees(why)
                .looks("registrations-canceled");
        learner.opens(page)
                .sees("This activity was canceled by the CME office")
                .sees(why)
                .looks("public-canceled");
        learner.opens("/").pressesFrom("Mark as read").doesNotSee(why);

        guest.opens("/my-cme/upcoming").sees("Canceled").sees(why);
        guest.opens(page + "/registration").sees("This activity was canceled. See its page");
        var mail = visitor(Device.DESK).opens("/dev/mail").follows("Canceled: Medicine Grand Rounds");
        mail.sees("Reason: " + why).sees("Questions? Contact");
        var calendar = guest.page().request().get(guest.page().url().replaceFirst("/registration$", "/calendar.ics"));
        assertThat(calendar.text()).contains("STATUS:CANCELLED");
    }

    @Test
    void a_stranger_sees_that_it_was_canceled_and_cannot_register() {
        var activity = cast.activities().opened();
        let(activity);
        var stranger = visitor(Device.TELEPHONE).opens("/catalog/" + registering.number(activity));
        stranger.sees("Canceled").doesNotSee("1 seat available");
        assertThat(stranger.page()
                        .getByText("Register", new Page.GetByTextOptions().setExact(true))
                        .count())
                .isZero();
    }

    private void let(ActivityId activity) {
        cast.let(cast.rahmani(), me -> cast.services().activities().cancel(me, activity, "The room is flooded."));
    }
}
