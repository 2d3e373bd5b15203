package org.baselinecme.evidence.reporting;

import java.util.List;

/**
 * The activities and learners of a year.
 *
 * @param reported activities that count
 * @param underWay live activities and series that began and end in a later year, in which they count
 * @param leftOut activities that were called off before anything of them took place (R59)
 */
record YearReport(
        ReportingYear year,
        boolean running,
        List<ReportedActivity> reported,
        List<ReportedActivity> underWay,
        List<ReportedActivity> leftOut) {
    static YearReport of(ReportingYear year, boolean running, List<ReportedActivity> all) {
        return new YearReport(
                year,
                running,
                all.stream()
                        .filter(one -> !one.isLeftOut() && !one.isUnderWay(year))
                        .toList(),
                all.stream()
                        .filter(one -> !one.isLeftOut() && one.isUnderWay(year))
                        .toList(),
                all.stream().filter(ReportedActivity::isLeftOut).toList());
    }

    public int count() {
        return reported.size();
    }

    /** Hours of instruction of all activities, with two decimals. */
    public String hours() {
        return ReportedActivity.hours(
                reported.stream().mapToInt(ReportedActivity::minutes).sum());
    }

    public int physicians() {
        return reported.stream().mapToInt(ReportedActivity::physicians).sum();
    }

    public int others() {
        return reported.stream().mapToInt(ReportedActivity::others).sum();
    }

    public int before() {
        return year.value() - 1;
    }

    public int after() {
        return year.value() + 1;
    }
}
