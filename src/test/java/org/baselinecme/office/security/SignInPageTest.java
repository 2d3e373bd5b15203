package org.baselinecme.office.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;

import java.util.List;
import org.baselinecme.PageTest;
import org.baselinecme.office.accounts.Accounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class SignInPageTest extends PageTest {
    @Autowired
    SampleAccounts samples;

    @Autowired
    Accounts accounts;

    @Test
    void asks_for_e_mail_and_password() {
        assertThat(browser.get().uri("/sign-in"))
                .hasStatusOk()
                .bodyText()
                .contains("name=\"email\"", "name=\"password\"", "name=\"_csrf\"")
                .doesNotContain("sara@tamarrow.example");
    }

    @Test
    void lists_the_people_of_a_demo_with_their_duties() {
        given(samples.list())
                .willReturn(List.of(
                        new SampleAccounts.SampleAccount("Sara Whitcombe", "sara@tamarrow.example", "Coordinator")));
        assertThat(browser.get().uri("/sign-in"))
                .bodyText()
                .contains(
                        "Demo accounts",
                        "href=\"/dev/mail\"",
                        "Sara Whitcombe",
                        "Coordinator",
                        "sara@tamarrow.example");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            refused    | The email and password don’t match.
            too-many   | Too many attempts.
            expired    | You were signed out due to inactivity.
            elsewhere  | You were signed out here because you signed in on other devices.
            signed-out | You are signed out.
            visit-over | Your visit has ended.
            welcome | Your password is set.
            """)
    void explains_the_reason_for_the_redirect(String why, String sentence) {
        assertThat(browser.get().uri("/sign-in?" + why)).bodyText().contains(sentence);
    }

    @Test
    void repeats_nothing_else_from_the_address() {
        assertThat(browser.get().uri("/sign-in?<b>hello</b>"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("hello");
    }

    @Test
    void redirects_a_person_who_is_signed_in() {
        assertThat(get(KHAN, "/sign-in")).hasStatus(302).redirectedUrl().isEqualTo("/");
    }

    @Test
    void keeps_the_theme() {
        assertThat(post(KHAN, "/theme").param("theme", "dark")).redirectedUrl().isEqualTo("/profile");
        then(accounts).should().choose(KHAN, Accounts.Theme.dark);
    }

    @Test
    void ignores_an_unknown_theme() {
        assertThat(post(KHAN, "/theme").param("theme", "pink")).hasStatus(400);
    }
}
