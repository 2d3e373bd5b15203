package org.baselinecme.office.providers;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.baselinecme.office.people.People;
import org.baselinecme.office.security.RecentSignIn;
import org.baselinecme.platform.access.AnyoneWithAccount;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.baselinecme.platform.kernel.Unconfirmed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** At which providers a person signs in, and disconnecting one: by the person, or by staff who open accounts. */
@Service
@Transactional
public class ConnectedProviders {
    private final ProviderIdentityRepository repository;
    private final IdentityProviders providers;
    private final RemainingWays ways;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConnectedProviders(
            ProviderIdentityRepository repository,
            IdentityProviders providers,
            RemainingWays ways,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.providers = providers;
        this.ways = ways;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** Mine, the first connected first. */
    @AnyoneWithAccount
    @Transactional(readOnly = true)
    List<ProviderIdentity> mine(Me me) {
        return repository.of(me.identities());
    }

    /** Those of a person, the first connected first. */
    @Needs(Duty.OPEN_ACCOUNTS)
    @Transactional(readOnly = true)
    List<ProviderIdentity> of(Me me, PersonId person) {
        return repository.of(people.allOf(person));
    }

    /**
     * Disconnects one of mine, once its consequences were read. {@link Refused} where I signed in too long ago, and where no way to sign
     * in would be left.
     *
     * @param confirmed the seal of the consequences I have read; empty for none
     */
    @AnyoneWithAccount
    void end(Me me, UUID identity, String confirmed, HttpServletRequest request) {
        if (!RecentSignIn.is(me, clock.instant(), request))
            throw refused(Objection.blocking("connected.sign-in-again", RecentSignIn.AGAIN));
        end(me, me.person(), me.identities(), identity, confirmed);
    }

    /**
     * Disconnects one of somebody else, once its consequences were read. {@link Refused} where no way to sign in would be left, and
     * {@link NotFound} for one's own.
     *
     * @param confirmed the seal of the consequences its author has read; empty for none
     */
    @Needs(Duty.OPEN_ACCOUNTS)
    void end(Me me, PersonId person, UUID identity, String confirmed) {
        if (me.is(person)) throw new NotFound();
        end(me, people.rootOf(person), people.allOf(person), identity, confirmed);
    }

    private void end(Me me, PersonId person, Collection<PersonId> entries, UUID identity, String confirmed) {
        var all = repository.lock(entries);
        var ending = all.stream()
                .filter(one -> one.getId().equals(identity))
                .findFirst()
                .orElseThrow(NotFound::new);
        var name = providers.nameOf(ending.provider());
        var others = all.stream()
                .filter(one -> one != ending && providers.find(one.provider()).isPresent());
        if (others.findAny().isPresent() || ways.isAny(person))
            Unconfirmed.ifNot(confirmed, List.of(Objection.advice("connected.ends", null, name)));
        else {
            var page = me.is(person) ? "/profile/security" : "/accounts/" + person;
            var address = ways.address(person).orElse("");
            if (address.isEmpty()) throw refused(Objection.blocking("connected.only-way", page, name));
            Unconfirmed.ifNot(confirmed, List.of(Objection.advice("connected.last", null, name, address)));
        }
        var ended = ending.end(me.person(), clock.instant());
        repository.saveAndFlush(ending);
        events.publishEvent(ended);
    }

    private static Refused refused(Objection why) {
        return new Refused(List.of(why));
    }
}
