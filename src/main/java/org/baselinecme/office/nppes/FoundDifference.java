package org.baselinecme.office.nppes;

import org.baselinecme.platform.kernel.PersonId;

/** A difference as a comparison finds it, before it is stored. */
record FoundDifference(
        PersonId person, String npi, DifferenceTopic topic, String ours, String theirs, String registered) {}
