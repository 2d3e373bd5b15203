package org.baselinecme.office.providers;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baselinecme.platform.mail.Recipient;
import org.jspecify.annotations.Nullable;

/** What a provider says of a person, once its signature was checked. */
record ProviderClaims(String issuer, String subject, Map<String, Object> all) {
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_ADDRESS = 254;
    private static final Set<String> SECOND =
            Set.of("otp", "hwk", "swk", "sms", "tel", "fpt", "face", "iris", "vbm", "sc");
    private static final Set<String> STRONG = Set.of(
            "phr",
            "phrh",
            "https://refeds.org/profile/mfa",
            "http://schemas.openid.net/pape/policies/2007/06/multi-factor",
            "http://schemas.microsoft.com/claims/multipleauthn");

    /** The address the provider vouches for: one that is not verified counts as none. */
    Optional<String> verifiedEmail() {
        var verified = all.get("email_verified");
        if (!Boolean.TRUE.equals(verified) && !"true".equals(verified)) return Optional.empty();
        return text("email").filter(address -> address.length() <= LONGEST_ADDRESS && Recipient.isAddress(address));
    }

    /** What they are called: their whole name, else its parts, else what they sign in with. */
    String name() {
        var parts = Stream.of("given_name", "family_name")
                .map(this::text)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        var name = text("name")
                .or(() -> parts.isEmpty() ? Optional.empty() : Optional.of(parts))
                .or(() -> text("preferred_username"))
                .orElse(subject);
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    /** The values of a claim; empty where it was not sent, which is not the same as sent without a value. */
    Optional<Set<String>> values(String claim) {
        if (all.containsKey(claim)) return Optional.of(values(all.get(claim)));
        Object inner = all;
        for (var part : List.of(claim.split("\\.", -1))) {
            if (!(inner instanceof Map<?, ?> map) || !map.containsKey(part)) return Optional.empty();
            inner = Objects.requireNonNullElse(map.get(part), List.of());
        }
        return Optional.of(values(inner));
    }

    private static Set<String> values(@Nullable Object value) {
        if (value == null) return Set.of();
        if (value instanceof Collection<?> several)
            return several.stream().map(String::valueOf).collect(Collectors.toSet());
        return Set.of(String.valueOf(value));
    }

    /** Whether the provider says that a second factor was used (RFC 8176, and what is common as {@code acr}). */
    boolean isProvenTwice() {
        var methods = values("amr").orElse(Set.of());
        if (methods.contains("mfa")) return true;
        if (methods.contains("pwd") && methods.stream().anyMatch(SECOND::contains)) return true;
        return values("acr").orElse(Set.of()).stream().anyMatch(STRONG::contains);
    }

    private Optional<String> text(String claim) {
        return Optional.ofNullable(all.get(claim))
                .map(value ->
                        value.toString().replaceAll("[\\p{Cntrl}\\s]+", " ").strip())
                .filter(value -> !value.isEmpty());
    }
}
