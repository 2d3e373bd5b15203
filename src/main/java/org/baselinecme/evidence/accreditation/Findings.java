package org.baselinecme.evidence.accreditation;

import java.util.List;

/** Finds a group of records in the data of other modules. */
interface Findings {
    /** The current findings. The caller has checked access to the activity. */
    List<Finding> of(RecordApplicability activity);
}
