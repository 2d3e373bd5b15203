package org.baselinecme.front.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import org.baselinecme.DatabaseTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

/** Where addresses lead that somebody who is not signed in types. */
class VisitorAddressesDbTest extends DatabaseTest {
    private MockMvcTester browser;

    @BeforeAll
    void aBrowserIsOpened(@Autowired WebApplicationContext context) {
        browser = MockMvcTester.from(
                context, builder -> builder.apply(springSecurity()).build());
    }

    @Test
    void where_there_is_no_page_the_visitor_is_told_so_and_not_asked_to_sign_in() {
        assertThat(browser.get().uri("/no-such-page")).hasStatus(404);
        assertThat(browser.get().uri("/activities/x/no-such-page")).hasStatus(404);
        assertThat(browser.get().uri("/people")).hasStatus(302).redirectedUrl().endsWith("/sign-in");
        assertThat(browser.get().uri("/people/no-such-person"))
                .hasStatus(302)
                .redirectedUrl()
                .endsWith("/sign-in");
    }

    @Test
    void the_address_that_people_guess_for_check_in_leads_there() {
        assertThat(browser.get().uri("/check-in"))
                .hasStatus(301)
                .redirectedUrl()
                .isEqualTo("/at");
    }
}
