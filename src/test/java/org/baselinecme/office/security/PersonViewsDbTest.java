package org.baselinecme.office.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.time.Duration;
import org.baselinecme.DatabaseTest;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** A director sees what another person sees: nothing more, nothing to change, for half an hour, on record. */
class PersonViewsDbTest extends DatabaseTest {
    @Autowired
    private PersonViews views;

    private MockMvcTester browser;
    private MockHttpSession session;

    @BeforeAll
    void aBrowser(@Autowired WebApplicationContext context) {
        browser = MockMvcTester.from(
                context, builder -> builder.apply(springSecurity()).build());
    }

    @BeforeEach
    void aSession() {
        session = new MockHttpSession();
    }

    private MvcTestResult get(String path) {
        return browser.get()
                .uri(path)
                .session(session)
                .with(authentication(
                        SecurityPageConfiguration.remembered(cast.okafor().value())))
                .exchange();
    }

    private MvcTestResult post(String path) {
        return browser.post()
                .uri(path)
                .session(session)
                .with(authentication(
                        SecurityPageConfiguration.remembered(cast.okafor().value())))
                .with(csrf())
                .exchange();
    }

    private void see(PersonId person) {
        assertThat(post("/accounts/" + person + "/view")).hasStatus(302);
    }

    @Test
    void the_director_sees_the_pages_of_the_person_and_changes_nothing() {
        var mine = cast.grandRounds();
        var other = cast.traumaCourse();
        see(cast.rahmani());
        assertThat(get("/activities/" + mine)).hasStatusOk().bodyText().contains("Fatima Rahmani", "Stop");
        assertThat(get("/activities/" + other)).hasStatus(404);
        assertThat(get("/accounts")).hasStatus(403);
        assertThat(post("/theme?theme=dark"))
                .hasStatus(409)
                .bodyText()
                .contains("You can look but not change anything");
        assertThat(post("/accounts/" + cast.petrov() + "/view")).hasStatus(409);
        assertThat(lastAuditEventOf(cast.rahmani().value())).returns("PersonViewStarted", AuditRow::kind);
        assertThat(post(ViewedPerson.END)).hasStatus(302);
        assertThat(lastAuditEventOf(cast.rahmani().value())).returns("PersonViewEnded", AuditRow::kind);
        assertThat(get("/accounts")).hasStatusOk();
    }

    @Test
    void it_is_over_after_half_an_hour_and_the_end_is_recorded() {
        var view = as(cast.okafor(), me -> views.start(me, cast.rahmani()));
        var before = new ViewedPerson(
                view.view(), view.viewer(), view.person(), view.until().minus(Duration.ofMinutes(31)));
        session.setAttribute(ViewedPerson.class.getName(), before);
        assertThat(get("/accounts")).hasStatusOk();
        assertThat(lastAuditEventOf(cast.rahmani().value())).returns("PersonViewEnded", AuditRow::kind);
        assertThat(session.getAttribute(ViewedPerson.class.getName())).isNull();
    }

    /** A form of that time would otherwise be sent in the director's own name. */
    @Test
    void a_form_that_is_sent_after_it_is_over_changes_nothing() {
        var view = as(cast.okafor(), me -> views.start(me, cast.rahmani()));
        var over = new ViewedPerson(
                view.view(), view.viewer(), view.person(), view.until().minus(Duration.ofMinutes(31)));
        session.setAttribute(ViewedPerson.class.getName(), over);
        assertThat(post("/theme?theme=dark"))
                .as("view.over")
                .hasStatus(409)
                .bodyText()
                .contains("Nothing was changed");
        assertThat(post("/theme?theme=dark")).hasStatus(302);
    }

    @Test
    void a_form_of_a_second_tab_that_was_shown_as_the_person_changes_nothing_after_the_end() {
        see(cast.rahmani());
        assertThat(post(ViewedPerson.END + "?_who=" + cast.rahmani())).hasStatus(302);
        assertThat(post("/theme?theme=dark&_who=" + cast.rahmani()))
                .as("form.of-another")
                .hasStatus(409)
                .bodyText()
                .contains("Nothing was changed", "opened for another person");
        assertThat(post("/theme?theme=dark&_who=" + cast.okafor())).hasStatus(302);
    }

    @Test
    void another_director_is_never_seen_as_even_one_who_becomes_it_meanwhile() {
        var second = cast.addPerson("second", "Dana Second", null, Grant.office(Role.DIRECTOR));
        refused(second);
        refused(cast.okafor());
        var third = cast.addPerson("third", "Dana Third", null, Grant.self(Role.LEARNER));
        see(third);
        let(cast.okafor(), me -> cast.services().grants().give(me, third, Grant.office(Role.DIRECTOR)));
        assertThat(get("/accounts")).hasStatusOk().bodyText().doesNotContain("Stop viewing");
    }

    @Test
    void only_a_director_sees_as_somebody_and_only_as_somebody_with_an_account() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> let(cast.rahmani(), me -> views.start(me, cast.petrov())));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> let(cast.okafor(), me -> views.start(me, PersonId.next())));
    }

    @Test
    void the_view_belongs_to_the_director_who_began_it() {
        var view = as(cast.okafor(), me -> views.start(me, cast.rahmani()));
        var ofAnother = new ViewedPerson(view.view(), cast.tanaka().value(), view.person(), view.until());
        session.setAttribute(ViewedPerson.class.getName(), ofAnother);
        assertThat(get("/accounts")).hasStatusOk();
    }

    private void refused(PersonId person) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> let(cast.okafor(), me -> views.start(me, person)))
                .satisfies(refused -> assertThat(refused.objections())
                        .extracting(Objection::key)
                        .containsExactly("view.director"));
    }

    /** The sentences of {@code view.read-only} and {@code view.over} stand on the page, whatever was sent. */
    @Test
    void nothing_is_sent_while_looking() {
        see(cast.rahmani());
        for (var path : new String[] {"/profile", "/views", "/deputies", "/activities"})
            assertThat(post(path))
                    .as("view.read-only")
                    .hasStatus(409)
                    .bodyText()
                    .contains("Stop viewing");
    }
}
