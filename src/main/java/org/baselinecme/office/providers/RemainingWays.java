package org.baselinecme.office.providers;

import java.util.Optional;
import org.baselinecme.office.accounts.Accounts;
import org.baselinecme.office.accounts.AddressOwners;
import org.baselinecme.office.passkeys.Passkeys;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/** How a person can sign in without a provider. */
@Component
class RemainingWays {
    private final Accounts accounts;
    private final Passkeys passkeys;
    private final AddressOwners owners;

    RemainingWays(Accounts accounts, Passkeys passkeys, AddressOwners owners) {
        this.accounts = accounts;
        this.passkeys = passkeys;
        this.owners = owners;
    }

    /** Whether a password or a passkey signs the person in. */
    boolean isAny(PersonId person) {
        return accounts.isPasswordSet(person) || passkeys.isAny(person);
    }

    /** Where a link to sign in is mailed to; empty without an address. */
    Optional<String> address(PersonId person) {
        return owners.addressOf(person);
    }
}
