package org.baselinecme.office.accounts;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Accounts; an account is open until it is closed. */
interface AccountRepository extends Repository<Account, UUID> {
    Account saveAndFlush(Account account);

    /** Whether there is an account, open or closed. */
    @Query("select count(a) > 0 from Account a")
    boolean isAny();

    boolean existsByPersonAndClosedAtIsNull(PersonId person);

    Optional<Account> findByPerson(PersonId person);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Account> findWithLockByPerson(PersonId person);

    @Modifying
    @Query("update Account a set a.lastSignInAt = :now where a.person = :person")
    void noteSignIn(PersonId person, Instant now);

    /** The account with this address, open or closed. */
    @Query("select a from Account a where lower(a.email) = lower(:email)")
    Optional<Account> ever(String email);

    @Query("select a from Account a where lower(a.email) = lower(:email) and a.closedAt is null")
    Optional<Account> open(String email);
}
