package org.baselinecme.office.security;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a remembered device may do without signing in: check in, claim credit and evaluate. Everything else asks for a sign-in, so
 * that a telephone in other hands shows and changes little.
 */
final class RememberedDevicePolicy {
    private static final String PART = "[^/]+";
    private static final Pattern READ =
            any("/at", "/at/" + PART, "/my-cme", "/claims/" + PART, "/claims/" + PART + "/" + PART, "/awards/" + PART);
    private static final Pattern WRITTEN = any(
            "/at/" + PART,
            "/at/" + PART + "/presence",
            "/at/" + PART + "/late",
            "/claims/" + PART,
            "/claims/" + PART + "/" + PART,
            "/claims/" + PART + "/" + PART + "/late");
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private RememberedDevicePolicy() {}

    static boolean allows(String method, String path) {
        if (READING.contains(method)) return READ.matcher(path).matches();
        return method.equals("POST") && WRITTEN.matcher(path).matches();
    }

    private static Pattern any(String... paths) {
        return Pattern.compile(
                Stream.of(paths).reduce((all, next) -> all + "|" + next).orElseThrow());
    }
}
