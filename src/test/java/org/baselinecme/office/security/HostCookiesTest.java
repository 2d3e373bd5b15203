package org.baselinecme.office.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import org.baselinecme.platform.mail.Addresses;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.CookieSerializer.CookieValue;

@DisplayName("findings E16: one rule for cookies, also where the proxy says nothing of https")
class HostCookiesTest {
    private static final HostCookies HTTPS = cookies("https://cme.example.org");
    private static final HostCookies HTTP = cookies("http://localhost:8080");

    @Test
    void behind_https_every_cookie_is_bound_to_the_host_and_secure() throws Exception {
        for (var set : new String[] {session(HTTPS), device(HTTPS), wanted(HTTPS, "/activities?q=1")})
            assertThat(set)
                    .startsWith("__Host-")
                    .contains("; Secure", "; HttpOnly", "Path=/", "SameSite=Lax")
                    .doesNotContain("Domain");
    }

    @Test
    void without_https_they_have_plain_names() throws Exception {
        for (var set : new String[] {session(HTTP), device(HTTP), wanted(HTTP, "/")})
            assertThat(set).startsWith("baseline").doesNotContain("Secure");
    }

    @Test
    void the_wanted_page_is_found_again() {
        var value = wanted(HTTPS, "/activities?q=1").replaceFirst("^[^=]*=([^;]*).*", "$1");
        assertThat(HTTPS.wantedPage().getRequest(sends("__Host-baseline-wanted", value), new MockHttpServletResponse()))
                .extracting("redirectUrl")
                .isEqualTo("/activities?q=1");
        assertThat(HTTPS.wantedPage().getRequest(sends("baseline-wanted", value), new MockHttpServletResponse()))
                .as("planted by another host of the domain")
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://elsewhere.example", "//elsewhere.example", "/\\elsewhere.example", "no-path"})
    void a_planted_cookie_leads_nowhere_else(String target) {
        var value = Base64.getUrlEncoder().withoutPadding().encodeToString(target.getBytes(StandardCharsets.UTF_8));
        assertThat(HTTP.wantedPage().getRequest(sends("baseline-wanted", value), new MockHttpServletResponse()))
                .isNull();
        assertThat(HTTP.wantedPage().getRequest(sends("baseline-wanted", "%%"), new MockHttpServletResponse()))
                .isNull();
    }

    @Test
    void a_form_is_not_a_wanted_page() {
        var request = new MockHttpServletRequest("POST", "/activities");
        var response = new MockHttpServletResponse();
        HTTPS.wantedPage().saveRequest(request, response);
        assertThat(response.getHeader(HttpHeaders.SET_COOKIE)).isNull();
    }

    private static String session(HostCookies cookies) {
        var response = new MockHttpServletResponse();
        new SessionConfiguration()
                .sessionCookie(cookies)
                .writeCookieValue(new CookieValue(
                        new MockHttpServletRequest(),
                        response,
                        UUID.randomUUID().toString()));
        return response.getHeader(HttpHeaders.SET_COOKIE);
    }

    private static String device(HostCookies cookies) throws Exception {
        var devices = mock(KnownDevices.class);
        given(devices.remember(any(), any())).willReturn("x".repeat(43));
        var response = new MockHttpServletResponse();
        var person = UUID.randomUUID();
        new AccountPrincipal.Welcome(
                        devices, mock(RememberedDevices.class), cookies, Duration.ofMinutes(60), Clock.systemUTC())
                .onAuthenticationSuccess(
                        new MockHttpServletRequest(), response, SecurityPageConfiguration.remembered(person));
        return response.getHeader(HttpHeaders.SET_COOKIE);
    }

    private static String wanted(HostCookies cookies, String page) {
        var request = new MockHttpServletRequest("GET", page.replaceFirst("[?].*", ""));
        request.setQueryString(page.contains("?") ? page.substring(page.indexOf('?') + 1) : null);
        var response = new MockHttpServletResponse();
        cookies.wantedPage().saveRequest(request, response);
        return response.getHeader(HttpHeaders.SET_COOKIE);
    }

    private static MockHttpServletRequest sends(String name, String value) {
        var request = new MockHttpServletRequest("GET", "/sign-in");
        request.setCookies(new Cookie(name, value));
        return request;
    }

    private static HostCookies cookies(String baseUrl) {
        return new HostCookies(new Addresses(baseUrl, "cme@example.org"));
    }
}
