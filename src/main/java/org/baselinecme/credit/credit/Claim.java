package org.baselinecme.credit.credit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.baselinecme.delivery.attendance.TimeInterval;
import org.baselinecme.platform.kernel.PersonId;

/**
 * A claim that is to be written.
 *
 * @param document CREDIT or PARTICIPATION
 * @param attested whether the learner claims less than was proven
 * @param during the time that is counted
 */
record Claim(
        UUID id,
        Learner learner,
        ClaimTarget subject,
        String document,
        boolean attested,
        List<TimeInterval> during,
        List<ExplanationLine> lines,
        PersonId by,
        Instant at) {}
