package org.baselinecme.office.staff;

import java.util.List;
import org.baselinecme.office.people.AddressChanges;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.baselinecme.platform.mail.Recipient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** New email addresses of accounts, asked for by the office. */
@Service
@Transactional
public class AccountAddresses {
    private final AddressChanges changes;

    AccountAddresses(AddressChanges changes) {
        this.changes = changes;
    }

    /** Asks for a new address: it takes effect once a link mailed there is used. {@link Refused} where no mail can be sent there. */
    @Needs(Duty.OPEN_ACCOUNTS)
    void ask(Me me, PersonId person, String address) {
        if (!Recipient.isAddress(address))
            throw new Refused(List.of(Objection.blocking("accounts.address-wrong", "/accounts/" + person)));
        changes.askForAccount(me, person, address);
    }
}
