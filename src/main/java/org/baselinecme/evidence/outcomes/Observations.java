package org.baselinecme.evidence.outcomes;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Reason;
import org.baselinecme.platform.kernel.Refused;
import org.baselinecme.platform.statistics.Proportion;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was observed of a measure: typed, or taken over from a table. */
@Service
@Transactional
public class Observations {
    private final MeasureAccess kept;
    private final OutcomeRows rows;
    private final ObservationFiles files;
    private final ApplicationEventPublisher events;

    Observations(MeasureAccess kept, OutcomeRows rows, ObservationFiles files, ApplicationEventPublisher events) {
        this.kept = kept;
        this.rows = rows;
        this.files = files;
        this.events = events;
    }

    /**
     * Enters an observation. The very same again changes nothing; {@link Refused} for other figures of days that are told
     * of already, as they would count twice, and for what cannot be read.
     */
    @Needs(Duty.KEEP_OUTCOMES)
    public void enter(Me me, MeasureId id, ObservationForm form) {
        var measure = kept.kept(me, id);
        rows.lock(measure);
        var moments = kept.moments();
        var read = form.read(measure.form().kind(), moments.today());
        var entered = NewObservation.of(form, read)
                .orElseThrow(() -> new Refused(List.of(Objection.blocking("observation.unread", null))));
        var known = known(measure);
        switch (entered.standing(known)) {
            case KNOWN -> {}
            case OVERLAPS ->
                throw new Refused(List.of(Objection.blocking(
                        "observation.overlaps",
                        "/measures/" + id + "/observations",
                        OutcomeFormat.days(entered.days()))));
            case NEW -> {
                mustBeCountable(id, known, List.of(entered));
                rows.add(measure, entered, null, me.person(), moments.now());
                events.publishEvent(new OutcomeEvent.OutcomeObserved(
                        measure.activity(), id, me.person(), moments.now(), said(entered)));
            }
        }
    }

    /** Withdraws an observation that was wrong, with the reason; it stays in the record. Twice is once. */
    @Needs(Duty.KEEP_OUTCOMES)
    public void withdraw(Me me, MeasureId id, UUID observation, String why) {
        var measure = kept.kept(me, id);
        var reason = Reason.of(why);
        rows.lock(measure);
        var found = rows.find(id, observation);
        if (found.isEmpty()) return;
        var now = kept.moments().now();
        if (rows.withdraw(observation, reason, me.person(), now))
            events.publishEvent(new OutcomeEvent.ObservationWithdrawn(
                    measure.activity(), id, me.person(), now, reason, said(NewObservation.of(found.get()))));
    }

    /** Hands a table in, to be looked at first: nothing counts yet. The same file again is the same one. */
    @Needs(Duty.KEEP_OUTCOMES)
    public UUID upload(Me me, MeasureId id, String name, byte[] content) {
        var measure = kept.kept(me, id);
        rows.lock(measure);
        ObservationTable.of(content, measure, rows.of(id), kept.moments().today());
        return files.keep(me, id, name, content, kept.moments().now());
    }

    /**
     * Takes a table over, whole; gives how many observations were new. {@link Refused} where a line cannot be read, or tells
     * other figures of days that are told of already.
     */
    @Needs(Duty.KEEP_OUTCOMES)
    public int load(Me me, MeasureId id, UUID file) {
        var measure = kept.kept(me, id);
        rows.lock(measure);
        var stored = files.find(id, file).orElseThrow(NotFound::new);
        var now = kept.moments().now();
        var table = ObservationTable.of(
                stored.content(), measure, rows.of(id), kept.moments().today());
        if (!table.isGood())
            throw new Refused(List.of(
                    Objection.blocking("outcome-file.lines", "/measures/" + id + "/observations/files/" + file)));
        var fresh = table.fresh();
        mustBeCountable(id, known(measure), fresh);
        fresh.forEach(entered -> rows.add(measure, entered, file, me.person(), now));
        if (files.load(file, me.person(), now) || !fresh.isEmpty())
            events.publishEvent(new OutcomeEvent.ObservationsLoaded(
                    measure.activity(), id, stored.name(), fresh.size(), me.person(), now));
        return fresh.size();
    }

    private List<NewObservation> known(Measure measure) {
        return rows.of(measure.id()).stream()
                .filter(one -> one.definition() == measure.definition())
                .map(NewObservation::of)
                .toList();
    }

    /** What is entered can be summed up. */
    private static void mustBeCountable(MeasureId id, List<NewObservation> known, List<NewObservation> fresh) {
        var n = Stream.concat(known.stream(), fresh.stream())
                .mapToLong(one -> one.value().n())
                .sum();
        if (n > Proportion.MOST)
            throw new Refused(List.of(
                    Objection.blocking("observation.too-many", "/measures/" + id + "/observations", Proportion.MOST)));
    }

    private static Map<String, ?> said(NewObservation entered) {
        return Map.of(
                "site",
                entered.site(),
                "days",
                OutcomeFormat.days(entered.days()),
                "value",
                OutcomeFormat.basis(entered.value()));
    }
}
