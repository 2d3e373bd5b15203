package org.baselinecme.office.passkeys;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Passkeys in use. */
interface PasskeyRepository extends Repository<Passkey, UUID> {
    Passkey saveAndFlush(Passkey passkey);

    @Query("select p from Passkey p where p.person = :person and p.removedAt is null order by p.addedAt, p.id")
    List<Passkey> of(PersonId person);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Passkey p where p.credentialId = :credential and p.removedAt is null")
    Optional<Passkey> lock(String credential);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Passkey p where p.id = :id and p.person = :person and p.removedAt is null")
    Optional<Passkey> lock(UUID id, PersonId person);
}
