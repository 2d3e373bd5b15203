package org.baselinecme.office.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;

import org.baselinecme.PageTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

class ProfilePageTest extends PageTest {
    @Autowired
    People people;

    @Test
    void shows_the_stored_profile() {
        given(people.profile(PETROV)).willReturn(new ProfileForm(3, "Nadia Petrov", "RN", "PHYSICIAN", "7", "4", ""));
        assertThat(get(PETROV, "/profile"))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"Nadia Petrov\"", "value=\"RN\"", "value=\"7\"", "value=\"3\"")
                .containsPattern("value=\"PHYSICIAN\"[^>]*selected");
    }

    @Test
    void accepts_changes() {
        assertThat(sent("2", "29")).hasStatus(302).redirectedUrl().isEqualTo("/profile");
        then(people)
                .should()
                .changeProfile(PETROV, new ProfileForm(3, "Nadia Petrov", "RN", "NURSE", "2", "29", null), "");
    }

    @Test
    void r69_shows_a_day_that_does_not_exist_again_and_never_asks_for_a_year() {
        assertThat(sent("2", "31"))
                .hasStatus(422)
                .bodyText()
                .contains("Enter a valid month and day", "value=\"31\"")
                .doesNotContainIgnoringCase("name=\"birthYear\"");
        then(people).shouldHaveNoInteractions();
    }

    @Test
    void an_error_is_in_the_title_and_in_a_summary_that_leads_to_its_message() {
        assertThat(sent("2", "31"))
                .bodyText()
                .contains("<title>Error: Profile – ", "data-errors", "href=\"#birthdayADay\"", "id=\"birthdayADay\"");
        given(people.profile(PETROV)).willReturn(new ProfileForm(3, "Nadia Petrov", "RN", "PHYSICIAN", "7", "4", ""));
        assertThat(get(PETROV, "/profile"))
                .bodyText()
                .contains("<title>Profile – ", "<option value=\"Mountain Time (Denver)\">")
                .doesNotContain("data-errors");
    }

    @Test
    void reports_a_concurrent_change() {
        willThrow(new OptimisticLockingFailureException("profile"))
                .given(people)
                .changeProfile(any(), any(), any());
        assertThat(sent("2", "29")).hasStatus(409).bodyText().contains("Someone else made a change");
    }

    @Test
    void a_form_without_fields_is_a_bad_request() {
        assertThat(post(PETROV, "/profile").param("name", "Nadia Petrov")).hasStatus(422);
    }

    private MockMvcRequestBuilder sent(String month, String day) {
        return post(PETROV, "/profile")
                .param("version", "3")
                .param("name", "Nadia Petrov")
                .param("credentials", "RN")
                .param("profession", "NURSE")
                .param("birthMonth", month)
                .param("birthDay", day);
    }
}
