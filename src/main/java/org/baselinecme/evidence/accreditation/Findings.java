package org.baselinecme.evidence.accreditation;

import java.util.List;

/** Reads what the rooms know of some of the records; one class for each group of them. */
interface Findings {
    /** What stands of these records now. The caller asked for reach already. */
    List<Finding> of(RecordApplicability activity);
}
