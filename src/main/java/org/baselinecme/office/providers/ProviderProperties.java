package org.baselinecme.office.providers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The identity providers of the installation, by a key of its own: {@code baseline.providers.hospital.issuer=https://…}. */
@ConfigurationProperties("baseline")
record ProviderProperties(@Nullable Map<String, Entry> providers) {
    /** The providers, in the order of their keys. Does not start with one that can't work. */
    List<IdentityProvider> all() {
        return Objects.requireNonNullElse(providers, Map.<String, Entry>of()).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getValue().named(entry.getKey()))
                .toList();
    }

    /**
     * What is set for one provider.
     *
     * @param name what the button says
     * @param scopes further scopes, separated by commas
     */
    record Entry(
            @Nullable String issuer,
            @Nullable String clientId,
            @Nullable String clientSecret,
            @Nullable String clientSecretFile,
            @Nullable String name,
            @Nullable List<String> scopes) {
        private IdentityProvider named(String key) {
            return new IdentityProvider(
                    key,
                    Objects.requireNonNullElse(name, key),
                    Objects.requireNonNullElse(issuer, ""),
                    Objects.requireNonNullElse(clientId, ""),
                    secret(),
                    Objects.requireNonNullElse(scopes, List.of()));
        }

        private String secret() {
            if (clientSecretFile == null || clientSecretFile.isBlank())
                return Objects.requireNonNullElse(clientSecret, "").strip();
            try {
                return Files.readString(Path.of(clientSecretFile)).strip();
            } catch (IOException unreadable) {
                throw new UncheckedIOException("the client secret can't be read", unreadable);
            }
        }

        @Override
        public String toString() {
            return "Entry[issuer=" + issuer + "]"; // never the secret
        }
    }
}
