package org.baselinecme.journeys;

import java.util.UUID;
import org.baselinecme.office.companies.CompanyKind;
import org.baselinecme.office.companies.Ownership;
import org.baselinecme.office.people.Registration;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.test.context.TestPropertySource;

/** From the request to being cleared, excluded or renewed: faculty by mail link, staff at the desk. */
@TestPropertySource(properties = "baseline.demo=true")
class DisclosureByMailLinkJourney extends JourneyTest {
    private PersonId newcomer(String name, String email) {
        return cast.services()
                .acting()
                .asProduct(me -> cast.services()
                        .people()
                        .register(me, new Registration(name, name, "MD", "PHYSICIAN", cast.medicine(), null, email)));
    }

    private Visitor coordinatorAsks(ActivityId activity, String name) {
        return at(Device.DESK, "rahmani")
                .opens("/activities/" + activity + "/people")
                .presses("Request disclosure: " + name);
    }

    private Visitor byLink(Device device, String name) {
        var reader = visitor(device)
                .opens("/dev/mail")
                .follows("Please disclose financial relationships for Medicine Grand Rounds");
        return reader.follows("http://localhost:8080/link/").presses("Continue as " + name);
    }

    @Test
    void private_stock_of_an_ineligible_company_is_disclosed_on_a_phone_and_excludes() {
        var name = "Dr Ingrid Solheim";
        cast.disclosures().company("Corvanta Diagnostics", CompanyKind.INELIGIBLE, Ownership.PRIVATE);
        var activity = cast.accepted();
        cast.disclosures().addFaculty(activity, newcomer(name, "solheim@example.org"));
        coordinatorAsks(activity, name + ", MD").sees("Disclosure requested").looks("roster");

        var faculty = byLink(Device.TELEPHONE, name).isAt("/disclosure").presses("Submit disclosure");
        faculty.sees("Select yes or no.").ticks("Yes, these:");
        faculty.types("Company", "corvanta diagnostics")
                .chooses("Nature of the relationship", "STOCK_PRIVATE")
                .presses("Submit disclosure");
        faculty.sees("Disclosure submitted. Thank you.")
                .sees("Corvanta Diagnostics, Stock in a privately held company");
        Screenshots.at(faculty.page(), "disclosure", Device.TELEPHONE);

        var reviewer = at(Device.DESK, "tanaka").opens("/activities/" + activity + "/people");
        reviewer.sees("Owner or employee").follows(name).sees("unless one of three exceptions applies");
        reviewer.looks("review-owner")
                .types("Reason for the record", "Owns stock of a privately held ineligible company.")
                .presses("Exclude");
        reviewer.sees("Excluded").follows("Back to roster").sees("Excluded");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DESK")
    void a_consultant_is_mitigated_by_peer_review_and_cleared(Device device) {
        var mark = UUID.randomUUID().toString().substring(0, 8);
        var name = "Dr Paul Anscombe " + mark;
        cast.disclosures().nothingToDisclose(cast.drReyes());
        var activity = cast.accepted();
        cast.disclosures().addFaculty(activity, newcomer(name, mark + "@example.org"));
        cast.disclosures().addFaculty(activity, cast.drReyes());
        coordinatorAsks(activity, name + ", MD");
        var faculty = byLink(device, name).ticks("Yes, these:");
        faculty.types("Company", "Oriavant " + mark)
                .chooses("Nature of the relationship", "CONSULTANT")
                .presses("Submit disclosure");
        faculty.sees("Disclosure submitted. Thank you.");

        var reviewer = at(device == Device.TELEPHONE ? Device.DESK : device, "tanaka")
                .opens("/activities/" + activity + "/people")
                .follows(name);
        reviewer.sees("The status of this company hasn’t been determined").follows("Determine company status");
        reviewer.chooses("Status", "INELIGIBLE").chooses("Ownership", "PUBLIC").presses("Save");
        reviewer.sees("Enter the rationale")
                .looks("company")
                .types("Rationale", "It makes and sells a drug.")
                .presses("Save");
        reviewer.opens("/activities/" + activity + "/people").follows(name).looks("review");
        reviewer.types("Reason for the record", "The talk names its drug.").presses("Relevant");
        reviewer.chooses("Mitigation method", "PEER_REVIEW")
                .chooses("Peer reviewer", cast.drReyes().toString())
                .types("Reason for the record", "Reviewed the slides; balanced and evidence-based.")
                .presses("Mitigated");
        reviewer.sees("Peer: Dr Luis Reyes, MD").follows("Back to roster").sees("Everyone (3) is cleared.");
    }

    @Test
    void an_unchanged_renewal_takes_two_steps() {
        cast.disclosures().nothingToDisclose(cast.drReyes());
        var renews = at(Device.DESK, "reyes").opens("/disclosure").sees("Nothing to disclose.");
        renews.looks("disclosure-stands").presses("No changes – renew").sees("Disclosure renewed. Thank you.");
        renews.opens("/disclosure").sees("Nothing to disclose.");
    }

    @Test
    void a_planner_not_yet_cleared_is_named_before_planning_and_planning_begins_once_cleared() {
        var activity = cast.propose(cast.okafor(), cast.medicine(), "Reading a trial");
        var director = at(Device.DESK, "okafor").opens("/activities/" + activity);
        director.sees("unmitigated planner").looks("activity-unmitigated");
    }
}
