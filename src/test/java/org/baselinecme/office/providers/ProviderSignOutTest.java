package org.baselinecme.office.providers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A provider names the session that ended there: what began in it ends here, and nothing else. */
class ProviderSignOutTest extends ProviderTest {
    @Autowired
    private FindByIndexNameSessionRepository<? extends Session> sessions;

    @Test
    void a_token_that_names_only_a_session_ends_what_began_in_it() {
        comesTo(claims("sid", "one " + subject));
        var person = person();
        var first = stored(sessions, person);
        comesAgain(claims("sid", "two " + subject));
        var second = stored(sessions, person);
        comesAgain(claims());
        var unmarked = stored(sessions, person);
        assertThat(signedOut(Map.of("sid", "another " + subject))).hasStatusOk();
        assertThat(open(person)).containsExactlyInAnyOrder(first, second, unmarked);
        assertThat(signedOut(Map.of("sid", "one " + subject))).hasStatusOk();
        assertThat(open(person)).containsExactlyInAnyOrder(second, unmarked);
        assertThat(signedOut(Map.of("sub", subject, "sid", "two " + subject))).hasStatusOk();
        assertThat(open(person)).as("the session that it names alone").containsExactly(unmarked);
        assertThat(signedOut(Map.of("sub", subject, "sid", "unknown"))).hasStatusOk();
        assertThat(open(person)).as("all of the person").isEmpty();
    }

    @Test
    void a_session_that_went_on_with_somebody_else_stays_and_a_token_without_either_name_is_refused() {
        comesTo(claims("sid", "shared " + subject));
        var other = stored(sessions, cast.drKhan());
        assertThat(signedOut(Map.of("sid", "shared " + subject))).hasStatusOk();
        assertThat(open(cast.drKhan())).contains(other);
        sessions.deleteById(other);
        assertThat(signedOut(Map.of())).hasStatus(400);
        assertThat(signedOut(Map.of("sid", ""))).hasStatus(400);
    }

    /** Stores the session of the browser as the server does, for this person. */
    private <S extends Session> String stored(FindByIndexNameSessionRepository<S> all, PersonId person) {
        var stored = all.createSession();
        stored.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, person.toString());
        for (var name : Collections.list(session.getAttributeNames()))
            if (name.startsWith("baseline.mark.")) stored.setAttribute(name, session.getAttribute(name));
        all.save(stored);
        session = new MockHttpSession();
        return stored.getId();
    }

    private java.util.Set<String> open(PersonId person) {
        return sessions.findByPrincipalName(person.toString()).keySet();
    }

    private MvcTestResult signedOut(Map<String, Object> whom) {
        var said = new HashMap<String, Object>(whom);
        said.put("jti", "1");
        said.put("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
        return browser.post()
                .uri("/sign-in/with/hospital/sign-out")
                .param("logout_token", hospital.sign(said))
                .exchange();
    }
}
