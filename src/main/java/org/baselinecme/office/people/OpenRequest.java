package org.baselinecme.office.people;

import java.time.Instant;
import java.util.UUID;
import org.baselinecme.platform.kernel.PersonId;

/** A request that is not decided yet, with what the office states now and what it is asked to state. */
record OpenRequest(
        UUID id,
        PersonId person,
        String name,
        String credentials,
        String profession,
        String newName,
        String newCredentials,
        String newProfession,
        String why,
        Instant at) {
    Identity now() {
        return new Identity(name, credentials, profession);
    }

    Identity wanted() {
        return new Identity(newName, newCredentials, newProfession);
    }
}
