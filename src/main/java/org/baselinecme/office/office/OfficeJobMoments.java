package org.baselinecme.office.office;

import java.time.Instant;
import org.baselinecme.platform.jobs.JobMoments;
import org.springframework.stereotype.Component;

/** The moments of jobs in the zone of the office. */
@Component
class OfficeJobMoments implements JobMoments {
    private final Office office;

    OfficeJobMoments(Office office) {
        this.office = office;
    }

    @Override
    public String text(Instant at) {
        return office.moments().zoned(at);
    }
}
