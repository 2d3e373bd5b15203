package org.baselinecme.office.staff;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Invitations; at most one of a person is open. */
interface InvitationRepository extends Repository<AccountInvitation, UUID> {
    AccountInvitation saveAndFlush(AccountInvitation invitation);

    @Query(
            "select i from AccountInvitation i where i.person = :person and i.acceptedAt is null and i.withdrawnAt is null")
    Optional<AccountInvitation> open(PersonId person);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            "select i from AccountInvitation i where i.person = :person and i.acceptedAt is null and i.withdrawnAt is null")
    Optional<AccountInvitation> lockOpen(PersonId person);
}
