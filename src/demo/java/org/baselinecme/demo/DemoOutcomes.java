package org.baselinecme.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.baselinecme.demo.DemoPeople.Staff;
import org.baselinecme.evidence.imports.ObservationFiles;
import org.baselinecme.evidence.measures.MeasureId;
import org.baselinecme.evidence.measures.Measures;
import org.baselinecme.evidence.measures.ObservationForm;
import org.baselinecme.evidence.measures.Observations;
import org.baselinecme.evidence.outcomes.ChangeClaims;
import org.baselinecme.evidence.outcomes.CitationForm;
import org.baselinecme.evidence.outcomes.Citations;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What the invented office measured before and after ◇; and beside it what others published. */
@Component
@Conditional(DemoWanted.class)
class DemoOutcomes {
    private static final String KEEPER = "whitcombe";
    private static final int HALF_A_YEAR = 6;
    private final Measures measures;
    private final Observations observations;
    private final ObservationFiles files;
    private final ChangeClaims claims;
    private final Citations citations;
    private final JsonMapper json;

    DemoOutcomes(
            Measures measures,
            Observations observations,
            ObservationFiles files,
            ChangeClaims claims,
            Citations citations,
            JsonMapper json) {
        this.measures = measures;
        this.observations = observations;
        this.files = files;
        this.claims = claims;
        this.citations = citations;
        this.json = json;
    }

    List<DemoStep> steps(Staff staff, Function<String, ActivityId> ids) {
        var steps = new ArrayList<DemoStep>();
        var made = new HashMap<String, MeasureId>();
        var today = DemoActivities.today(staff);
        for (var told : read()) {
            var on = today.minusDays(told.daysAgo());
            // the eve of the intervention: the last month of the baseline is over, and nothing has changed yet
            steps.add(DemoStep.of(staff, Math.min(told.daysAgo() + 1, staffKnows(told)), 8, KEEPER, me -> {
                        made.put(told.key(), measures.define(me, ids.apply(told.activity()), told.form(on, today)));
                        enter(
                                me,
                                made.get(told.key()),
                                told.before(),
                                YearMonth.from(on).minusMonths(1),
                                -1,
                                today);
                    })
                    .later(steps.size()));
            steps.add(DemoStep.of(staff, 1, 6, KEEPER, me -> {
                var measure = Objects.requireNonNull(made.get(told.key()));
                enter(me, measure, told.after(), YearMonth.from(on).plusMonths(1), 1, today);
                if (told.state()) claims.state(me, measure);
            }));
        }
        steps.add(DemoStep.of(staff, 418, 10, KEEPER, me -> citations.cite(me, ids.apply("antibiotics"), COLORADO)));
        return steps;
    }

    /** Some activities were proposed only after what is measured; then it is entered out of the records. */
    private static int staffKnows(DemoMeasure told) {
        return switch (told.activity()) {
            case "imaging" -> 5;
            case "airway" -> 25;
            default -> told.daysAgo() + 1;
        };
    }

    private void enter(
            Me me, @Nullable MeasureId measure, DemoMeasure.Phase phase, YearMonth nearest, int way, LocalDate today) {
        var id = Objects.requireNonNull(measure);
        var last = today.minusDays(2);
        if (phase.months() != null) {
            var first = way < 0 ? nearest.minusMonths(phase.months().size() - 1L) : nearest;
            var table = table(first, phase.months(), phase.sites(), last).getBytes(StandardCharsets.UTF_8);
            files.load(me, id, files.upload(me, id, "first-line.csv", table));
        }
        if (phase.whole() != null) {
            var from = way < 0 ? nearest.minusMonths(HALF_A_YEAR - 1L) : nearest;
            var until = way < 0 ? nearest : nearest.plusMonths(HALF_A_YEAR - 1L);
            observations.enter(me, id, whole(phase.whole(), from.atDay(1), least(until.atEndOfMonth(), last)));
        }
    }

    /** Each month of all clinics together, then each clinic in all months. */
    private static String table(YearMonth first, List<int[]> months, @Nullable List<int[]> sites, LocalDate last) {
        var table = new StringBuilder("site,from,to,numerator,denominator\n");
        for (var i = 0; i < months.size(); i++)
            line(table, "", first.plusMonths(i), first.plusMonths(i), last, months.get(i));
        if (sites == null) return table.toString();
        for (var i = 0; i < sites.size(); i++)
            line(table, "Clinic " + (i + 1), first, first.plusMonths(months.size() - 1L), last, sites.get(i));
        return table.toString();
    }

    private static void line(
            StringBuilder table, String site, YearMonth from, YearMonth until, LocalDate last, int[] counts) {
        table.append("%s,%s,%s,%d,%d\n"
                .formatted(site, from.atDay(1), least(until.atEndOfMonth(), last), counts[0], counts[1]));
    }

    private static ObservationForm whole(List<String> told, LocalDate from, LocalDate until) {
        var mean = told.size() > 2;
        return new ObservationForm(
                "",
                from.toString(),
                until.toString(),
                mean ? "" : told.get(0),
                mean ? "" : told.get(1),
                mean ? told.get(0) : "",
                mean ? told.get(1) : "",
                mean ? told.get(2) : "",
                "",
                false);
    }

    private static LocalDate least(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private List<DemoMeasure> read() {
        try (var in = new ClassPathResource("demo/outcomes.json").getInputStream()) {
            return List.of(json.readValue(in, DemoMeasure[].class));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static final CitationForm COLORADO = new CitationForm(
            "Colorado Permanente Medical Group, 27 clinics",
            "First-line antibiotic rose from 43.4 to 62.4% (interrupted time series, adjusted for clustering, p < .0001; 1,636 infections before, 506 after April 26, 2017). Mean treatment 7.3 → 6.0 days; short treatment of older children 26 → nearly 69%.",
            "Daley et al., Pediatrics 2020;145(4):e20192503; and the ACCME outcomes page",
            "",
            "The guideline, case session and order set started together, so their effects can't be separated. The percentages are adjusted, and there are no counts to compare with ours.");
}
