package org.baselinecme.office.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.baselinecme.PageTest;
import org.baselinecme.office.links.LinkTarget;
import org.baselinecme.office.links.MailLink;
import org.baselinecme.office.links.MailLinks;
import org.baselinecme.office.links.TestMailLinks;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;

class LinkPagesPageTest extends PageTest {
    private static final PersonId GRANTHAM = PersonId.next();
    private static final String OPEN = "/link/open";
    private static final String USED = "/link/used";

    @Autowired
    MailLinks links;

    @BeforeEach
    void oneLinkIsOpenAndOneIsUsed() {
        var open = link(GRANTHAM, null);
        var used = link(GRANTHAM, NOW);
        given(links.look("open")).willReturn(Optional.of(open));
        given(links.isOpen(open)).willReturn(true);
        given(links.use("open")).willReturn(Optional.of(used));
        given(links.visitor(used)).willReturn(GRANTHAM);
        given(links.look("used")).willReturn(Optional.of(used));
    }

    @Test
    void shows_person_target_and_one_button() {
        assertThat(browser.get().uri(OPEN))
                .hasStatusOk()
                .bodyText()
                .contains("<h1>Profile</h1>", "This link is for Dr Hollis Grantham.")
                .contains(
                        "Continue as Dr Hollis Grantham",
                        "name=\"_csrf\"",
                        "action=\"/link/open\"",
                        "Mon, Nov 30, 8:04 AM")
                .doesNotContain("is signed in");
    }

    @Test
    void viewing_the_page_does_not_use_the_link() {
        assertThat(browser.get().uri(OPEN)).hasStatusOk();
        then(links).should().look("open");
        then(links).should(never()).use("open");
    }

    @ParameterizedTest
    @ValueSource(strings = {OPEN, USED, "/link/unknown"})
    void the_address_is_not_sent_as_referrer_and_not_cached(String address) {
        assertThat(browser.get().uri(address))
                .headers()
                .hasValue("Referrer-Policy", "no-referrer")
                .hasValue("X-Robots-Tag", "noindex, nofollow")
                .hasHeaderSatisfying(
                        "Cache-Control", value -> assertThat(value.getFirst()).contains("no-store"));
    }

    @Test
    void shows_who_else_is_signed_in() {
        assertThat(get(PETROV, OPEN)).bodyText().contains("Nadia Petrov is signed in on this device.");
    }

    @Test
    void redirects_a_person_signed_in_with_their_own_account() {
        var own = link(PETROV.person(), null);
        given(links.look("own")).willReturn(Optional.of(own));
        given(links.isOpen(own)).willReturn(true);
        assertThat(get(PETROV, "/link/own"))
                .bodyText()
                .contains("href=\"/profile\"", "Continue as")
                .doesNotContain("action=\"/link/own\"");
    }

    @Test
    void the_button_opens_the_page_in_a_new_session() {
        var before = new MockHttpSession();
        before.setAttribute("unsaved", "of somebody else");
        var sent = browser.post().uri(OPEN).session(before).with(csrf()).exchange();
        assertThat(sent).hasStatus(302).redirectedUrl().isEqualTo("/profile");
        assertThat(before.isInvalid()).isTrue();
        var after = Objects.requireNonNull(sent.getRequest().getSession(false));
        assertThat(after.getId()).isNotEqualTo(before.getId());
        assertThat(after.getAttribute("unsaved")).isNull();
    }

    @Test
    void without_csrf_token_the_page_is_shown_again() {
        assertThat(browser.post().uri(OPEN)).hasStatus(302).redirectedUrl().isEqualTo(OPEN);
        assertThat(browser.post().uri(USED + "/new"))
                .hasStatus(302)
                .redirectedUrl()
                .isEqualTo(USED);
        then(links).should(never()).use("open");
    }

    @Test
    void used_and_unknown_look_the_same() throws Exception {
        var used = browser.get().uri(USED).exchange();
        var unknown = browser.get().uri("/link/unknown").exchange();
        assertThat(used).hasStatus(410).bodyText().contains("This link no longer works", "Request new link");
        assertThat(unknown).hasStatus(404);
        assertThat(page(used.getResponse().getContentAsString(), "used"))
                .isEqualTo(page(unknown.getResponse().getContentAsString(), "unknown"));
    }

    @Test
    void a_used_link_opens_nothing() {
        assertThat(browser.post().uri(USED).with(csrf()))
                .hasStatus(410)
                .bodyText()
                .contains("This link no longer works");
    }

    @Test
    void requesting_a_new_link_always_gives_the_same_response() throws Exception {
        var known = browser.post().uri(USED + "/new").with(csrf()).exchange();
        var unknown = browser.post().uri("/link/unknown/new").with(csrf()).exchange();
        assertThat(known).hasStatusOk().bodyText().contains("If the link was valid, we sent a new one");
        assertThat(unknown).hasStatusOk();
        assertThat(known.getResponse().getContentAsString())
                .isEqualTo(unknown.getResponse().getContentAsString());
        then(links).should().askForNew("used");
        then(links).should().askForNew("unknown");
    }

    /** The page without what differs by address and by answer. */
    private static String page(String html, String token) {
        return html.replace("/link/" + token, "").replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    private static MailLink link(PersonId person, Instant usedAt) {
        return TestMailLinks.link(person, new LinkTarget("/profile", "nav.profile"), NOW, usedAt);
    }
}
