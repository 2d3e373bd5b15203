package org.baselinecme.office.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import org.baselinecme.office.accounts.AddressOwners;
import org.baselinecme.office.people.Guests;
import org.baselinecme.platform.access.Anyone;
import org.baselinecme.platform.access.AnyoneSignedIn;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.PersonAuthentication;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Access without a password: visits of guests, and who owns an e-mail address. */
@Service
@Transactional(readOnly = true)
public class PasswordlessAccess {
    private final Guests guests;
    private final AddressOwners owners;
    private final SignInLimits limits;
    private final MeLoader loader;
    private final Clock clock;

    PasswordlessAccess(Guests guests, AddressOwners owners, SignInLimits limits, MeLoader loader, Clock clock) {
        this.guests = guests;
        this.owners = owners;
        this.limits = limits;
        this.loader = loader;
        this.clock = clock;
    }

    /**
     * Whether one more guest may come from there. To be asked outside the transaction that lets them in, so that whoever is
     * sent away is counted too.
     *
     * @param network the address of the network
     */
    @Anyone
    @Transactional
    public boolean admits(String address, String network) {
        return limits.admitsGuest(address, network);
    }

    /**
     * Begins the visit of a guest who has just said who they are: it is theirs for the rest of this request, too. Nobody else
     * can be let in here, however their address was typed.
     */
    @Anyone
    public Me begin(PersonId guest, HttpServletRequest request, HttpServletResponse response) {
        if (!guests.isUnproven(guest)) throw new NotFound();
        var now = clock.instant();
        var me = loader.visitor(VisitPrincipal.ofGuest(guest, now)).orElseThrow(NotFound::new);
        VisitPrincipal.begin(VisitPrincipal.ofGuest(guest, now), request, response);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new PersonAuthentication(me));
        SecurityContextHolder.setContext(context);
        return me;
    }

    /** The address that I have shown to be mine: a mail to it brought me, or my account has it. A guest has shown none. */
    @AnyoneSignedIn
    public Optional<String> provenAddress(Me me, HttpServletRequest request) {
        return me.isByLink() ? VisitPrincipal.address(request) : owners.addressOf(me.person());
    }

    /** Whether the very link that opened my visit was for this page: links for other pages were mailed for less. */
    @AnyoneSignedIn
    public boolean cameFor(Me me, String path, HttpServletRequest request) {
        return me.isByLink()
                && VisitPrincipal.path(request).filter(path::equals).isPresent();
    }

    /** Where to write to somebody: the address of their entry or account, else the one they typed as a guest. */
    @Anyone
    public Optional<String> addressOf(PersonId person) {
        return owners.addressOf(person).or(() -> guests.unconfirmedAddress(person));
    }

    /** The address that is known to be somebody's, of their entry or account; nothing where one was only ever typed. */
    @Anyone
    public Optional<String> heldAddress(PersonId person) {
        return owners.addressOf(person);
    }

    /** Whose address it is, by their entry or account; nobody where it was only ever typed. */
    @Anyone
    public Optional<PersonId> holderOf(String address) {
        return owners.of(address).map(AddressOwners.Owner::person);
    }
}
