package org.baselinecme.office.people;

import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What the form of a person says beside its fields.
 *
 * @param account whether they have an account, and so change their own address
 * @param address where their mail goes; empty where none is on record
 * @param pending an address that is not confirmed yet; null where there is none
 */
record PersonNotes(
        PersonId person,
        boolean account,
        String address,
        @Nullable String pending) {}
