package org.baselinecme.evidence.outcomes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.baselinecme.evidence.measures.FigureText;
import org.baselinecme.evidence.measures.MeasureForm;
import org.baselinecme.evidence.measures.ObservedFigures;
import org.baselinecme.platform.charts.AxisUnit;
import org.baselinecme.platform.charts.Canvas;
import org.baselinecme.platform.charts.SiteChart;
import org.baselinecme.platform.statistics.MeasuredValue;

/** Prepares the chart of a measure by site; small values are hidden (R49). */
final class MeasureCharts {
    private MeasureCharts() {}

    /** The values of a site in both phases. */
    private record Site(String name, List<MeasuredValue> before, List<MeasuredValue> after) {
        Site(String name) {
            this(name, new ArrayList<>(), new ArrayList<>());
        }
    }

    /** The chart by site on each canvas; without rows where totals are compared. */
    static List<SiteChart> sites(Comparison found) {
        return Stream.of(Canvas.values()).map(canvas -> sites(found, canvas)).toList();
    }

    private static SiteChart sites(Comparison found, Canvas canvas) {
        var text = FigureText.of(found.measure().form());
        var sites = List.copyOf(bySite(found).values());
        var before = values(sites.stream().map(Site::before).toList(), text);
        var after = values(sites.stream().map(Site::after).toList(), text);
        var drawn = IntStream.range(0, sites.size())
                .mapToObj(i -> new SiteChart.Site(
                        sites.get(i).name,
                        before.get(i).orElse(null),
                        after.get(i).orElse(null)))
                .toList();
        return SiteChart.of(drawn, axis(found.measure().form(), 1), canvas);
    }

    private static TreeMap<String, Site> bySite(Comparison found) {
        var sites = new TreeMap<String, Site>(SiteChart.BY_NAME);
        if (!found.isComplete()) return sites;
        found.before().stream()
                .filter(ObservedFigures::isOfOneSite)
                .forEach(one ->
                        sites.computeIfAbsent(one.site(), Site::new).before.add(one.value()));
        found.after().stream()
                .filter(ObservedFigures::isOfOneSite)
                .forEach(one ->
                        sites.computeIfAbsent(one.site(), Site::new).after.add(one.value()));
        return sites;
    }

    /** The pooled value of each site; empty where it is hidden. */
    private static List<Optional<SiteChart.Value>> values(List<List<MeasuredValue>> cells, FigureText text) {
        var pooled = cells.stream().map(MeasuredValue::pooled).toList();
        var hidden = MeasuredValue.suppressed(pooled);
        return IntStream.range(0, pooled.size())
                .mapToObj(i ->
                        hidden.get(i) ? Optional.<SiteChart.Value>empty() : Optional.of(drawn(pooled.get(i), text)))
                .toList();
    }

    private static SiteChart.Value drawn(MeasuredValue value, FigureText text) {
        var stated = text.value(value) + " (" + text.basis(value) + ")";
        return new SiteChart.Value(value.center(), value.interval(), value.n(), stated);
    }

    /** How the axes of a measure state its values. */
    static AxisUnit axis(MeasureForm measure, int decimals) {
        var factor = measure.shownPer().factor();
        return switch (measure.kind()) {
            case PROPORTION -> new AxisUnit(factor, measure.shownPer().suffix(), decimals);
            case RATE -> new AxisUnit(factor, " " + measure.shownUnit(), decimals);
            case MEAN -> AxisUnit.PLAIN;
        };
    }
}
