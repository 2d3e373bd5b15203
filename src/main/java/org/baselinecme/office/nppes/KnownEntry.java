package org.baselinecme.office.nppes;

import java.util.Set;
import org.baselinecme.platform.kernel.PersonId;

/**
 * A person as the directory has them, to be compared with a row of the registry.
 *
 * @param npi the NPI on record; empty for none
 * @param specialty the taxonomy code on record; empty for none
 * @param licenses state and number of the licenses on record, with a blank between
 */
record KnownEntry(
        PersonId id,
        String npi,
        String name,
        String sortName,
        String credentials,
        String profession,
        String specialty,
        Set<String> licenses) {}
