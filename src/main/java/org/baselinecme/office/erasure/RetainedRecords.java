package org.baselinecme.office.erasure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.baselinecme.platform.kernel.PersonId;

/** Records about a person that must be kept by name for a time. The modules that read such records bring it. */
public interface RetainedRecords {
    /** The last day on which a record of one of these entries of a person needs their name; empty where none does. */
    Optional<LocalDate> lastDay(Collection<PersonId> entries);
}
