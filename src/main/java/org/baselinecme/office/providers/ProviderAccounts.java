package org.baselinecme.office.providers;

import java.util.Optional;
import org.baselinecme.office.accounts.AddressOwners;
import org.baselinecme.office.security.RunAs;
import org.baselinecme.platform.access.Anyone;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whose account it is that a provider vouches for. Who comes for the first time is entered with an account as a learner; whoever is
 * disabled stays so, whatever the provider says.
 */
@Service
@Transactional
public class ProviderAccounts {
    private final ProviderIdentities identities;
    private final ProviderSettingRepository settings;
    private final Newcomers newcomers;
    private final ConnectionMail mail;
    private final ClaimRoles roles;
    private final AddressOwners owners;
    private final RunAs acting;

    ProviderAccounts(
            ProviderIdentities identities,
            ProviderSettingRepository settings,
            Newcomers newcomers,
            ConnectionMail mail,
            ClaimRoles roles,
            AddressOwners owners,
            RunAs acting) {
        this.identities = identities;
        this.settings = settings;
        this.newcomers = newcomers;
        this.mail = mail;
        this.roles = roles;
        this.owners = owners;
        this.acting = acting;
    }

    /** Whom to let in, or why nobody. The caller has checked the signature of what the provider says. */
    @Anyone
    Entry enter(IdentityProvider provider, ProviderClaims claims) {
        return acting.asProduct(me -> enter(me, provider, claims));
    }

    private Entry enter(Me me, IdentityProvider provider, ProviderClaims claims) {
        var entry = identities
                .await(claims)
                .map(identity -> again(identity, claims))
                .orElseGet(() -> first(me, provider, claims));
        if (entry.person() != null) roles.apply(me, provider, claims, entry.person());
        return entry;
    }

    private Entry again(ProviderIdentity identity, ProviderClaims claims) {
        var person = identities.root(identity);
        if (!identities.isOpen(person)) return Entry.nobody(Trouble.DISABLED);
        if (identities.seen(identity, claims))
            claims.verifiedEmail().ifPresent(address -> newcomers.askForAddress(person, address));
        return Entry.of(person);
    }

    private Entry first(Me me, IdentityProvider provider, ProviderClaims claims) {
        var holder = claims.verifiedEmail().flatMap(owners::of);
        if (holder.isPresent()) return join(me, provider, claims, holder.get());
        var person = newcomers.enter(me, claims, roles.department(provider, claims));
        identities.connect(me, provider, claims, person);
        return Entry.of(person);
    }

    private Entry join(Me me, IdentityProvider provider, ProviderClaims claims, AddressOwners.Owner holder) {
        if (owners.isClosed(holder.person())) return Entry.nobody(Trouble.DISABLED);
        return switch (setting(provider).joining()) {
            case NEVER -> Entry.nobody(Trouble.TAKEN);
            case BY_MAIL -> {
                mail.post(provider, claims, holder);
                yield Entry.nobody(Trouble.MAILED);
            }
            case AT_ONCE -> {
                newcomers.admit(me, holder.person(), holder.address());
                identities.connect(me, provider, claims, holder.person());
                yield Entry.of(holder.person());
            }
        };
    }

    private ProviderSetting setting(IdentityProvider provider) {
        return settings.findById(provider.key()).orElseGet(() -> new ProviderSetting(provider.key()));
    }

    /** Whether the office says that this provider demands a second factor of everybody. */
    @Anyone
    @Transactional(readOnly = true)
    boolean demandsFactor(IdentityProvider provider) {
        return setting(provider).demandsFactor();
    }

    /** Who signs in with this subject; empty for nobody. */
    @Anyone
    @Transactional(readOnly = true)
    Optional<PersonId> person(String issuer, String subject) {
        return identities.find(issuer, subject).map(identities::root);
    }

    /** Who is let in; or, without a person, why nobody is. */
    record Entry(@Nullable PersonId person, @Nullable Trouble trouble) {
        private static Entry of(PersonId person) {
            return new Entry(person, null);
        }

        private static Entry nobody(Trouble why) {
            return new Entry(null, why);
        }
    }
}
