package org.baselinecme.office.accounts;

import java.util.Optional;
import java.util.UUID;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Accounts; an account is open until it is closed. */
interface AccountRepository extends Repository<Account, UUID> {
    Account saveAndFlush(Account account);

    boolean existsByClosedAtIsNull();

    boolean existsByPersonAndClosedAtIsNull(PersonId person);

    Optional<Account> findByPerson(PersonId person);

    /** The account with this address, open or closed. */
    @Query("select a from Account a where lower(a.email) = lower(:email)")
    Optional<Account> ever(String email);

    @Query("select a from Account a where lower(a.email) = lower(:email) and a.closedAt is null")
    Optional<Account> open(String email);
}
