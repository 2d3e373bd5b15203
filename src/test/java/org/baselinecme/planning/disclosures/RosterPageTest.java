package org.baselinecme.planning.disclosures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.PageTest;
import org.baselinecme.office.companies.CompanyKind;
import org.baselinecme.planning.activities.ContentRole;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RosterPageTest extends PageTest {
    private static final String PAGE = "/activities/" + ROUNDS + "/people";
    private static final UUID CONTRIBUTOR = UUID.randomUUID();

    @Autowired
    RosterPages pages;

    private static RosterPage roster(RosterPage.Exemption exemption, boolean mayReview) {
        var row = new RosterRow(
                CONTRIBUTOR,
                "Dr Amina Khan",
                ContentRole.PLANNER.message(),
                ClearanceState.RELEVANT,
                "Mon, Nov 2, 9:00 AM",
                "Tue, Nov 3, 9:00 AM",
                "",
                "",
                false,
                12,
                true);
        return new RosterPage(
                PLACE,
                exemption,
                List.of(row),
                "Kha",
                Map.of(PersonId.next().toString(), "Dr Khadija Noor"),
                new RosterPage.Rights(true, true, mayReview));
    }

    @Test
    void the_roster_shows_the_dates_of_each_person_and_offers_to_add_one() {
        given(pages.of(RAHMANI, ROUNDS, "Kha")).willReturn(roster(null, true));
        assertThat(get(RAHMANI, PAGE + "?find=Kha"))
                .hasStatusOk()
                .bodyText()
                .contains("Dr Amina Khan", "Tue, Nov 3, 9:00 AM", "Dr Khadija Noor", PAGE + "/" + CONTRIBUTOR)
                .contains("action=\"/activities/" + ROUNDS + "/exemption\"");
    }

    @Test
    void the_tabs_of_the_activity_lead_on_and_the_current_one_is_marked() {
        given(pages.of(RAHMANI, ROUNDS, "")).willReturn(roster(null, true));
        var activity = "<a href=\"/activities/" + ROUNDS;
        assertThat(get(RAHMANI, PAGE))
                .bodyText()
                .containsSubsequence(
                        activity + "\"><span>Overview</span></a>",
                        activity + "/needs\" aria-current=\"true\"><span>Plan</span></a>",
                        activity + "/file\"><span>File</span></a>",
                        activity + "/people\" aria-current=\"page\"><span>People</span></a>",
                        activity + "/agenda\"><span>Agenda</span></a>");
    }

    @Test
    void an_exempt_activity_shows_the_reason_and_offers_no_exemption() {
        var exemption = new RosterPage.Exemption(ExemptionGround.NON_CLINICAL, "Leadership only.");
        given(pages.of(RAHMANI, ROUNDS, "")).willReturn(roster(exemption, true));
        assertThat(get(RAHMANI, PAGE))
                .bodyText()
                .contains("Leadership only.")
                .doesNotContain("action=\"/activities/" + ROUNDS + "/exemption\"");
    }

    private static ClearanceReviewPage review(ClearanceState state, boolean mayReview) {
        var decision = new ClearanceReviewPage.Decision(
                ClearanceState.RELEVANT, "", "", "Same drug class.", "Dr Kenji Tanaka", "Wed, Nov 4, 10:00 AM");
        var item = new ClearanceReviewPage.Item(
                "r-1",
                UUID.randomUUID().toString(),
                "Oriavant",
                CompanyKind.INELIGIBLE,
                RelationshipType.CONSULTANT,
                "",
                state,
                1,
                List.of(decision));
        return new ClearanceReviewPage(
                PLACE,
                CONTRIBUTOR,
                "Dr Amina Khan",
                ContentRole.PLANNER,
                state,
                false,
                mayReview,
                true,
                UUID.randomUUID(),
                List.of("Dr Kenji Tanaka"),
                Map.of(),
                List.of(new ClearanceReviewPage.Step("clock.role", "Mon, Nov 2, 9:00 AM", "done")),
                List.of(item));
    }

    @Test
    void a_review_shows_relationships_and_decisions_and_offers_what_may_follow() {
        given(pages.of(OKAFOR, ROUNDS, CONTRIBUTOR)).willReturn(review(ClearanceState.RELEVANT, true));
        assertThat(get(OKAFOR, PAGE + "/" + CONTRIBUTOR))
                .hasStatusOk()
                .bodyText()
                .contains("Oriavant", "Same drug class.", "Dr Kenji Tanaka", "Mon, Nov 2, 9:00 AM")
                .contains("value=\"MITIGATED\"", "value=\"RECUSAL\"", "/disqualification\"")
                .doesNotContain("value=\"EVIDENCE_ATTESTED\"", "value=\"NOT_RELEVANT\"");
    }

    @Test
    void an_owner_or_employee_is_offered_an_exception_or_exclusion() {
        given(pages.of(OKAFOR, ROUNDS, CONTRIBUTOR)).willReturn(review(ClearanceState.OWNER_OR_EMPLOYEE, true));
        assertThat(get(OKAFOR, PAGE + "/" + CONTRIBUTOR))
                .bodyText()
                .contains("value=\"EXCEPTION_GRANTED\"", "value=\"EXCLUDED\"");
    }
}
