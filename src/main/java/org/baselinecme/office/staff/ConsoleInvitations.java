package org.baselinecme.office.staff;

import java.time.Clock;
import java.time.Duration;
import org.baselinecme.office.accounts.Accounts;
import org.baselinecme.office.factors.SecondFactors;
import org.baselinecme.office.links.LinkTarget;
import org.baselinecme.office.links.MailLinks;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Invitations that are printed at the console of the server instead of being mailed. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ConsoleInvitations {
    private static final Duration LIFE = Duration.ofHours(1);
    private static final Duration OPEN = Duration.ofDays(7);
    private static final LinkTarget WELCOME = new LinkTarget("/welcome", "invitation.opens");
    private final InvitationRepository repository;
    private final Accounts accounts;
    private final MailLinks links;
    private final SecondFactors factors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConsoleInvitations(
            InvitationRepository repository,
            Accounts accounts,
            MailLinks links,
            SecondFactors factors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.accounts = accounts;
        this.links = links;
        this.factors = factors;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Returns a link by which a person sets a password, once and within an hour. A closed account is opened again,
     * sign-in codes of a lost phone are reset, an invitation that is open is replaced, and every link of before ends.
     */
    @Needs(Duty.OPEN_ACCOUNTS)
    public String link(Me me, PersonId person, String email) {
        var account = accounts.state(me, person);
        if (account.filter(one -> one.closed() != null).isPresent()) accounts.reopen(me, person);
        factors.resetWhereSet(me, person);
        var now = clock.instant();
        repository.lockOpen(person).ifPresent(before -> {
            var withdrawn = before.withdraw(me.person(), now);
            repository.saveAndFlush(before);
            events.publishEvent(withdrawn);
        });
        var address = account.map(Accounts.AccountState::email).orElse(email);
        var invitation = repository.saveAndFlush(new AccountInvitation(person, address, me.person(), now, OPEN));
        events.publishEvent(invitation.invite());
        links.endAll(me, person);
        return links.issue(me, person, address, WELCOME, LIFE);
    }
}
