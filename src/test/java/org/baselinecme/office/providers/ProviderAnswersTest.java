package org.baselinecme.office.providers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baselinecme.office.providers.ProviderSetting.Joining;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Answers of a provider that hold and that do not, signing out, and the second factor. */
class ProviderAnswersTest extends ProviderTest {
    @Test
    void an_answer_counts_once_and_only_where_it_was_asked_for() {
        var answer = answer(claims());
        assertThat(new MockHttpSession())
                .satisfies(other -> assertThat(browser.get()
                                .uri("/sign-in/with/hospital/answer" + answer)
                                .session((MockHttpSession) other)
                                .exchange()
                                .getResponse()
                                .getRedirectedUrl())
                        .isEqualTo(problem("stale")));
        assertThat(redirect(answer)).isEqualTo("/");
        assertThat(redirect(answer)).as("a double click").isEqualTo("/");
        session = new MockHttpSession();
        answer(claims());
        assertThat(redirect("?code=x&state=another")).isEqualTo(problem("stale"));
    }

    @Test
    void what_does_not_hold_is_told_in_plain_words() {
        assertThat(redirect(answer(claims("nonce", "another")))).isEqualTo(problem("unsound"));
        assertThat(redirect(answer(claims("aud", "somebody-else")))).isEqualTo(problem("unsound"));
        var asked = start();
        var state = asked.replaceAll(".*[?&]state=([^&]+).*", "$1");
        assertThat(redirect("?error=access_denied&state="
                        + java.net.URLDecoder.decode(state, java.nio.charset.StandardCharsets.UTF_8)))
                .isEqualTo(problem("refused"));
        assertThat(get(problem("unsound"))).bodyText().contains("We couldn’t confirm the answer of Tamarrow ID");
    }

    @Test
    void a_provider_that_does_not_answer_is_named_and_the_product_runs() {
        var there = browser.get().uri("/sign-in/with/away").session(session).exchange();
        assertThat(there.getResponse().getRedirectedUrl()).isEqualTo("/sign-in/with/away/problem?why=silent");
        assertThat(get("/sign-in/with/away/problem?why=silent")).bodyText().contains("Night clinic ID isn’t answering");
        assertThat(get("/sign-in")).bodyText().contains("Sign in with Tamarrow ID", "Sign in with Night clinic ID");
    }

    @Test
    void signing_out_leads_to_the_provider_and_its_own_sign_out_ends_sessions_here() {
        comesTo(claims());
        var page = get("/profile");
        assertThat(page.getResponse().getHeader("Content-Security-Policy"))
                .containsPattern("form-action [^;]*" + hospital.issuer());
        assertThat(post("/sign-out").getResponse().getRedirectedUrl())
                .startsWith(hospital.issuer() + "/end?id_token_hint=ey")
                .contains("post_logout_redirect_uri=");
        var said = new HashMap<String, Object>(Map.of(
                "sub",
                subject,
                "jti",
                "1",
                "events",
                Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of())));
        assertThat(signedOutThere(hospital.sign(said))).hasStatusOk();
        said.put("nonce", "n");
        assertThat(signedOutThere(hospital.sign(said))).hasStatus(400);
        assertThat(signedOutThere("nonsense")).hasStatus(400);
    }

    @Test
    void a_second_factor_counts_where_the_provider_says_so_or_the_office_knows_it() {
        comesTo(claims());
        assertThat(isProvenTwice()).isFalse();
        comesAgain(claims("amr", List.of("pwd")));
        assertThat(isProvenTwice()).isFalse();
        comesAgain(claims("amr", List.of("pwd", "otp")));
        assertThat(isProvenTwice()).isTrue();
        comesAgain(claims("acr", "https://refeds.org/profile/mfa"));
        assertThat(isProvenTwice()).isTrue();
        decide(Joining.BY_MAIL, true);
        comesAgain(claims());
        assertThat(isProvenTwice()).isTrue();
    }

    private MvcTestResult signedOutThere(String token) {
        return browser.post()
                .uri("/sign-in/with/hospital/sign-out")
                .param("logout_token", token)
                .exchange();
    }
}
