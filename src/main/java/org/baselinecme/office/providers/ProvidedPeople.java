package org.baselinecme.office.providers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baselinecme.office.accounts.AddressOwners;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People whom the directory of a provider tells of, whether or not they ever signed in. */
@Service
@Transactional
public class ProvidedPeople {
    /** The claim under which rules speak of groups of the directory. */
    public static final String GROUPS = "scim.groups";

    private final IdentityProviders providers;
    private final ProviderSettingRepository settings;
    private final Newcomers newcomers;
    private final ClaimRoles roles;
    private final AddressOwners owners;

    ProvidedPeople(
            IdentityProviders providers,
            ProviderSettingRepository settings,
            Newcomers newcomers,
            ClaimRoles roles,
            AddressOwners owners) {
        this.providers = providers;
        this.settings = settings;
        this.newcomers = newcomers;
        this.roles = roles;
        this.owners = owners;
    }

    /** The names of the configured providers, by key. */
    @Needs(Duty.OPEN_ACCOUNTS)
    @Transactional(readOnly = true)
    public Map<String, String> names(Me me) {
        var names = new LinkedHashMap<String, String>();
        providers.all().forEach(one -> names.put(one.key(), one.name()));
        return names;
    }

    /**
     * Enters somebody new as a learner with an account. Empty where the address belongs to somebody known: an address alone joins
     * nobody, unless a director trusts the provider and the account is open.
     */
    @Needs(Duty.OPEN_ACCOUNTS)
    public Optional<PersonId> enter(Me me, String provider, String name, @Nullable String address) {
        var at = providers.get(provider);
        var said = new LinkedHashMap<String, Object>(Map.of("name", name));
        if (address != null) said.putAll(Map.of("email", address, "email_verified", true));
        var claims = claims(at, said);
        var holder = claims.verifiedEmail().flatMap(owners::of);
        if (holder.isEmpty()) return Optional.of(newcomers.enter(me, claims, Optional.empty()));
        var trusted = settings.findById(at.key())
                .filter(one -> one.joining() == ProviderSetting.Joining.AT_ONCE)
                .isPresent();
        if (!trusted || owners.isClosed(holder.get().person())) return Optional.empty();
        newcomers.admit(me, holder.get().person(), holder.get().address());
        return Optional.of(holder.get().person());
    }

    /** Opens an account without a password or address, for a person whose entry of the directory was merged into theirs. */
    @Needs(Duty.OPEN_ACCOUNTS)
    public void admit(Me me, PersonId person) {
        newcomers.admit(me, person, null);
    }

    /** Asks for another address of a person: it is pending until a link mailed there is used. */
    @Needs(Duty.OPEN_ACCOUNTS)
    public void moved(Me me, PersonId person, String address) {
        if (!owners.isClosed(person)) newcomers.askForAddress(person, address);
    }

    /** Gives and ends what the rules say of these groups. */
    @Needs(Duty.OPEN_ACCOUNTS)
    public void belong(Me me, String provider, PersonId person, Set<String> groups) {
        var at = providers.get(provider);
        roles.apply(me, at, claims(at, Map.of(GROUPS, List.copyOf(groups))), person);
    }

    private static ProviderClaims claims(IdentityProvider provider, Map<String, Object> said) {
        return new ProviderClaims(provider.issuer(), "scim", said);
    }
}
