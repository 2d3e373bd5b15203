package org.baselinecme.office.people;

import org.baselinecme.platform.kernel.PersonId;

/**
 * The office changed the name, degrees or profession of a person with an account, who did not ask for it: published in the
 * transaction of the change, so that the person is told.
 */
public record IdentityCorrected(PersonId person, Identity was, Identity now, PersonId by) {}
