package org.baselinecme.office.people;

import java.time.Instant;
import org.baselinecme.platform.kernel.PersonId;

/** What a guest entered about themselves; the profession is a code of the list {@code profession}. */
public record GuestEntry(PersonId person, String name, String profession, String address, Instant at) {}
