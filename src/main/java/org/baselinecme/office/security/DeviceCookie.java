package org.baselinecme.office.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** The cookie by which a device is recognized where somebody signed in with a password before. It opens nothing by itself. */
final class DeviceCookie {
    static final Duration LIFE = Duration.ofDays(180);
    private static final String NAME = "baseline-device";
    private static final int LENGTH = 43;

    private DeviceCookie() {}

    /** What the browser sends; empty where it sends none that could be ours. */
    static String of(HttpServletRequest request) {
        return Stream.of(name(true), name(false))
                .map(name -> Optional.ofNullable(WebUtils.getCookie(request, name)))
                .flatMap(Optional::stream)
                .map(jakarta.servlet.http.Cookie::getValue)
                .filter(value -> value.length() == LENGTH)
                .findFirst()
                .orElse("");
    }

    static void set(String device, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(name(request.isSecure()), device)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path("/")
                .maxAge(LIFE)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static String name(boolean secure) {
        return secure ? "__Host-" + NAME : NAME;
    }
}
