package org.baselinecme.journeys;

import com.microsoft.playwright.options.FilePayload;
import org.baselinecme.TestReconciliations;
import org.baselinecme.platform.kernel.ActivityId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A supporter in kind: an agreement with one signature blocks approval; signed by both, learners read the company's name. */
class SupportJourney extends JourneyTest {
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DESK")
    void r11_r15_an_agreement_is_signed_before_approval_and_learners_read_who_supports(Device device) {
        var company = cast.disclosures().uniqueName("Pellucid");
        var choice = cast.support().company(company).toString();
        var activity = cast.activities().scheduled();
        cast.activities().requestCredit(activity, "AMA1");
        var office = at(device, "rahmani").opens("/activities/" + activity + "/support");
        office.sees("Not answered").sees("hasn’t been recorded yet").looks("support-open");
        office.chooses("Company", choice).chooses("Type of support", "DURABLE_EQUIPMENT");
        file(office).types("Signed by provider on", "2026-11-02").presses("Add supporter");
        office.sees("Supporter added.").sees("Agreement not fully signed").looks("support-unsigned");
        cast.let(cast.drKhan(), me -> cast.services().activities().submitForReview(me, activity));

        var director = at(device, "okafor").opens("/activities/" + activity + "/credit");
        director.sees("The agreement with " + company + " isn’t fully signed.").looks("credit-support");
        office.follows(company);
        file(office).types("Signed by provider on", "2026-11-02").types("Signed by company on", "2026-11-09");
        office.presses("File agreement").sees("Agreement signed").looks("support-agreement");
        director.opens("/approvals").approves("Medicine Grand Rounds");
        director.sees("Approved. Credit is designated.");

        cast.let(cast.rahmani(), me -> cast.services().designations().open(me, activity));
        visitor(device)
                .opens("/catalog/" + number(activity))
                .sees("received commercial support from " + company + " (In kind: durable equipment).");
    }

    private static Visitor file(Visitor office) {
        var agreement = TestReconciliations.bytes("%PDF-1.7 agreement");
        office.page().setInputFiles("#file", new FilePayload("agreement.pdf", "application/pdf", agreement));
        return office;
    }

    private String number(ActivityId activity) {
        return database.owner()
                .sql("select number from activity where id = ?")
                .param(activity.value())
                .query(String.class)
                .single();
    }
}
