package org.baselinecme.office.nppes;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** What a credential text of the registry means: people write theirs in hundreds of ways, and none is guessed. */
@Entity
class CredentialSpelling {
    @Id
    private String spelling;

    @Version
    private @Nullable Integer version;

    private String credentials;
    private String profession;
    private @Nullable PersonId by;
    private @Nullable Instant at;

    @SuppressWarnings("NullAway.Init")
    protected CredentialSpelling() {}

    CredentialSpelling(String spelling) {
        this.spelling = spelling;
        this.credentials = "";
        this.profession = "";
    }

    /** Says what it means, as the office prints it, and for which profession. */
    NppesEvents.CredentialSpellingStated state(String degrees, String code, PersonId who, Instant now) {
        var before = snapshot();
        credentials = degrees;
        profession = code;
        by = who;
        at = now;
        return new NppesEvents.CredentialSpellingStated(spelling, who, now, before, snapshot());
    }

    String credentials() {
        return credentials;
    }

    String profession() {
        return profession;
    }

    private Map<String, Object> snapshot() {
        return Map.of("spelling", spelling, "credentials", credentials, "profession", profession);
    }
}
