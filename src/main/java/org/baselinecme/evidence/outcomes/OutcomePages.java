package org.baselinecme.evidence.outcomes;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.files.Files;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Pages of the outcomes of an activity. */
@Service
@Transactional(readOnly = true)
public class OutcomePages {
    private final MeasureAccess access;
    private final MeasureRepository measures;
    private final ObservationRepository observations;
    private final OutcomeFileRepository tables;
    private final OutcomeQueries queries;
    private final Files files;
    private final MeasurePresenter presenter;

    OutcomePages(
            MeasureAccess access,
            MeasureRepository measures,
            ObservationRepository observations,
            OutcomeFileRepository tables,
            OutcomeQueries queries,
            Files files,
            MeasurePresenter presenter) {
        this.access = access;
        this.measures = measures;
        this.observations = observations;
        this.tables = tables;
        this.queries = queries;
        this.files = files;
        this.presenter = presenter;
    }

    /** All measures of an activity with their conclusions. */
    @Needs(Duty.SEE_ACTIVITIES)
    OutcomesPage of(Me me, ActivityId activity) {
        var place = access.visible(me, activity);
        var rows = comparisons(activity).map(presenter::row).toList();
        return new OutcomesPage(place, rows, presenter.cited(activity), me.may(Duty.KEEP_OUTCOMES, place));
    }

    /** Every measure of an activity with the claim of change in effect. */
    @Needs(Duty.SEE_ACTIVITIES)
    public List<Claimed> claimed(Me me, ActivityId activity) {
        access.visible(me, activity);
        var compared = comparisons(activity).toList();
        var claims = queries.latestClaims(
                compared.stream().map(one -> one.measure().id()).toList());
        return compared.stream()
                .map(one -> presenter.claimed(one, claims.get(one.measure().id())))
                .toList();
    }

    private Stream<Comparison> comparisons(ActivityId activity) {
        var all = measures.findByActivityAndDroppedAtIsNullOrderByDefinedAtAscIdAsc(activity);
        if (all.isEmpty()) return Stream.of();
        var zone = access.moments().zone();
        var intervention = access.intervention(activity);
        var byMeasure =
                observations.findCurrent(activity).stream().collect(Collectors.groupingBy(Observation::measure));
        return all.stream()
                .map(measure ->
                        Comparison.of(measure, intervention, byMeasure.getOrDefault(measure.id(), List.of()), zone));
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
        var all = observations.findCurrent(id);
        var found = Comparison.of(
                measure,
                access.intervention(measure.activity()),
                all,
                access.moments().zone());
        return presenter.page(place, found, all, me.may(Duty.KEEP_OUTCOMES, place));
    }

    /** The current values of a measure, to be edited. */
    @Needs(Duty.KEEP_OUTCOMES)
    MeasureForm form(Me me, MeasureId id) {
        return access.editable(me, id).form();
    }

    /** A new measure of an activity, with the intervention on its first day. */
    @Needs(Duty.KEEP_OUTCOMES)
    MeasureForm blank(Me me, ActivityId activity) {
        access.editable(me, activity);
        return MeasureForm.blank(access.intervention(activity).first(), presenter.isSynthetic());
    }

    /** The heading of a form of this activity. */
    @Needs(Duty.KEEP_OUTCOMES)
    OutcomesPage heading(Me me, ActivityId activity) {
        return new OutcomesPage(access.editable(me, activity), List.of(), List.of(), true);
    }

    /** The heading of a form of this measure. */
    @Needs(Duty.KEEP_OUTCOMES)
    OutcomesPage heading(Me me, MeasureId id) {
        return heading(me, access.editable(me, id).activity());
    }

    /** Whether the measure has no observations and can be removed. */
    @Needs(Duty.KEEP_OUTCOMES)
    boolean isUnobserved(Me me, MeasureId id) {
        return !observations.existsByMeasureAndWithdrawnAtIsNull(
                access.editable(me, id).id());
    }

    /** The observations of a measure. */
    @Needs(Duty.SEE_ACTIVITIES)
    ObservationsPage observations(Me me, MeasureId id) {
        var measure = access.visible(me, id);
        var place = access.visible(me, measure.activity());
        var moments = access.moments();
        var all = observations.findCurrent(id);
        var found = Comparison.of(measure, access.intervention(measure.activity()), all, moments.zone());
        return ObservationsPage.of(place, found, all, me.may(Duty.KEEP_OUTCOMES, place), moments.today());
    }

    /** The preview of an uploaded table. */
    @Needs(Duty.KEEP_OUTCOMES)
    ObservationTable.Page table(Me me, MeasureId id, UUID file) {
        var measure = access.editable(me, id);
        var table = tables.findByIdAndMeasure(file, id).orElseThrow(NotFound::new);
        var stored = files.read(table.storedFile());
        var lines = ObservationTable.of(
                stored.content(),
                measure,
                observations.findCurrent(id),
                access.moments().today());
        return new ObservationTable.Page(
                access.visible(me, measure.activity()),
                measure.form(),
                "/measures/" + id + "/observations",
                stored.name(),
                lines);
    }
}
