package org.baselinecme.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.baselinecme.delivery.participation.TestRegistrations;
import org.baselinecme.platform.kernel.ActivityId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;

/** One seat, two learners, and a guest who is merged with a known person. */
@TestPropertySource(properties = "baseline.demo=true")
class RegistrationJourney extends JourneyTest {
    private TestRegistrations registering;

    @BeforeAll
    void learnersCome(@Autowired ApplicationContext application) {
        registering = TestRegistrations.of(cast, application);
    }

    private String page(ActivityId activity) {
        return "/catalog/" + registering.number(activity);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DESK")
    void a_guest_on_the_waiting_list_gets_the_seat_that_becomes_free(Device device) {
        var activity = cast.activities().opened();
        var address = "guest." + device.name().toLowerCase() + "@journey.example.org";
        var office = at(device, "rahmani").opens("/activities/" + activity).follows("Registrations");
        office.types("Number of seats", "1").presses("Save").sees("0 of 1");

        var learner = at(device, "petrov").opens(page(activity)).sees("1 seat available");
        looked(learner, "public-registering").follows("Register").sees("You’re registering as Nadia Petrov.");
        looked(learner, "registration").presses("Register").sees("You’re registered");
        looked(learner, "registered");

        var guest = visitor(device).opens(page(activity)).sees("Full").follows("Join waiting list");
        looked(guest, "registration-guest").types("Name", "Gwen Guest").types("Email", "gwen");
        guest.presses("Join waiting list").sees("Enter a valid email address.").finds("Name", "Gwen Guest");
        looked(guest, "registration-wrong").types("Email", address).chooses("Profession", "NURSE");
        guest.presses("Join waiting list").sees("You’re first on the waiting list.");
        looked(guest.opens("/my-cme/upcoming").sees("Your email address isn’t confirmed yet"), "registrations-guest");

        looked(
                office.opens("/activities/" + activity + "/registrations").sees("On the waiting list"),
                "registrations-staff");
        learner.opens(page(activity) + "/registration")
                .presses("Withdraw registration")
                .confirms()
                .sees("Registration withdrawn");
        guest.opens("/my-cme/upcoming").sees("Registered").sees("Attend and check in");
        office.opens("/activities/" + activity + "/registrations")
                .sees("1 of 1")
                .sees("Withdrawn");
    }

    @Test
    void the_owner_of_the_address_confirms_by_mail_and_the_guest_session_ends() {
        var activity = cast.activities().opened();
        database.owner()
                .sql("update person set email = ? where id = ?")
                .params(cast.email("reyes"), cast.drReyes().value())
                .update();
        var guest = visitor(Device.TELEPHONE).opens(page(activity)).follows("Register");
        guest.types("Name", "L. Reyes").types("Email", cast.email("reyes")).chooses("Profession", "PHYSICIAN");
        guest.presses("Register").sees("You’re registered");
        looked(guest.opens("/guests/mine").sees("Your email address isn’t confirmed"), "entered-unproven");

        var reader = visitor(Device.TELEPHONE).opens("/dev/mail").follows("Please confirm your email address");
        reader.follows("http://localhost:8080/link/").presses("Continue as Dr Luis Reyes");
        looked(reader.sees("L. Reyes"), "entered")
                .presses("That was me")
                .confirms()
                .sees("Added to your record");
        looked(reader.sees("Medicine Grand Rounds"), "registrations");
        assertThat(guest.opens("/my-cme/upcoming").path()).startsWith("/sign-in");
        guest.sees("Your visit has ended.");
    }

    @Test
    void a_person_without_a_password_requests_a_link() {
        database.owner()
                .sql("update person set email = ? where id = ?")
                .params(cast.email("petrov"), cast.petrov().value())
                .update();
        var reader = visitor(Device.DESK).opens("/sign-in").follows("No account? Email me a link");
        looked(reader, "send-link").types("Email", cast.email("petrov")).presses("Email me a link");
        looked(reader.sees("If we have this email address on file"), "send-link-asked");
        reader.opens("/dev/mail").follows("Your sign-in link").follows("http://localhost:8080/link/");
        reader.presses("Continue as Nadia Petrov").sees("My CME");
    }

    private Visitor looked(Visitor visitor, String name) {
        if (visitor.device().runsScript()) Screenshots.at(visitor.page(), name, visitor.device());
        return visitor;
    }
}
