package org.baselinecme.office.staff;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.baselinecme.office.accounts.Accounts;
import org.baselinecme.office.grants.Grants;
import org.baselinecme.platform.access.AnyoneConfirmed;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invitations of colleagues: a mail with a link, good for a week, that leads to the page where they set a password. */
@Service
@Transactional
public class Invitations {
    private final InvitationRepository repository;
    private final InvitedPeople people;
    private final Accounts accounts;
    private final Grants grants;
    private final InvitationMail mail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Invitations(
            InvitationRepository repository,
            InvitedPeople people,
            Accounts accounts,
            Grants grants,
            InvitationMail mail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.people = people;
        this.accounts = accounts;
        this.grants = grants;
        this.mail = mail;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Invites the person with the address of the form, and gives them its role. A person with an account is only given the role.
     * {@link Refused} for a person whose account was disabled, and for one who is invited already.
     */
    @Needs(Duty.OPEN_ACCOUNTS)
    Invited invite(Me me, InvitationForm form) {
        var person = people.of(me, form);
        var page = "/accounts/" + person;
        var account = accounts.state(me, person);
        if (account.filter(one -> one.closed() != null).isPresent()) throw refused("invitation.disabled", page);
        if (repository.open(person).isPresent()) throw refused("invitation.already", page);
        grants.give(me, person, form.grant());
        if (account.isPresent()) return new Invited(person, false);
        var invitation = repository.saveAndFlush(
                new AccountInvitation(person, form.address(), me.person(), clock.instant(), mail.life()));
        events.publishEvent(invitation.invite());
        mail.post(me, invitation);
        return new Invited(person, true);
    }

    /** For how many days an invitation works that is sent now. */
    @Needs(Duty.OPEN_ACCOUNTS)
    long days(Me me) {
        return mail.life().toDays();
    }

    /** Mails the invitation of a person again; the link of the mail before ends. {@link NotFound} where none is open. */
    @Needs(Duty.OPEN_ACCOUNTS)
    void sendAgain(Me me, PersonId person) {
        var invitation = repository.lockOpen(person).orElseThrow(NotFound::new);
        var sent = invitation.sendAgain(me.person(), clock.instant(), mail.life());
        repository.saveAndFlush(invitation);
        events.publishEvent(sent);
        mail.post(me, invitation);
    }

    /** Withdraws the invitation of a person, and ends the roles they were given for it. {@link NotFound} where none is open. */
    @Needs(Duty.OPEN_ACCOUNTS)
    void withdraw(Me me, PersonId person) {
        var invitation = repository.lockOpen(person).orElseThrow(NotFound::new);
        var withdrawn = invitation.withdraw(me.person(), clock.instant());
        repository.saveAndFlush(invitation);
        events.publishEvent(withdrawn);
        if (accounts.state(me, person).isEmpty()) grants.endAll(me, person);
        mail.end(me, person);
    }

    /** Returns the address of my invitation, with which I will sign in; {@link NotFound} where I am not invited. */
    @AnyoneConfirmed
    @Transactional(readOnly = true)
    String address(Me me) {
        return open(me).orElseThrow(NotFound::new).address();
    }

    /**
     * Opens my account with the password I chose. {@link NotFound} where I am not invited, and {@link Refused} once its link has expired. Of two
     * clicks the second finds no open invitation.
     */
    @AnyoneConfirmed
    void accept(Me me, String password) {
        var invitation =
                open(me).flatMap(one -> repository.lockOpen(one.person())).orElseThrow(NotFound::new);
        var accepted = invitation.accept(clock.instant());
        repository.saveAndFlush(invitation);
        events.publishEvent(accepted);
        accounts.openInvited(invitation.person(), invitation.address(), password);
    }

    private Optional<AccountInvitation> open(Me me) {
        return repository.open(me.person());
    }

    private static Refused refused(String key, String mend) {
        return new Refused(List.of(Objection.blocking(key, mend)));
    }

    /** Who was invited, and whether a mail was sent: not to a person who has an account. */
    record Invited(PersonId person, boolean mailed) {}
}
