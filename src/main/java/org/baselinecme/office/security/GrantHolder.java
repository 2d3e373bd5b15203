package org.baselinecme.office.security;

import org.baselinecme.platform.kernel.PersonId;

/** A person who holds a role. */
record GrantHolder(PersonId person) {}
