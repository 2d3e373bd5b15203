package org.baselinecme.evidence.measures;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Reason;
import org.baselinecme.platform.kernel.Refused;
import org.baselinecme.platform.statistics.ControlChart;
import org.baselinecme.platform.statistics.MeasuredValue;
import org.baselinecme.platform.statistics.Proportion;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Observations of a measure, entered one by one or added from a table. */
@Service
@Transactional
public class Observations {
    private final MeasureAccess access;
    private final ObservationRepository observations;
    private final ApplicationEventPublisher events;

    Observations(MeasureAccess access, ObservationRepository observations, ApplicationEventPublisher events) {
        this.access = access;
        this.observations = observations;
        this.events = events;
    }

    /**
     * Enters an observation. Entering the same one again changes nothing; {@link Refused} for other figures of overlapping
     * days of the same site, which would count twice, and for a form that cannot be read.
     */
    @Needs(Duty.KEEP_OUTCOMES)
    public void enter(Me me, MeasureId id, ObservationForm form) {
        var measure = access.locked(me, id);
        var moments = access.moments();
        var entered = NewObservation.of(form, form.read(measure.form().kind(), moments.today()))
                .orElseThrow(() -> new Refused(List.of(Objection.blocking("observation.unread", null))));
        var known = known(measure, access.observations(id));
        switch (entered.compareWith(known)) {
            case KNOWN -> {}
            case OVERLAPS ->
                throw new Refused(List.of(
                        Objection.blocking("observation.overlaps", page(id), OutcomeFormat.days(entered.days()))));
            case NEW -> {
                mustBeCountable(id, known, List.of(entered));
                var observation = new Observation(measure, entered, null, me.person(), moments.now());
                observations.saveAndFlush(observation);
                events.publishEvent(observation.entered(measure.activity()));
            }
        }
    }

    /** Withdraws a wrong observation, with the reason; its row stays. Withdrawing it again changes nothing. */
    @Needs(Duty.KEEP_OUTCOMES)
    public void withdraw(Me me, MeasureId id, UUID observation, String why) {
        var activity = access.locked(me, id).activity();
        var reason = Reason.of(why);
        observations.findByIdAndMeasureAndWithdrawnAtIsNull(observation, id).ifPresent(found -> {
            var withdrawn = found.withdraw(
                    activity, reason, me.person(), access.moments().now());
            observations.saveAndFlush(found);
            events.publishEvent(withdrawn);
        });
    }

    /**
     * Adds observations of a table that a caller has locked the measure for and compared with what is stored; one event of the
     * caller records them. {@link Refused} where more would be counted than statistics can compute.
     */
    @Needs(Duty.KEEP_OUTCOMES)
    public void add(Me me, MeasureId id, List<NewObservation> fresh, UUID file) {
        var measure = access.editable(me, id);
        mustBeCountable(id, known(measure, access.observations(id)), fresh);
        var now = access.moments().now();
        observations.saveAllAndFlush(fresh.stream()
                .map(one -> new Observation(measure, one, file, me.person(), now))
                .toList());
    }

    private static List<NewObservation> known(MeasureDefinition measure, List<ObservedFigures> all) {
        return measure.current(all).stream().map(NewObservation::of).toList();
    }

    /** Keeps the sum of all observations within what statistics can compute. */
    private static void mustBeCountable(MeasureId id, List<NewObservation> known, List<NewObservation> fresh) {
        var all = Stream.concat(known.stream(), fresh.stream())
                .map(NewObservation::value)
                .toList();
        var n = all.stream().mapToLong(MeasuredValue::n).sum();
        var events = all.stream()
                .flatMap(one -> one.counted().stream())
                .mapToDouble(ControlChart.Count::events)
                .sum();
        if (Math.max(n, events) > Proportion.MOST)
            throw new Refused(List.of(Objection.blocking("observation.too-many", page(id), Proportion.MOST)));
    }

    private static String page(MeasureId id) {
        return "/measures/" + id + "/observations";
    }
}
