package org.baselinecme.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import org.baselinecme.PageTest;
import org.baselinecme.office.security.SecurityPageConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpSession;

class HeadersPageTest extends PageTest {
    @Test
    void a_page_loads_only_local_resources() {
        assertThat(browser.get().uri("/sign-in"))
                .headers()
                .hasHeaderSatisfying(
                        "Content-Security-Policy",
                        policy -> assertThat(policy.getFirst())
                                .contains(
                                        "default-src 'none'",
                                        "script-src 'self'",
                                        "style-src 'self'",
                                        "frame-ancestors 'none'")
                                .doesNotContain("unsafe"))
                .hasValue("X-Content-Type-Options", "nosniff")
                .hasValue("X-Frame-Options", "DENY")
                .hasValue("Referrer-Policy", "same-origin")
                .hasValue("Cross-Origin-Opener-Policy", "same-origin")
                .containsHeader("Permissions-Policy");
    }

    @Test
    void a_page_is_never_cached() {
        assertThat(browser.get().uri("/sign-in"))
                .headers()
                .hasHeaderSatisfying(
                        "Cache-Control", value -> assertThat(value.getFirst()).contains("no-store"));
    }

    @Test
    void an_asset_has_a_hash_in_its_path_and_is_cached_for_a_year() throws Exception {
        var page = browser.get().uri("/sign-in").exchange().getResponse().getContentAsString();
        var address = page.replaceAll("(?s).*\"(/assets/baseline-[0-9a-f]{32}\\.css)\".*", "$1");
        assertThat(browser.get().uri(address))
                .hasStatusOk()
                .headers()
                .hasValue("Cache-Control", "max-age=31536000, public, immutable");
        assertThat(browser.get().uri(address).header("Accept-Encoding", "gzip"))
                .hasStatusOk()
                .headers()
                .hasValue("Content-Encoding", "gzip");
    }

    @Test
    void no_inline_script_style_or_handler_reaches_a_browser() throws Exception {
        var page = get(KHAN, "/activities/new").exchange().getResponse().getContentAsString();
        assertThat(page)
                .doesNotContainPattern("<script(?![^>]*src=)")
                .doesNotContainPattern("<style|\\sstyle=|\\son[a-z]+=");
    }

    @Test
    void unsaved_text_is_shown_on_the_sign_in_page(@Autowired ApplicationContext context) throws Exception {
        SecurityPageConfiguration.keepUnsavedText(context);
        var sent = browser.post()
                .uri("/activities/01a2057a-6963-7000-943a-c82a4f4d47e3/needs/answers/gap")
                .param("_who", KHAN.person().toString())
                .param("_return", "/activities/01a2057a-6963-7000-943a-c82a4f4d47e3/needs#gap-text")
                .param("text", "What I typed")
                .exchange();
        assertThat(sent).hasStatus(302).redirectedUrl().isEqualTo("/sign-in?expired");
        var session = sent.getMvcResult().getRequest().getSession();
        assertThat(Unsaved.in(sent.getMvcResult().getRequest()))
                .hasValueSatisfying(kept -> assertThat(kept.value("text")).isEqualTo("What I typed"));
        assertThat(browser.get().uri("/sign-in?expired").session((MockHttpSession) session))
                .bodyText()
                .contains("We saved what you typed last.");
    }

    @Test
    void unsaved_text_of_other_forms_is_shown_after_sign_in_to_its_author_only(@Autowired ApplicationContext context) {
        SecurityPageConfiguration.keepUnsavedText(context);
        var sent = browser.post()
                .uri("/activities/01a2057a-6963-7000-943a-c82a4f4d47e3/declination")
                .param("_who", KHAN.person().toString())
                .param("_here", "/activities/01a2057a-6963-7000-943a-c82a4f4d47e3")
                .param("why", "Served by last year's course.")
                .param("version", "3")
                .exchange();
        var session = (MockHttpSession) sent.getMvcResult().getRequest().getSession();
        assertThat(get(KHAN, "/kept").session(session))
                .hasStatusOk()
                .bodyText()
                .contains("Served by last year&#39;s course.", "/activities/01a2057a-6963-7000-943a-c82a4f4d47e3");
        assertThat(get(PETROV, "/kept").session(session)).hasStatus(302);
    }

    @Test
    void a_return_address_never_leaves_the_site() {
        var sent = browser.post()
                .uri("/activities/01a2057a-6963-7000-943a-c82a4f4d47e3/needs/answers/gap")
                .with(authentication(SecurityPageConfiguration.atWork(KHAN)))
                .param("_who", KHAN.person().toString())
                .param("_return", "//example.org/")
                .param("_here", "//example.org/")
                .exchange();
        assertThat(Unsaved.in(sent.getMvcResult().getRequest())).isEmpty();
    }

    @Test
    void an_autosave_without_a_session_gets_401() {
        assertThat(browser.post()
                        .uri("/activities/01a2057a-6963-7000-943a-c82a4f4d47e3/needs/answers/gap")
                        .header("HX-Request", "true")
                        .with(authentication(SecurityPageConfiguration.atWork(KHAN))))
                .hasStatus(401);
    }
}
