package org.baselinecme.evidence.outcomes;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the outcomes of an activity. */
@Service
@Transactional(readOnly = true)
public class OutcomePages {
    private final MeasureAccess kept;
    private final MeasureRepository measures;
    private final OutcomeRows rows;
    private final ObservationFiles files;
    private final MeasurePages pages;

    OutcomePages(
            MeasureAccess kept,
            MeasureRepository measures,
            OutcomeRows rows,
            ObservationFiles files,
            MeasurePages pages) {
        this.kept = kept;
        this.measures = measures;
        this.rows = rows;
        this.files = files;
        this.pages = pages;
    }

    /** All measures of an activity, each with what may be said. */
    @Needs(Duty.SEE_ACTIVITIES)
    OutcomesPage of(Me me, ActivityId activity) {
        var place = kept.place(me, activity);
        var observed = rows.of(activity).stream()
                .collect(Collectors.groupingBy(
                        OutcomeRows.Of::measure, Collectors.mapping(OutcomeRows.Of::observation, Collectors.toList())));
        var all = measures.findByActivityAndDroppedAtIsNullOrderByDefinedAtAscIdAsc(activity).stream()
                .map(measure -> pages.row(Comparison.of(measure, observed.getOrDefault(measure.id(), List.of()))))
                .toList();
        return new OutcomesPage(place, all, pages.cited(activity), me.may(Duty.KEEP_OUTCOMES, place));
    }

    /** Every measure of an activity with the claim of change that stands. */
    @Needs(Duty.SEE_ACTIVITIES)
    public List<Claimed> claimed(Me me, ActivityId activity) {
        kept.place(me, activity);
        return measures.findByActivityAndDroppedAtIsNullOrderByDefinedAtAscIdAsc(activity).stream()
                .map(pages::claimed)
                .toList();
    }

    /**
     * A measure and its claim of change.
     *
     * @param sentence empty where none stands
     * @param at when it was stated; null where none stands
     */
    public record Claimed(
            String measure, String sentence, @Nullable Instant at) {}

    /** A measure, with its drawings. */
    @Needs(Duty.SEE_ACTIVITIES)
    MeasurePage of(Me me, MeasureId id) {
        var measure = kept.seen(me, id);
        var place = kept.place(me, measure.activity());
        return pages.page(place, measure, rows.of(id), me.may(Duty.KEEP_OUTCOMES, place));
    }

    /** A measure as it stands, to be said anew. */
    @Needs(Duty.KEEP_OUTCOMES)
    MeasureForm form(Me me, MeasureId id) {
        return kept.kept(me, id).form();
    }

    /** A new measure of an activity, its intervention on the day that the activity begins. */
    @Needs(Duty.KEEP_OUTCOMES)
    MeasureForm blank(Me me, ActivityId activity) {
        kept.kept(me, activity);
        return MeasureForm.blank(pages.begins(activity), pages.isSynthetic());
    }

    /** Where the measure belongs, for the heading of its form. */
    @Needs(Duty.KEEP_OUTCOMES)
    OutcomesPage around(Me me, ActivityId activity) {
        return new OutcomesPage(kept.kept(me, activity), List.of(), List.of(), true);
    }

    /** The same, of a measure. */
    @Needs(Duty.KEEP_OUTCOMES)
    OutcomesPage around(Me me, MeasureId id) {
        return around(me, kept.kept(me, id).activity());
    }

    /** Whether nothing was observed yet, so that the measure may go. */
    @Needs(Duty.KEEP_OUTCOMES)
    boolean isUnobserved(Me me, MeasureId id) {
        return rows.of(kept.kept(me, id).id()).isEmpty();
    }

    /** What was observed of a measure. */
    @Needs(Duty.SEE_ACTIVITIES)
    ObservationsPage observations(Me me, MeasureId id) {
        var measure = kept.seen(me, id);
        var place = kept.place(me, measure.activity());
        return pages.observations(place, measure, rows.of(id), me.may(Duty.KEEP_OUTCOMES, place));
    }

    /** A table that was handed in, as it would count. */
    @Needs(Duty.KEEP_OUTCOMES)
    ObservationTable.Page table(Me me, MeasureId id, UUID file) {
        var measure = kept.kept(me, id);
        var stored = files.find(id, file).orElseThrow(NotFound::new);
        var table = ObservationTable.of(
                stored.content(), measure, rows.of(id), kept.moments().today());
        return new ObservationTable.Page(
                kept.place(me, measure.activity()),
                measure.form(),
                "/measures/" + id + "/observations",
                stored.name(),
                table);
    }
}
