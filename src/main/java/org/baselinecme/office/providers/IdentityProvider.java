package org.baselinecme.office.providers;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

/**
 * An OpenID provider where people sign in.
 *
 * @param key names it in the configuration and in addresses
 * @param name what the button says
 * @param scopes beyond {@code openid}, {@code profile} and {@code email}
 */
record IdentityProvider(
        String key, String name, String issuer, String clientId, String clientSecret, List<String> scopes) {
    private static final List<String> HERE = List.of("localhost", "127.0.0.1", "[::1]");

    /** Checked at the start, so that nobody finds out at sign-in. */
    IdentityProvider {
        if (!key.matches("[a-z0-9-]{1,40}"))
            throw new IllegalArgumentException("baseline.providers: a key is small letters, digits and -: " + key);
        if (clientId.isBlank())
            throw new IllegalArgumentException("baseline.providers." + key + ".client-id is not set");
        if (!isSafe(issuer))
            throw new IllegalArgumentException(
                    "baseline.providers." + key + ".issuer is not an https address: " + issuer);
    }

    private static boolean isSafe(String issuer) {
        if (!issuer.matches("https?://[^\\s?#;,'\"]+")) return false;
        var uri = URI.create(issuer);
        return uri.getHost() != null && (issuer.startsWith("https:") || HERE.contains(uri.getHost()));
    }

    /** Where somebody begins to sign in. */
    String startPath() {
        return "/sign-in/with/" + key;
    }

    /** Where the provider leads back to. */
    String answerPath() {
        return startPath() + "/answer";
    }

    /** Where the provider says that somebody signed out there. */
    String signOutPath() {
        return startPath() + "/sign-out";
    }

    List<String> allScopes() {
        return Stream.concat(Stream.of("openid", "profile", "email"), scopes.stream())
                .distinct()
                .toList();
    }

    /** The part of an address that forms may lead to. */
    static String origin(String address) {
        var uri = URI.create(address);
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }

    @Override
    public String toString() {
        return "IdentityProvider[" + key + ", " + issuer + "]"; // never the secret
    }
}
