package org.baselinecme.office.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.willAnswer;
import static org.mockito.Mockito.mock;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.function.Consumer;
import org.baselinecme.platform.web.RefusedAttempt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;

/** Findings E12: sign-in, failure, delay and refused access are logged and counted. */
class SecurityLogTest {
    private final Logger logger = (Logger) LoggerFactory.getLogger("baseline.security");
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private final MeterRegistry registry = new SimpleMeterRegistry();
    private final ObjectProvider<MeterRegistry> meters = mock();
    private final SecurityLog log = new SecurityLog(meters);
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/people");

    @BeforeEach
    void listen() {
        willAnswer(call -> {
                    call.<Consumer<MeterRegistry>>getArgument(0).accept(registry);
                    return null;
                })
                .given(meters)
                .ifAvailable(any());
        lines.start();
        logger.setLevel(Level.INFO);
        logger.addAppender(lines);
        request.setRemoteAddr("10.0.0.7");
    }

    @AfterEach
    void stop() {
        logger.detachAppender(lines);
    }

    @Test
    void a_wrong_password_is_logged_without_the_address() {
        log.signInFailed(new AuthenticationFailureBadCredentialsEvent(
                attempt("Khan@Example.org"), new BadCredentialsException("refused")));
        assertThat(line())
                .startsWith("event=sign-in outcome=refused reason=wrong-password address=")
                .contains(SecurityLog.digest("khan@example.org"), "network=10.0.0.7")
                .doesNotContainIgnoringCase("khan");
        assertThat(count("sign-in", "refused", "wrong-password")).isEqualTo(1);
    }

    @Test
    void an_attempt_that_has_to_wait_is_told_apart() {
        log.signInFailed(new AuthenticationFailureBadCredentialsEvent(
                attempt("khan@example.org"),
                new PasswordAuthenticationProvider.TooManyAttempts(java.time.Duration.ofSeconds(4))));
        assertThat(line()).contains("reason=too-many-attempts");
    }

    @Test
    void a_wrong_session_code_names_who_entered_it_and_from_where() {
        log.attemptRefused(new RefusedAttempt("session-code", "no-such-code", null, "10.0.0.7"));
        assertThat(line())
                .isEqualTo("event=session-code outcome=refused reason=no-such-code person=- network=10.0.0.7");
        assertThat(count("session-code", "refused", "no-such-code")).isEqualTo(1);
    }

    @Test
    void a_sign_in_names_its_person() {
        var signedIn = UsernamePasswordAuthenticationToken.authenticated("person-id", null, List.of());
        signedIn.setDetails(new SignInDetails(request, ""));
        log.signedIn(new AuthenticationSuccessEvent(signedIn));
        assertThat(line())
                .isEqualTo("event=sign-in outcome=accepted reason=password person=person-id network=10.0.0.7");
    }

    @Test
    void a_refused_page_is_logged_on_one_line_whatever_its_address_holds() {
        request.setRequestURI("/people\nevent=sign-in outcome=accepted " + "x".repeat(500));
        log.accessRefused("duty", request);
        assertThat(line())
                .startsWith(
                        "event=access outcome=refused reason=duty person=- network=10.0.0.7 path=/people?event?sign-in?")
                .doesNotContain("\n")
                .hasSizeLessThan(250);
    }

    private UsernamePasswordAuthenticationToken attempt(String email) {
        var attempt = UsernamePasswordAuthenticationToken.unauthenticated(email, "wrong");
        attempt.setDetails(new SignInDetails(request, ""));
        return attempt;
    }

    private String line() {
        assertThat(lines.list).hasSize(1);
        return lines.list.getFirst().getFormattedMessage();
    }

    private double count(String event, String outcome, String reason) {
        return registry.get("baseline.security")
                .tags("event", event, "outcome", outcome, "reason", reason)
                .counter()
                .count();
    }
}
