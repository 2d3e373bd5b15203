package org.baselinecme.journeys;

import java.util.List;
import org.baselinecme.planning.disclosures.DisclosureForm;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Who somebody is, in the browser: what staff cannot change, what is confirmed by mail, and what the office decides. */
@TestPropertySource(properties = "baseline.demo=true")
@DisplayName("findings E1, E3, E4: identity is proof")
class IdentityJourney extends JourneyTest {
    private static final String LINK = "http://localhost:8080/link/";

    private Visitor looked(Visitor visitor, String name) {
        Screenshots.at(visitor.page(), name, visitor.device());
        return visitor;
    }

    @Test
    void a_coordinator_who_tries_to_become_the_director_finds_no_way_in() {
        var coordinator = at(Device.DESK, "lindgren");
        coordinator.opens("/people/" + cast.okafor() + "/entry").sees("Page not found");
        coordinator.opens("/people/" + cast.okafor() + "/disclosure").sees("Page not found");
        looked(
                coordinator
                        .opens("/people/" + cast.drReyes() + "/entry")
                        .sees("This person has an account and changes the email address"),
                "person-account");
    }

    @Test
    void an_account_changes_its_address_with_the_password_and_the_mailed_link() {
        var owner = at(Device.DESK, "tanaka").opens("/profile").follows("Email address");
        owner.types("New email address", "owen.new@example.org").types("Your password", "correct horse battery");
        looked(owner.presses("Send confirmation link").sees("Waiting for confirmation"), "address");
        visitor(Device.TELEPHONE).opens("/dev/mail").follows("Your email address is about to change");
        visitor(Device.TELEPHONE)
                .opens("/dev/mail")
                .follows("Confirm your email address")
                .follows(LINK)
                .presses("Continue as Owen Tanaka")
                .sees("owen.new@example.org");
        owner.opens("/address").sees("owen.new@example.org");
    }

    @Test
    void a_new_profession_is_asked_for_and_the_office_decides() {
        var learner = at(Device.DESK, "petrov").opens("/profile").chooses("Profession", "NURSE");
        looked(learner.presses("Save").sees("Enter a reason for this change."), "profile-why");
        learner.types("Reason for the change", "I am a nurse practitioner.").presses("Save");
        looked(learner.sees("Request sent").sees("Request pending"), "profile-requested");
        var office = at(Device.DESK, "rahmani").opens("/people").follows("Name and profession requests");
        looked(office.sees("I am a nurse practitioner."), "people-requests");
        office.types("Reason for your decision", "License checked.").presses("Approve");
        office.sees("Approved. The learner was notified.");
        visitor(Device.TELEPHONE)
                .opens("/dev/mail")
                .follows("Your name or profession was changed")
                .sees("License checked.");
    }

    @Test
    void what_was_recorded_for_somebody_is_mailed_and_they_object() {
        var nothing = new DisclosureForm("", "nothing", List.of());
        cast.let(cast.rahmani(), me -> cast.services().disclosures().recordVerbal(me, cast.drKhan(), nothing, ""));
        var office = at(Device.DESK, "rahmani").opens("/people/" + cast.drKhan() + "/disclosure");
        looked(office.sees("Reason for replacing the current disclosure"), "verbal-replaces");
        var person = visitor(Device.TELEPHONE).opens("/dev/mail").follows("Disclosure recorded for you");
        person.follows(LINK).presses("Continue as Dr Amina Khan");
        looked(person.sees("Disclosure recorded for you"), "verbal-recorded");
        person.types("What is wrong", "I consult for a company.").presses("Report error");
        person.sees("Submit your own disclosure below.");
    }
}
