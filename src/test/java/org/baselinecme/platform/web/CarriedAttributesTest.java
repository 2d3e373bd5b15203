package org.baselinecme.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/** What a browser did before somebody said who they are goes on in the new session, and nothing else does. */
class CarriedAttributesTest {
    @Test
    void a_new_session_has_nothing_but_carried_attributes() {
        var request = new MockHttpServletRequest();
        CarriedAttributes.set(request, "code", 7);
        var before = request.getSession();
        before.setAttribute("planted", "yes");
        CarriedAttributes.toNewSession(request);
        assertThat(request.getSession()).isNotSameAs(before);
        assertThat(CarriedAttributes.of(request, "code")).isEqualTo(7);
        assertThat(request.getSession().getAttribute("planted")).isNull();
    }
}
