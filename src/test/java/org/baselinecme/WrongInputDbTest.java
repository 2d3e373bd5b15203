package org.baselinecme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import org.baselinecme.office.security.SecurityPageConfiguration;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.web.context.WebApplicationContext;

/** Faults that the attacks have found, as plain tests. */
class WrongInputDbTest extends DatabaseTest {
    private MockMvcTester browser;

    @BeforeAll
    void aBrowserIsOpened(@Autowired WebApplicationContext context) {
        browser = MockMvcTester.from(
                context, builder -> builder.apply(springSecurity()).build());
    }

    @Test
    void an_unknown_kind_of_item_shows_the_form_again() {
        var activity = TestAssessments.of(cast).addTo(cast.activities().listed("LIVE_COURSE", "AMA1"));
        var sent = post(cast.drKhan(), "/activities/" + activity + "/assessment/items")
                .param("kind", "NONSENSE")
                .param("wording", "Which one?");
        assertThat(sent)
                .hasStatus(422)
                .bodyText()
                .contains("Enter a valid value.")
                .doesNotContain("java.", "Failed to convert");
    }

    @Test
    void an_invalid_time_is_reported_with_our_message() {
        var activity = cast.accepted();
        var sent = post(cast.drKhan(), "/activities/" + activity + "/agenda")
                .param("day", "2027-03-01")
                .param("start", "10:00")
                .param("end", "eleven")
                .param("kind", "ACCREDITED")
                .param("title", "Cases");
        assertThat(sent)
                .hasStatus(422)
                .bodyText()
                .contains("Enter a time such as 8:30 AM.")
                .doesNotContain("java.");
    }

    @Test
    void planners_can_open_the_outcomes_of_their_activities() {
        assertThat(browser.get()
                        .uri("/activities/" + cast.accepted() + "/outcomes/new")
                        .with(authentication(SecurityPageConfiguration.remembered(
                                cast.drKhan().value()))))
                .hasStatusOk();
    }

    private MockMvcRequestBuilder post(PersonId who, String path) {
        return browser.post()
                .uri(path)
                .with(csrf())
                .with(authentication(SecurityPageConfiguration.remembered(who.value())));
    }
}
