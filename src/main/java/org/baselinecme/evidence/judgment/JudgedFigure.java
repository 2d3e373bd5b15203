package org.baselinecme.evidence.judgment;

import java.time.LocalDate;
import org.baselinecme.platform.statistics.Interval;
import org.baselinecme.platform.statistics.MeasuredValue;

/** A figure inside a sentence of a judgment; the page decides its digits and its unit. */
public sealed interface JudgedFigure {
    /** A value: 43.0%. */
    record Level(MeasuredValue value) implements JudgedFigure {}

    /** A part of all, 0 to 1: 43%. */
    record Part(double share) implements JudgedFigure {}

    /** A difference: 19.0 points. */
    record Change(double difference) implements JudgedFigure {}

    /** An interval of a difference: 12.8 to 25.0. */
    record Bounds(Interval interval) implements JudgedFigure {}

    /** A p. */
    record P(double p) implements JudgedFigure {}

    /** What p has to be below. */
    record Threshold(double p) implements JudgedFigure {}

    /** A whole number. */
    record Count(long count) implements JudgedFigure {}

    /** A number without unit, with one decimal. */
    record Plain(double value) implements JudgedFigure {}

    /** The name of a site or group; empty for all sites together. */
    record Name(String name) implements JudgedFigure {}

    /** A range of days; whole months are named. */
    record Days(LocalDate first, LocalDate last) implements JudgedFigure {
        static Days of(StudyPoint point) {
            return new Days(point.first(), point.last());
        }
    }

    /** A message of its own. */
    record Message(String key) implements JudgedFigure {}
}
