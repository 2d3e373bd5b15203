package org.baselinecme.office.factors;

import java.util.List;
import java.util.Optional;
import org.baselinecme.office.accounts.Accounts;
import org.baselinecme.office.people.People;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.mail.Recipient;
import org.springframework.stereotype.Component;

/** To whom mail about an account goes: its owner, at the address they sign in with. */
@Component
class AccountRecipients {
    private final Accounts accounts;
    private final People people;

    AccountRecipients(Accounts accounts, People people) {
        this.accounts = accounts;
        this.people = people;
    }

    /** Nobody without an account, or where its address cannot be mailed to. */
    Optional<Recipient> of(PersonId person) {
        return accounts.signInAddress(person)
                .filter(Recipient::isAddress)
                .map(address ->
                        new Recipient(person, people.names(List.of(person)).getOrDefault(person, ""), address));
    }
}
