package org.baselinecme.office.people;

import org.baselinecme.platform.kernel.PersonId;

/** The person whose record has an address. */
record AddressHolder(PersonId id, String name) {}
