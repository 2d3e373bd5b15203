package org.baselinecme.platform.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.baselinecme.platform.statistics.Interval;
import org.jspecify.annotations.Nullable;

/**
 * Values before and after an intervention by site, each with its 95 % interval: a drawing and the rows of a table. The site that
 * rose most is the first.
 *
 * @param unit of the values, where it is too long to stand beside each; empty else
 * @param height of the drawing in its own coordinates
 * @param bottom coordinate where the axis ends
 */
public record SiteChart(
        List<Row> rows, List<Scale.Mark> marks, String unit, Canvas canvas, int left, int height, String bottom) {
    /** Natural order of names: Clinic 2 before Clinic 10. Clinic 02 is a different name. */
    public static final Comparator<String> BY_NAME =
            Comparator.comparing(SiteChart::sortKey).thenComparing(name -> name.toLowerCase(Locale.ROOT));

    private static final int NAMED = 190;
    private static final int COUNTED = 110;
    private static final int MARGIN = 20;
    private static final int TOP = 34;
    private static final int BELOW = 26;
    private static final int OFFSET = 4;
    private static final int TEXT_OFFSET = 5;

    /** A measured value of a site, with the text that states it. */
    public record Value(double center, Optional<Interval> interval, long n, String text) {
        private DoubleStream extent() {
            var bar = interval.stream().flatMapToDouble(one -> DoubleStream.of(one.low(), one.high()));
            return DoubleStream.concat(DoubleStream.of(center), bar);
        }
    }

    /** A site to be drawn; a value is null where it must not be shown. */
    public record Site(
            String name, @Nullable Value before, @Nullable Value after) {
        private String n() {
            return n(before) + " → " + n(after);
        }

        private static String n(@Nullable Value value) {
            return value == null ? "–" : String.format(Locale.US, "%,d", value.n);
        }

        private double rise() {
            return before == null || after == null ? Double.NEGATIVE_INFINITY : after.center - before.center;
        }
    }

    /** A drawn value: coordinates of its mark and of the ends of its interval. */
    public record Mark(String x, String low, String high, String y, String text) {}

    /** A drawn site; a mark is null where the value must not be shown. */
    public record Row(
            String site,
            String name,
            String n,
            String baseline,
            @Nullable Mark before,
            @Nullable Mark after) {
        private boolean isHiding() {
            return before == null || after == null;
        }
    }

    /** Draws the sites in the order of their changes; those that are not shown whole come last, in the order of their names. */
    public static SiteChart of(List<Site> all, AxisUnit unit, Canvas canvas) {
        var sites = all.stream()
                .sorted(Comparator.comparingDouble(Site::rise).reversed())
                .toList();
        var left = canvas.isNarrow() ? MARGIN : NAMED;
        var scale = scale(sites, left, canvas.width() - (canvas.isNarrow() ? MARGIN : COUNTED));
        var rows = IntStream.range(0, sites.size())
                .mapToObj(i -> row(sites.get(i), TOP + canvas.row() * i, scale, canvas))
                .toList();
        var bottom = TOP + canvas.row() * sites.size();
        return new SiteChart(
                rows, scale.marks(unit.beside()), unit.title(), canvas, left, bottom + BELOW, Scale.coordinate(bottom));
    }

    private static Row row(Site site, int top, Scale scale, Canvas canvas) {
        var y = top + canvas.above() + (canvas.row() - canvas.above()) / 2;
        var name = canvas.fitted(site.name, canvas.isNarrow() ? canvas.width() - COUNTED : NAMED - MARGIN);
        return new Row(
                site.name,
                name,
                site.n(),
                Scale.coordinate(canvas.isNarrow() ? top + canvas.font() : y + TEXT_OFFSET),
                mark(site.before, scale, y - OFFSET),
                mark(site.after, scale, y + OFFSET));
    }

    /** Where the name of a site is anchored. */
    public int named() {
        return canvas.isNarrow() ? 0 : left - MARGIN / 2;
    }

    /** Which end of a name stands there. */
    public String anchor() {
        return canvas.isNarrow() ? "start" : "end";
    }

    private static @Nullable Mark mark(@Nullable Value value, Scale scale, int y) {
        if (value == null) return null;
        var x = scale.at(value.center);
        return new Mark(
                x,
                value.interval.map(one -> scale.at(one.low())).orElse(x),
                value.interval.map(one -> scale.at(one.high())).orElse(x),
                Scale.coordinate(y),
                value.text);
    }

    private static Scale scale(List<Site> sites, int from, int until) {
        var ends = new ArrayList<Double>();
        for (var site : sites)
            Stream.of(Optional.ofNullable(site.before), Optional.ofNullable(site.after))
                    .flatMap(Optional::stream)
                    .forEach(value -> value.extent().forEach(ends::add));
        var least = ends.stream().mapToDouble(end -> end).min().orElse(0);
        var most = ends.stream().mapToDouble(end -> end).max().orElse(1);
        return Scale.of(least, most, from, until);
    }

    /** Whether some values are not shown. */
    public boolean isHiding() {
        return rows.stream().anyMatch(Row::isHiding);
    }

    private static String sortKey(String name) {
        return Stream.of(name.toLowerCase(Locale.ROOT).split("(?<=\\D)(?=\\d)|(?<=\\d)(?=\\D)", -1))
                .map(part -> part.matches("\\d{1,9}") ? "%09d".formatted(Integer.parseInt(part)) : part)
                .collect(Collectors.joining());
    }
}
