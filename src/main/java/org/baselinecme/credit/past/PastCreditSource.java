package org.baselinecme.credit.past;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * Where a past credit comes from.
 *
 * @param sourceSystem the name of the earlier system
 * @param sourceRow the row of the file, as a spreadsheet counts it
 * @param activityReference the id of the activity there; empty where it had none
 * @param batch the import that brought it
 */
@Embeddable
record PastCreditSource(
        String sourceSystem,
        long sourceRow,
        String activityReference,
        @Column(name = "import") UUID batch) {}
