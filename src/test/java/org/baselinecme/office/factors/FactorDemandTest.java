package org.baselinecme.office.factors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.PersonAuthentication;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;

/** Where the office requires sign-in codes of staff, nothing else comes before them. */
class FactorDemandTest {
    private static final PersonId PERSON = new PersonId(UUID.randomUUID());
    private final SecondFactors factors = mock();

    @AfterEach
    void nobodyIsHere() {
        SecurityContextHolder.clearContext();
    }

    private String redirected(String setting, String path, Grant... grants) throws IOException {
        SecurityContextHolder.getContext()
                .setAuthentication(new PersonAuthentication(new Me(PERSON, "Ana Ruiz", "auto", List.of(grants))));
        var response = new MockHttpServletResponse();
        var goesOn =
                new FactorDemand(factors, setting).preHandle(new MockHttpServletRequest("GET", path), response, this);
        assertThat(goesOn).isEqualTo(response.getRedirectedUrl() == null);
        return String.valueOf(response.getRedirectedUrl());
    }

    @Test
    void staff_without_codes_are_led_to_set_them_up() throws IOException {
        assertThat(redirected("staff", "/people", Grant.office(Role.COORDINATOR)))
                .isEqualTo("/profile/security?required");
        assertThat(redirected("staff", "/", Grant.office(Role.REVIEWER), Grant.self(Role.LEARNER)))
                .isEqualTo("/profile/security?required");
    }

    @Test
    void the_way_there_and_the_way_out_stay_open() throws IOException {
        var director = Grant.office(Role.DIRECTOR);
        for (var path : List.of("/profile/security", "/profile/security/codes", "/sign-out", "/sign-in"))
            assertThat(redirected("staff", path, director)).as(path).isEqualTo("null");
    }

    @Test
    void who_has_codes_and_who_is_no_staff_is_not_asked() throws IOException {
        assertThat(redirected("staff", "/my-cme", Grant.self(Role.LEARNER))).isEqualTo("null");
        given(factors.isAskedOf(PERSON)).willReturn(true);
        assertThat(redirected("staff", "/people", Grant.office(Role.DIRECTOR))).isEqualTo("null");
    }

    @Test
    void nobody_is_asked_unless_the_office_says_so() throws IOException {
        assertThat(redirected("none", "/people", Grant.office(Role.DIRECTOR))).isEqualTo("null");
        assertThatThrownBy(() -> new FactorDemand(factors, "everybody"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("staff or none");
    }
}
