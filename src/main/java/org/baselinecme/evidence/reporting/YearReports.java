package org.baselinecme.evidence.reporting;

import org.baselinecme.office.office.Office;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The activities and learners of a year as an accreditor counts them: a live activity by its participants, a series by the
 * attendances of its sessions (R57), other formats by those who completed it or a part (R58); physicians include residents (R60);
 * an activity that was called off before it began is left out (R59). Source: ACCME, Program and Activity Reporting System.
 */
@Service
@Transactional(readOnly = true)
public class YearReports {
    private final YearQueries queries;
    private final Office office;

    YearReports(YearQueries queries, Office office) {
        this.queries = queries;
        this.office = office;
    }

    /** The report of the year that was asked for, of the activities within reach; of the current year where none was. */
    @Needs(Duty.KEEP_FILE)
    YearReport of(Me me, String asked) {
        var moments = office.moments();
        var year = ReportingYear.of(asked, moments.today());
        var counted = year.counted(moments.today());
        var found = queries.activities(year, counted, moments.zone(), me.reach(Duty.KEEP_FILE));
        return YearReport.of(year, counted.isBefore(year.until()), found);
    }
}
