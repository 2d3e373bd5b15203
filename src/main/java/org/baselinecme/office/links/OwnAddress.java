package org.baselinecme.office.links;

import java.util.List;
import org.baselinecme.office.accounts.Accounts;
import org.baselinecme.office.accounts.AddressOwners;
import org.baselinecme.office.people.AddressChanges;
import org.baselinecme.platform.access.AnyoneSignedIn;
import org.baselinecme.platform.access.AnyoneWithAccount;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.baselinecme.platform.mail.Recipient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** My own email address: people with an account change it with their password, and everybody can stop a change of theirs. */
@Service
@Transactional
public class OwnAddress {
    private static final String PAGE = "/address";
    private final AddressChanges changes;
    private final AddressOwners owners;
    private final Accounts accounts;
    private final LinkLimits limits;

    OwnAddress(AddressChanges changes, AddressOwners owners, Accounts accounts, LinkLimits limits) {
        this.changes = changes;
        this.owners = owners;
        this.accounts = accounts;
        this.limits = limits;
    }

    /** Returns my address, and the one that is pending. */
    @AnyoneSignedIn
    @Transactional(readOnly = true)
    AddressPage page(Me me) {
        return new AddressPage(
                owners.addressOf(me.person()).orElse(""),
                changes.pending(me).map(AddressChanges.PendingAddress::address).orElse(null),
                !me.isByLink());
    }

    /**
     * Asks for another address. {@link Refused} with a wrong password, for no address, and after too many attempts: each attempt
     * is counted in a transaction of its own, so that a refused one counts too.
     */
    @AnyoneWithAccount
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void change(Me me, String address, String password) {
        if (!limits.admitsNewLink(me.person())) throw refused("address.too-many");
        if (!Recipient.isAddress(address)) throw refused("address.wrong");
        if (!accounts.isPassword(me, password)) throw refused("address.password");
        changes.askOwn(me, address);
    }

    /** Stops the change that is pending. */
    @AnyoneSignedIn
    public void stop(Me me) {
        changes.stop(me);
    }

    private static Refused refused(String key) {
        return new Refused(List.of(Objection.blocking(key, PAGE)));
    }
}
