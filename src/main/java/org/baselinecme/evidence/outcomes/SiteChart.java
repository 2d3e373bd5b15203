package org.baselinecme.evidence.outcomes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Before and after by site, each with its 95 % interval; drawn and as a table. What stands on fewer than five is not shown,
 * and neither is the one other that could be reckoned from it (R49).
 *
 * @param height of the drawing, whose width is {@value #WIDTH}
 * @param tall the same as it is shown
 */
record SiteChart(List<Row> rows, List<Scale.Mark> marks, int height, int tall, String bottom) {
    static final int WIDTH = 700;
    /** Names with numbers in them by the number: Clinic 2 before Clinic 10; Clinic 02 is another one. */
    static final Comparator<String> BY_NAME =
            Comparator.comparing(SiteChart::key).thenComparing(name -> name.toLowerCase(Locale.ROOT));

    private static final int SHOWN_WIDE = 520;
    private static final int LEFT = 190;
    private static final int RIGHT = 680;
    private static final int TOP = 34;
    private static final int LINE = 14;
    private static final int BELOW = 26;
    private static final int APART = 3;

    /** A mark with its interval; null places where it is not shown. */
    record Shown(String x, String low, String high, String y, String text) {}

    /** A site; its cells are null where too few stand behind them, or where there is nothing. */
    record Row(
            String site,
            String baseline,
            @Nullable Shown before,
            @Nullable Shown after) {
        boolean isHiding() {
            return before == null || after == null;
        }
    }

    boolean isHiding() {
        return rows.stream().anyMatch(Row::isHiding);
    }

    private record Site(String name, List<Value> before, List<Value> after) {}

    /** Empty rows where sites are not told apart. */
    static SiteChart of(Comparison found, String unit) {
        var sites = sites(found);
        var few = hidden(sites.stream().map(site -> pooled(site.before)).toList());
        var later = hidden(sites.stream().map(site -> pooled(site.after)).toList());
        var scale = scale(sites, few, later);
        var rows = new ArrayList<Row>();
        for (var i = 0; i < sites.size(); i++) {
            var y = TOP + LINE / 2 + LINE * i;
            var before = shown(pooled(sites.get(i).before), few.get(i), scale, y - APART, unit);
            var after = shown(pooled(sites.get(i).after), later.get(i), scale, y + APART, unit);
            rows.add(new Row(sites.get(i).name, Scale.place(y + 4), before, after));
        }
        var bottom = TOP + LINE * sites.size();
        var percent = !sites.isEmpty() && found.first() instanceof Value.Share;
        return new SiteChart(
                rows, scale.marks(percent), bottom + BELOW, (bottom + BELOW) * SHOWN_WIDE / WIDTH, Scale.place(bottom));
    }

    private static List<Site> sites(Comparison found) {
        var sites = new TreeMap<String, Site>(BY_NAME);
        if (!found.isComplete()) return List.of();
        for (var one : found.before())
            if (one.isOfOneSite())
                sites.computeIfAbsent(one.site(), name -> new Site(name, new ArrayList<>(), new ArrayList<>()))
                        .before
                        .add(one.value());
        for (var one : found.after())
            if (one.isOfOneSite())
                sites.computeIfAbsent(one.site(), name -> new Site(name, new ArrayList<>(), new ArrayList<>()))
                        .after
                        .add(one.value());
        return List.copyOf(sites.values());
    }

    private static Value pooled(List<Value> values) {
        return Value.pooled(values);
    }

    /** Which are not shown: the small ones, and where there is a single one, the smallest other with it. */
    static List<Boolean> hidden(List<Value> cells) {
        var hidden = cells.stream().map(Value::isSmall).collect(Collectors.toCollection(ArrayList::new));
        if (hidden.stream().filter(small -> small).count() != 1) return hidden;
        var least = -1;
        for (var i = 0; i < cells.size(); i++)
            if (!hidden.get(i)
                    && (least < 0 || cells.get(i).n() < cells.get(least).n())) least = i;
        if (least >= 0) hidden.set(least, true);
        return hidden;
    }

    private static @Nullable Shown shown(Value value, boolean hidden, Scale scale, int y, String unit) {
        if (hidden) return null;
        var interval = value.interval();
        return new Shown(
                scale.at(value.centre()),
                interval.map(one -> scale.at(one.low())).orElse(scale.at(value.centre())),
                interval.map(one -> scale.at(one.high())).orElse(scale.at(value.centre())),
                Scale.place(y),
                OutcomeFormat.centre(value, unit) + " (" + OutcomeFormat.basis(value) + ")");
    }

    private static Scale scale(List<Site> sites, List<Boolean> few, List<Boolean> later) {
        var ends = new ArrayList<Double>();
        for (var i = 0; i < sites.size(); i++) {
            if (!few.get(i)) ends(pooled(sites.get(i).before)).forEach(ends::add);
            if (!later.get(i)) ends(pooled(sites.get(i).after)).forEach(ends::add);
        }
        var least = ends.stream().mapToDouble(end -> end).min().orElse(0);
        var most = ends.stream().mapToDouble(end -> end).max().orElse(1);
        return Scale.of(least, most, LEFT, RIGHT);
    }

    private static DoubleStream ends(Value value) {
        var bars = value.interval().stream().flatMapToDouble(one -> DoubleStream.of(one.low(), one.high()));
        return DoubleStream.concat(DoubleStream.of(value.centre()), bars);
    }

    private static String key(String name) {
        return Stream.of(name.toLowerCase(Locale.ROOT).split("(?<=\\D)(?=\\d)|(?<=\\d)(?=\\D)", -1))
                .map(part -> part.matches("\\d{1,9}") ? "%09d".formatted(Integer.parseInt(part)) : part)
                .collect(Collectors.joining());
    }
}
