package org.baselinecme.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.baselinecme.PageTest;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Addresses without a link that are entered or reloaded. */
class WrongAddressesPageTest extends PageTest {
    @Test
    void a_get_of_a_form_address_redirects_to_its_page() {
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
    void a_post_to_a_page_without_a_form_is_405() {
        assertThat(post(KHAN, "/activities/new")).hasStatus(405);
    }

    @Test
    void a_nested_field_of_a_simple_value_is_a_bad_request() {
        assertThat(get(KHAN, "/my-cme/earned?from.class.classLoader=x")).hasStatus(400);
    }

    @Test
    void the_error_path_itself_is_not_found() throws ServletException, IOException {
        var request = new MockHttpServletRequest("GET", "/error");
        request.setServletPath("/error");
        var response = new MockHttpServletResponse();
        new RequestNames().doFilter(request, response, new MockFilterChain());
        assertThat(response.getStatus()).isEqualTo(404);
    }
}
