package org.baselinecme.planning.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;

import java.time.LocalDate;
import java.util.List;
import org.baselinecme.PageTest;
import org.baselinecme.office.office.Department;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

class ProposalPageTest extends PageTest {
    @Autowired
    Activities activities;

    @Autowired
    ActivityQueries lists;

    @BeforeEach
    void medicineIsOffered() {
        given(lists.departmentsToProposeIn(KHAN))
                .willReturn(List.of(new Department(MEDICINE, "MED", "Medicine", null)));
    }

    @Test
    void shows_an_empty_form() {
        assertThat(get(KHAN, "/activities/new"))
                .hasStatusOk()
                .bodyText()
                .contains("Propose an activity", "Medicine", "Label of PHYSICIAN", "name=\"_csrf\"", "name=\"_once\"");
    }

    @Test
    void accepts_a_proposal_and_redirects_to_its_needs_assessment() {
        given(activities.propose(any(), any())).willReturn(ROUNDS);
        assertThat(proposal("2027-03-01")).redirectedUrl().isEqualTo("/activities/" + ROUNDS + "/needs");
        var first = LocalDate.parse("2027-03-01");
        then(activities)
                .should()
                .propose(KHAN, new Proposal("Grand Rounds", MEDICINE, first, first, List.of("PHYSICIAN")));
    }

    @Test
    void shows_the_form_again_with_input_and_errors() {
        assertThat(proposal("first of March"))
                .hasStatus(422)
                .bodyText()
                .contains("Grand Rounds", "first of March", "aria-invalid=\"true\"")
                .doesNotContain("java.");
        then(activities).shouldHaveNoInteractions();
    }

    @Test
    void an_invalid_date_is_reported_even_without_a_department_to_choose() {
        given(lists.departmentsToProposeIn(KHAN)).willReturn(List.of());
        assertThat(proposal("first of March")).hasStatus(422).bodyText().contains("Enter a date such as 2027-03-31");
    }

    @Test
    void an_empty_form_shows_what_is_required() {
        assertThat(post(KHAN, "/activities")).hasStatus(422);
    }

    @Test
    void reports_an_end_before_the_start() {
        assertThat(proposal("2027-03-01").param("endsOn", "2027-02-28"))
                .hasStatus(422)
                .bodyText()
                .contains("Enter a last day that is on or after the first day.");
    }

    @Test
    void a_person_without_the_duty_is_forbidden() {
        given(activities.propose(any(), any())).willThrow(new AccessDeniedException("PROPOSE_ACTIVITY"));
        assertThat(proposal("2027-03-01")).hasStatus(403);
    }

    @Test
    void an_anonymous_request_redirects_to_sign_in() {
        assertThat(browser.get().uri("/activities/new"))
                .hasStatus(302)
                .redirectedUrl()
                .endsWith("/sign-in");
    }

    private MockMvcRequestBuilder proposal(String startsOn) {
        return post(KHAN, "/activities")
                .param("title", "Grand Rounds")
                .param("department", MEDICINE.toString())
                .param("startsOn", startsOn)
                .param("audience", "PHYSICIAN");
    }
}
