package org.baselinecme.office.accounts;

import java.util.Optional;
import org.baselinecme.office.people.AccountLookup;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Tells the records of people who signs in with an account. */
@Component
class AccountDirectory implements AccountLookup {
    private final AccountRepository accounts;

    AccountDirectory(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    public boolean isOpen(PersonId person) {
        return accounts.existsByPersonAndClosedAtIsNull(person);
    }

    @Override
    public Optional<PersonId> holderOf(String address) {
        return accounts.ever(address).map(Account::person);
    }
}
