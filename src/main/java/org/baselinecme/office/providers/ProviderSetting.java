package org.baselinecme.office.providers;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** What the office decided about a provider. */
@Entity
class ProviderSetting {
    @Id
    private String provider;

    @Version
    private @Nullable Integer version;

    @Enumerated(EnumType.STRING)
    private Joining joining = Joining.BY_MAIL;

    private boolean demandsFactor;

    @SuppressWarnings("NullAway.Init")
    protected ProviderSetting() {}

    /** As it is before anybody decided. */
    ProviderSetting(String provider) {
        this.provider = provider;
    }

    ProviderEvent.ProviderSettingChanged change(Joining wanted, boolean demands, PersonId by, Instant now) {
        var before = snapshot();
        joining = wanted;
        demandsFactor = demands;
        return new ProviderEvent.ProviderSettingChanged(provider, by, now, before, snapshot());
    }

    Joining joining() {
        return joining;
    }

    /** Whether the provider demands a second factor of everybody. */
    boolean demandsFactor() {
        return demandsFactor;
    }

    private Map<String, Object> snapshot() {
        return Map.of("provider", provider, "joining", joining, "demandsFactor", demandsFactor);
    }

    /** What happens at a first sign-in with the address of somebody known. */
    enum Joining {
        /** A link mailed to that address connects the two. */
        BY_MAIL,
        /** The provider's word is enough. */
        AT_ONCE,
        /** Nothing: the person is told to write to the office. */
        NEVER
    }
}
