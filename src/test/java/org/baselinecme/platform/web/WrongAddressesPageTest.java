package org.baselinecme.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.baselinecme.PageTest;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Addresses that nobody links to and that are typed or loaded again all the same. */
class WrongAddressesPageTest extends PageTest {
    @Test
    void a_form_loaded_again_leads_to_the_page_it_stands_on() {
        var needs = "/activities/" + ROUNDS + "/needs";
        assertThat(get(KHAN, needs + "/evidence"))
                .hasStatus(302)
                .redirectedUrl()
                .isEqualTo(needs);
        assertThat(get(KHAN, needs + "/objectives"))
                .hasStatus(302)
                .redirectedUrl()
                .isEqualTo(needs);
        assertThat(get(KHAN, "/theme")).hasStatus(302).redirectedUrl().isEqualTo("/");
    }

    @Test
    void what_is_sent_to_a_page_without_a_form_is_not_understood() {
        assertThat(post(KHAN, "/activities/new")).hasStatus(405);
    }

    @Test
    void a_part_of_what_has_no_parts_is_no_form_of_ours() {
        assertThat(get(KHAN, "/transcript?from.class.classLoader=x")).hasStatus(400);
    }

    @Test
    void the_address_of_the_error_page_is_nothing() throws ServletException, IOException {
        var request = new MockHttpServletRequest("GET", "/error");
        request.setServletPath("/error");
        var response = new MockHttpServletResponse();
        new RequestNames().doFilter(request, response, new MockFilterChain());
        assertThat(response.getStatus()).isEqualTo(404);
    }
}
