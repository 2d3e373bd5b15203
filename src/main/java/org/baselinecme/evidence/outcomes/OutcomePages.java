package org.baselinecme.evidence.outcomes;

import java.time.Instant;
import java.util.List;
import org.baselinecme.evidence.measures.MeasureAccess;
import org.baselinecme.evidence.measures.MeasureId;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.ActivityId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Pages of the outcomes of an activity. */
@Service
@Transactional(readOnly = true)
public class OutcomePages {
    private final MeasureAccess access;
    private final Comparisons comparisons;
    private final OutcomeQueries queries;
    private final MeasurePresenter presenter;

    OutcomePages(MeasureAccess access, Comparisons comparisons, OutcomeQueries queries, MeasurePresenter presenter) {
        this.access = access;
        this.comparisons = comparisons;
        this.queries = queries;
        this.presenter = presenter;
    }

    /** All measures of an activity with their conclusions. */
    @Needs(Duty.SEE_ACTIVITIES)
    OutcomesPage of(Me me, ActivityId activity) {
        var place = access.visible(me, activity);
        var rows = comparisons.of(activity).map(presenter::row).toList();
        return new OutcomesPage(place, rows, presenter.cited(activity), me.may(Duty.KEEP_OUTCOMES, place));
    }

    /** Every measure of an activity with the claim of change in effect. */
    @Needs(Duty.SEE_ACTIVITIES)
    public List<Claimed> claimed(Me me, ActivityId activity) {
        access.visible(me, activity);
        var compared = comparisons.of(activity).toList();
        var claims = queries.latestClaims(
                compared.stream().map(one -> one.measure().id()).toList());
        return compared.stream()
                .map(one -> presenter.claimed(one, claims.get(one.measure().id())))
                .toList();
    }

    /**
     * A measure and its claim of change.
     *
     * @param sentence empty where no claim is in effect
     * @param at when it was stated; null where no claim is in effect
     */
    public record Claimed(
            String measure, String sentence, @Nullable Instant at) {}

    /** A measure with its charts. */
    @Needs(Duty.SEE_ACTIVITIES)
    MeasurePage of(Me me, MeasureId id) {
        var measure = access.visible(me, id);
        var place = access.visible(me, measure.activity());
        var all = access.observations(id);
        var found = comparisons.of(measure);
        return presenter.page(place, found, all, me.may(Duty.KEEP_OUTCOMES, place));
    }

    /** The heading of a form of this activity. */
    @Needs(Duty.KEEP_OUTCOMES)
    OutcomesPage heading(Me me, ActivityId activity) {
        return new OutcomesPage(access.editable(me, activity), List.of(), List.of(), true);
    }

    /** The observations of a measure. */
    @Needs(Duty.SEE_ACTIVITIES)
    ObservationsPage observations(Me me, MeasureId id) {
        var measure = access.visible(me, id);
        var place = access.visible(me, measure.activity());
        var moments = access.moments();
        var all = access.observations(id);
        var found = comparisons.of(measure);
        return ObservationsPage.of(place, found, all, me.may(Duty.KEEP_OUTCOMES, place), moments.today());
    }

    /** The observations of a measure for a file: those of which the page shows the figures (R49). */
    @Needs(Duty.SEE_ACTIVITIES)
    List<ObservationExportController.Line> file(Me me, MeasureId id) {
        var shown = observations(me, id).visible();
        var moments = access.moments();
        return access.observations(id).stream()
                .filter(one -> shown.contains(one.id().toString()))
                .map(one -> new ObservationExportController.Line(one, moments.iso(one.at())))
                .toList();
    }
}
