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
 * Values before and after an intervention by site, each with its 95 % interval: a drawing and the rows of a table.
 *
 * @param height of the drawing in its own coordinates; its width is 700
 * @param displayHeight of the drawing on the page, in pixels
 * @param bottom coordinate where the axis ends
 */
public record SiteChart(List<Row> rows, List<Scale.Mark> marks, int height, int displayHeight, String bottom) {
    /** Natural order of names: Clinic 2 before Clinic 10. Clinic 02 is a different name. */
    public static final Comparator<String> BY_NAME =
            Comparator.comparing(SiteChart::sortKey).thenComparing(name -> name.toLowerCase(Locale.ROOT));

    private static final int WIDTH = 700;
    private static final int DISPLAY_WIDTH = 520;
    private static final int LEFT = 190;
    private static final int RIGHT = 680;
    private static final int TOP = 34;
    private static final int ROW_HEIGHT = 14;
    private static final int BELOW = 26;
    private static final int OFFSET = 3;
    private static final int TEXT_OFFSET = 4;

    /** A measured value of a site, with the text that states it. */
    public record Value(double center, Optional<Interval> interval, String text) {
        private DoubleStream extent() {
            var bar = interval.stream().flatMapToDouble(one -> DoubleStream.of(one.low(), one.high()));
            return DoubleStream.concat(DoubleStream.of(center), bar);
        }
    }

    /** A site to be drawn; a value is null where it must not be shown. */
    public record Site(
            String name, @Nullable Value before, @Nullable Value after) {}

    /** A drawn value: coordinates of its mark and of the ends of its interval. */
    public record Mark(String x, String low, String high, String y, String text) {}

    /** A drawn site; a mark is null where the value must not be shown. */
    public record Row(
            String site,
            String baseline,
            @Nullable Mark before,
            @Nullable Mark after) {
        private boolean isHiding() {
            return before == null || after == null;
        }
    }

    /** Draws the sites in this order. */
    public static SiteChart of(List<Site> sites, AxisUnit unit) {
        var scale = scale(sites);
        var rows = IntStream.range(0, sites.size())
                .mapToObj(i -> row(sites.get(i), TOP + ROW_HEIGHT / 2 + ROW_HEIGHT * i, scale))
                .toList();
        var bottom = TOP + ROW_HEIGHT * sites.size();
        var height = bottom + BELOW;
        return new SiteChart(rows, scale.marks(unit), height, height * DISPLAY_WIDTH / WIDTH, Scale.coordinate(bottom));
    }

    private static Row row(Site site, int y, Scale scale) {
        return new Row(
                site.name,
                Scale.coordinate(y + TEXT_OFFSET),
                mark(site.before, scale, y - OFFSET),
                mark(site.after, scale, y + OFFSET));
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

    private static Scale scale(List<Site> sites) {
        var ends = new ArrayList<Double>();
        for (var site : sites)
            Stream.of(Optional.ofNullable(site.before), Optional.ofNullable(site.after))
                    .flatMap(Optional::stream)
                    .forEach(value -> value.extent().forEach(ends::add));
        var least = ends.stream().mapToDouble(end -> end).min().orElse(0);
        var most = ends.stream().mapToDouble(end -> end).max().orElse(1);
        return Scale.of(least, most, LEFT, RIGHT);
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
