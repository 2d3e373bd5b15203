package org.baselinecme.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.function.Consumer;
import org.baselinecme.DatabaseTest;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.ModelAndView;

class OnceDbTest extends DatabaseTest {
    @Autowired
    private Once once;

    @AfterEach
    void theRequestIsOver() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void a_second_click_redirects_where_the_first_did() {
        var token = UUID.randomUUID();
        sends(cast.drKhan(), token, request -> {
            propose("Clicked twice");
            once.postHandle(request, new MockHttpServletResponse(), this, new ModelAndView("redirect:/activities/7"));
        });
        let(cast.drKhan(), me -> {
            var answer = new MockHttpServletResponse();
            assertThat(admits(request(token), answer)).isFalse();
            assertThat(answer.getStatus()).isEqualTo(303);
            assertThat(answer.getHeader("Location")).isEqualTo("/activities/7");
        });
    }

    /** Findings E15: where the process died between commit and answer, the repeated form leads back to its page. */
    @Test
    void a_form_whose_answer_was_lost_leads_to_its_page() {
        var token = UUID.randomUUID();
        let(cast.drKhan(), me -> {
            var request = request(token);
            request.addParameter("_here", "/activities/new");
            assertThat(admits(request, new MockHttpServletResponse())).isTrue();
            at(request, () -> propose("Answer lost"));
            var answer = new MockHttpServletResponse();
            assertThat(admits(request(token), answer)).isFalse();
            assertThat(answer.getHeader("Location")).isEqualTo("/activities/new");
        });
    }

    @Test
    void of_two_simultaneous_clicks_the_second_changes_nothing() {
        var token = UUID.randomUUID();
        let(cast.drKhan(), me -> {
            var first = admitted(token);
            var second = admitted(token);
            at(first, () -> propose("Clicked at once"));
            assertThatThrownBy(() -> at(second, () -> propose("Clicked at once")))
                    .isInstanceOf(DuplicateKeyException.class);
            assertThat(once.locationOf(second)).hasValue("/");
        });
        assertThat(jdbc.sql("select count(*) from activity where title = 'Clicked at once'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void a_form_that_was_refused_may_be_sent_again() {
        var token = UUID.randomUUID();
        var draft = cast.grandRounds();
        sends(cast.drKhan(), token, request -> assertThatThrownBy(() -> cast.submit(draft)));
        cast.completeNeeds(draft);
        sends(cast.drKhan(), token, request -> cast.submit(draft));
        assertThat(lastAuditEventOf(draft.value()).kind()).isEqualTo("NeedsSubmitted");
    }

    @Test
    void a_token_of_another_person_redirects_nowhere() {
        var token = UUID.randomUUID();
        sends(cast.drKhan(), token, request -> propose("Mine alone"));
        let(
                cast.drReyes(),
                me -> assertThat(admits(request(token), new MockHttpServletResponse()))
                        .isTrue());
    }

    @Test
    void several_events_of_one_request_use_one_token() {
        var activity = cast.submitted();
        sends(
                cast.rahmani(),
                UUID.randomUUID(),
                request ->
                        let(cast.rahmani(), me -> cast.services().activities().approveNeeds(me, activity)));
        assertThat(lastAuditEventOf(activity.value()).kind()).isEqualTo("ActivityMoved");
    }

    @Test
    void an_invalid_token_is_ignored() {
        var request = new MockHttpServletRequest("POST", "/activities");
        request.addParameter("_once", "not-a-token");
        assertThat(admits(request, new MockHttpServletResponse())).isTrue();
    }

    @Test
    void every_form_of_a_page_gets_a_token_of_its_own() {
        var request = new MockHttpServletRequest("GET", "/activities/new");
        assertThat(admits(request, new MockHttpServletResponse())).isTrue();
        var tokens = (Once.Tokens) request.getAttribute("once");
        assertThat(tokens.next()).isNotEqualTo(tokens.next());
    }

    private void propose(String title) {
        cast.propose(cast.drKhan(), cast.medicine(), title);
    }

    private void sends(PersonId person, UUID token, Consumer<MockHttpServletRequest> work) {
        let(person, (Me me) -> {
            var request = admitted(token);
            at(request, () -> work.accept(request));
        });
    }

    private MockHttpServletRequest admitted(UUID token) {
        var request = request(token);
        assertThat(admits(request, new MockHttpServletResponse())).isTrue();
        return request;
    }

    private static MockHttpServletRequest request(UUID token) {
        var request = new MockHttpServletRequest("POST", "/activities");
        request.addParameter("_once", token.toString());
        return request;
    }

    private boolean admits(MockHttpServletRequest request, MockHttpServletResponse response) {
        try {
            return once.preHandle(request, response, this);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void at(MockHttpServletRequest request, Runnable work) {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        try {
            work.run();
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }
}
