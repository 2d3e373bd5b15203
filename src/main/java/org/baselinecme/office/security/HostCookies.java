package org.baselinecme.office.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.baselinecme.platform.mail.Addresses;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** The one rule for cookies: where people reach Baseline by https, each is bound to this host and never sent in clear. */
@Component
class HostCookies {
    private final boolean secure;

    HostCookies(Addresses addresses) {
        this.secure = addresses.isSecure();
    }

    boolean isSecure() {
        return secure;
    }

    /** The name of a cookie: the prefix makes a browser refuse it from another host of the same domain. */
    String name(String bare) {
        return secure ? "__Host-" + bare : bare;
    }

    /** What the browser sends; empty where it sends none. */
    Optional<String> read(HttpServletRequest request, String bare) {
        return Optional.ofNullable(WebUtils.getCookie(request, name(bare))).map(Cookie::getValue);
    }

    /** Sets a cookie for as long; for the session where the life is negative, and removes it where the life is zero. */
    void set(HttpServletResponse response, String bare, String value, Duration life) {
        var cookie = ResponseCookie.from(name(bare), value)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .path("/")
                .maxAge(life)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    /** Leads to this page of ours after the next sign-in. */
    void want(String path, HttpServletResponse response) {
        var value = Base64.getUrlEncoder().withoutPadding().encodeToString(path.getBytes(StandardCharsets.UTF_8));
        set(response, WantedPage.NAME, value, Duration.ofSeconds(-1));
    }

    /**
     * The page that was asked for before sign-in, in a cookie: a stranger who asks for pages stores nothing. Only a path of this
     * host is kept, so that no planted cookie leads elsewhere.
     */
    RequestCache wantedPage() {
        return new WantedPage(this);
    }

    private record WantedPage(HostCookies cookies) implements RequestCache {
        private static final String NAME = "baseline-wanted";
        private static final int LONGEST = 2000;

        @Override
        public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
            var query = request.getQueryString();
            var path = request.getRequestURI() + (query == null ? "" : "?" + query);
            if (!request.getMethod().equals("GET") || path.length() > LONGEST) return;
            cookies.want(path, response);
        }

        @Override
        public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
            return wanted(request).map(SimpleSavedRequest::new).orElse(null);
        }

        /** Forgets it once it is opened; the request itself needs nothing of it. */
        @Override
        public @Nullable HttpServletRequest getMatchingRequest(
                HttpServletRequest request, HttpServletResponse response) {
            wanted(request)
                    .filter(path -> path.replaceFirst("[?].*", "").equals(request.getRequestURI()))
                    .ifPresent(path -> removeRequest(request, response));
            return null;
        }

        @Override
        public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
            if (cookies.read(request, NAME).isPresent()) cookies.set(response, NAME, "", Duration.ZERO);
        }

        private Optional<String> wanted(HttpServletRequest request) {
            return cookies.read(request, NAME).flatMap(WantedPage::decoded).filter(WantedPage::isOurs);
        }

        private static Optional<String> decoded(String value) {
            try {
                return Optional.of(new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8));
            } catch (IllegalArgumentException planted) {
                return Optional.empty();
            }
        }

        private static boolean isOurs(String path) {
            return path.startsWith("/")
                    && !path.startsWith("//")
                    && !path.startsWith("/\\")
                    && path.chars().noneMatch(Character::isISOControl);
        }
    }
}
