package org.baselinecme.journeys;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** People are added, disclose before they propose, and deputize for each other. */
class ReviewersJourney extends JourneyTest {
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DESK")
    void a_new_person_is_added_while_editing_a_roster(Device device) {
        var name = "Dr Ilse Quade " + UUID.randomUUID().toString().substring(0, 6);
        var activity = cast.accepted();
        var coordinator = at(device, "rahmani").opens("/activities/" + activity + "/people");
        coordinator.types("Name", name).presses("Search").sees("No one found for");
        coordinator.follows("Not in the list? Add the person").finds("Name", name);
        coordinator
                .chooses("Profession", "NURSE")
                .types("Email", cast.email("khan"))
                .presses("Save");
        coordinator
                .sees("This email address belongs to someone else.")
                .sees("This address belongs to Dr Amina Khan.")
                .looks("person");
        coordinator.types("Email", UUID.randomUUID() + "@example.org").presses("Save");
        coordinator
                .sees("Person added")
                .chooses("Role in this activity", "FACULTY")
                .presses("Add to roster");
        coordinator.sees("Added to roster").sees(name);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DESK")
    void a_planner_discloses_before_the_first_proposal_and_goes_straight_to_the_next(Device device) {
        var key = "planner" + UUID.randomUUID();
        cast.addPerson(key, "Dr Uma Sorel", cast.medicine(), Grant.self(Role.PLANNER));
        var planner = at(device, key).opens("/").follows("Propose an activity");
        planner.sees("Your disclosure comes first").looks("disclosure-first");
        planner.ticks("No, I have nothing to disclose")
                .presses("Submit disclosure")
                .isAt("/activities/new");
        planner.opens("/").follows("Propose an activity").isAt("/activities/new");
        planner.opens("/disclosure").presses("No changes – renew").sees("Disclosure renewed. Thank you.");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DESK")
    void the_director_names_a_deputy_who_then_reviews(Device device) {
        var key = "deputy" + UUID.randomUUID();
        var name = "Amos Brand " + key.substring(6, 12);
        cast.addPerson(key, name, cast.medicine(), Grant.self(Role.LEARNER));
        var director = at(device, "okafor").opens("/deputies").sees("Owen Tanaka");
        director.types("Name", name).presses("Search").ticks(name + ", MD");
        director.types("Through", "2026-01-05").presses("Name deputy");
        director.sees("Choose a last day").follows("Back to deputies");
        director.types("Name", name).presses("Search").ticks(name + ", MD");
        director.types("Through", LocalDate.now(Clock.system(ZoneOffset.UTC)).toString())
                .presses("Name deputy");
        director.sees("Deputy named").sees(name).looks("deputies");
        at(device, key).opens("/approvals").sees("Approvals");
    }
}
