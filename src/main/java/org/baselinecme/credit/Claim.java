package org.baselinecme.credit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.baselinecme.attendance.Span;
import org.baselinecme.kernel.PersonId;

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
        Subject subject,
        String document,
        boolean attested,
        List<Span> during,
        List<Line> lines,
        PersonId by,
        Instant at) {}
