package org.baselinecme.front.privacy;

import java.util.List;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.retention.LegalHolds;
import org.baselinecme.office.retention.RetentionKind;
import org.baselinecme.office.retention.RetentionRow;
import org.baselinecme.office.retention.RetentionSchedule;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What personal data is left from which year, beside how long the retention schedule lets it stay. */
@Service
@Transactional(readOnly = true)
public class Leftovers {
    private final LeftoverCounts counts;
    private final RetentionSchedule schedule;
    private final LegalHolds holds;
    private final Office office;

    Leftovers(LeftoverCounts counts, RetentionSchedule schedule, LegalHolds holds, Office office) {
        this.counts = counts;
        this.schedule = schedule;
        this.holds = holds;
        this.office = office;
    }

    /** Every kind of which something is left, the newest year first. */
    @Needs(Duty.SET_UP_OFFICE)
    LeftoverPage page(Me me) {
        var all = counts(me);
        var parts = schedule.rows(me).stream()
                .map(rule -> part(rule.kind(), all, rule))
                .filter(part -> part.records() > 0)
                .toList();
        return new LeftoverPage(parts, holds.inForce(me).size());
    }

    /** The counts by kind and year. */
    @Needs(Duty.SET_UP_OFFICE)
    List<LeftoverCount> counts(Me me) {
        return counts.at(office.moments().now());
    }

    private static LeftoverPage.Part part(String code, List<LeftoverCount> all, RetentionRow rule) {
        var kind = RetentionKind.of(code);
        var years = all.stream().filter(count -> count.kind() == kind).toList().reversed();
        return new LeftoverPage.Part(rule, years, kind.isRemovable());
    }
}
