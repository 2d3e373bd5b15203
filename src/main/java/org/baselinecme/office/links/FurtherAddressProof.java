package org.baselinecme.office.links;

import java.util.List;
import org.baselinecme.office.accounts.Accounts;
import org.baselinecme.office.contacts.OwnerProof;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.baselinecme.platform.mail.Recipient;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks for the password before a further address is added, as for a changed one: it will sign its owner in. */
@Component
class FurtherAddressProof implements OwnerProof {
    private final Accounts accounts;
    private final LinkLimits limits;

    FurtherAddressProof(Accounts accounts, LinkLimits limits) {
        this.accounts = accounts;
        this.limits = limits;
    }

    @Override
    public void demand(Me me, String address, String password) {
        if (!limits.admitsNewLink(me.person())) throw refused("address.too-many", "/profile/contacts");
        demandReachable(me.person(), address);
        if (isNeeded(me) && !accounts.isPassword(me, password)) throw refused("address.password", "/profile/contacts");
    }

    @Override
    public boolean isNeeded(Me me) {
        return accounts.hasPassword(me);
    }

    @Override
    public void demandReachable(PersonId person, String address) {
        if (!Recipient.isAddress(address)) throw refused("address.wrong", null);
    }

    private static Refused refused(String key, @Nullable String page) {
        return new Refused(List.of(Objection.blocking(key, page)));
    }
}
