package org.baselinecme.office.staff;

import java.util.List;
import org.baselinecme.office.accounts.Accounts;
import org.baselinecme.office.factors.SecondFactors;
import org.baselinecme.office.grants.GrantPages;
import org.baselinecme.office.office.Moments;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.people.AddressChanges;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The page of one account, with the roles of its person. */
@Service
@Transactional(readOnly = true)
public class AccountPages {
    private final Accounts accounts;
    private final InvitationRepository invitations;
    private final InvitedPeople people;
    private final GrantPages grants;
    private final AddressChanges addresses;
    private final SecondFactors factors;
    private final Office office;

    AccountPages(
            Accounts accounts,
            InvitationRepository invitations,
            InvitedPeople people,
            GrantPages grants,
            AddressChanges addresses,
            SecondFactors factors,
            Office office) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.people = people;
        this.grants = grants;
        this.addresses = addresses;
        this.factors = factors;
        this.office = office;
    }

    /** Returns the account of a person or their invitation, with their roles; {@link NotFound} for an unknown person. */
    @Needs(Duty.OPEN_ACCOUNTS)
    AccountPage page(Me me, PersonId person) {
        var name = people.name(person);
        if (name.isEmpty()) throw new NotFound();
        var moments = office.moments();
        var account = accounts.state(me, person);
        var invitation = invitations.open(person);
        return new AccountPage(
                person,
                name,
                account.map(Accounts.AccountState::email)
                        .or(() -> invitation.map(AccountInvitation::address))
                        .orElse(""),
                account.map(AccountPages::state)
                        .orElse(invitation.isPresent() ? AccountPage.State.INVITED : AccountPage.State.NONE),
                account.map(Accounts.AccountState::lastSignIn)
                        .map(moments::zoned)
                        .orElse(""),
                account.map(Accounts.AccountState::closed).map(moments::zoned).orElse(""),
                invitation
                        .filter(one -> account.isEmpty())
                        .map(one -> sent(one, moments))
                        .orElse(null),
                addresses
                        .pendingFor(me, person)
                        .map(AddressChanges.PendingAddress::address)
                        .orElse(""),
                me.is(person),
                factors.isAskedOf(person),
                List.copyOf(grants.of(me, person)));
    }

    private static AccountPage.Sent sent(AccountInvitation invitation, Moments moments) {
        return new AccountPage.Sent(
                moments.zoned(invitation.sentAt()),
                moments.zoned(invitation.expiresAt()),
                invitation.isGood(moments.now()));
    }

    private static AccountPage.State state(Accounts.AccountState account) {
        if (account.closed() == null) return AccountPage.State.ACTIVE;
        return account.recordOpen() ? AccountPage.State.LEFT : AccountPage.State.DISABLED;
    }
}
