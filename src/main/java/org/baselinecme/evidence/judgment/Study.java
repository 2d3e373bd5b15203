package org.baselinecme.evidence.judgment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.baselinecme.evidence.study.Direction;
import org.baselinecme.platform.statistics.MeasuredValue;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a measure as they are judged.
 *
 * @param better the direction in which the measure improves
 * @param day of the intervention
 * @param before what is compared: one or more points, of sites or of all sites together, never both
 * @param after the same after the intervention, of the same sites
 * @param series all sites together period by period, in order of time, without overlaps; may be empty
 * @param comparison points of a group that did not take part; may be empty
 * @param goal what the office wants to reach
 * @param measures number of measures that were looked at for the activity
 * @param tiny number of periods left out of the series because they hold too few
 */
public record Study(
        Direction better,
        LocalDate day,
        List<StudyPoint> before,
        List<StudyPoint> after,
        List<StudyPoint> series,
        List<StudyPoint> comparison,
        Goal goal,
        int measures,
        int tiny) {

    /**
     * What the office wants to reach, in the unit of the values: shares from 0 to 1.
     *
     * @param target null where none was set
     * @param smallest the smallest important difference, more than 0; null where none was set
     */
    public record Goal(@Nullable Double target, @Nullable Double smallest) {
        /** No target and no smallest difference. */
        public static final Goal NONE = new Goal(null, null);
    }

    /** A study of these points without a comparison group or a goal; the points are also the series. */
    public static Study of(Direction better, LocalDate day, List<StudyPoint> before, List<StudyPoint> after) {
        var series = Stream.concat(before.stream(), after.stream()).toList();
        return new Study(better, day, before, after, series, List.of(), Goal.NONE, 1, 0);
    }

    List<StudyPoint> seriesBefore() {
        return series.stream().filter(point -> point.isBefore(day)).toList();
    }

    List<StudyPoint> seriesAfter() {
        return series.stream().filter(point -> point.isAfter(day)).toList();
    }

    boolean isOfRates() {
        return first() instanceof MeasuredValue.Rate;
    }

    MeasuredValue first() {
        return pooled(before);
    }

    MeasuredValue second() {
        return pooled(after);
    }

    static MeasuredValue pooled(List<StudyPoint> points) {
        return MeasuredValue.pooled(points.stream().map(StudyPoint::value).toList());
    }

    Optional<Double> smallest() {
        return Optional.ofNullable(goal.smallest());
    }
}
