package org.baselinecme.evidence.outcomes;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.files.Files;
import org.baselinecme.platform.files.Sha256;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Reason;
import org.baselinecme.platform.kernel.Refused;
import org.baselinecme.platform.statistics.Proportion;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Observations of a measure, entered one by one or loaded from a table. */
@Service
@Transactional
public class Observations {
    private final MeasureAccess access;
    private final ObservationRepository observations;
    private final OutcomeFileRepository tables;
    private final Files files;
    private final ApplicationEventPublisher events;

    Observations(
            MeasureAccess access,
            ObservationRepository observations,
            OutcomeFileRepository tables,
            Files files,
            ApplicationEventPublisher events) {
        this.access = access;
        this.observations = observations;
        this.tables = tables;
        this.files = files;
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
        var known = known(measure, observations.findCurrent(id));
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
     * Stores a table for preview; its lines do not count before it is loaded. The same content again gives the same id.
     * {@link Refused} where it cannot be read as a table of this measure.
     */
    @Needs(Duty.KEEP_OUTCOMES)
    public UUID upload(Me me, MeasureId id, String name, byte[] content) {
        var measure = access.locked(me, id);
        var moments = access.moments();
        ObservationTable.of(content, measure, observations.findCurrent(id), moments.today());
        var hash = Sha256.of(content);
        return tables.findByMeasureAndSha256(id, hash)
                .orElseGet(() -> tables.saveAndFlush(new OutcomeFile(
                        id, files.store(me, name, "text/csv", content), hash, me.person(), moments.now())))
                .getId();
    }

    /**
     * Loads a table as a whole and returns the number of new observations. {@link Refused} where a line cannot be read, or
     * has other figures for days that are stored already.
     */
    @Needs(Duty.KEEP_OUTCOMES)
    public int load(Me me, MeasureId id, UUID file) {
        var measure = access.locked(me, id);
        var table = tables.findByIdAndMeasure(file, id).orElseThrow(NotFound::new);
        var stored = files.read(table.storedFile());
        var moments = access.moments();
        var all = observations.findCurrent(id);
        var lines = ObservationTable.of(stored.content(), measure, all, moments.today());
        if (!lines.isGood())
            throw new Refused(List.of(Objection.blocking("outcome-file.lines", page(id) + "/files/" + file)));
        var fresh = lines.fresh();
        mustBeCountable(id, known(measure, all), fresh);
        if (table.isLoaded() && fresh.isEmpty()) return 0;
        var loaded = table.load(measure.activity(), stored.name(), fresh.size(), me.person(), moments.now());
        tables.saveAndFlush(table);
        observations.saveAllAndFlush(fresh.stream()
                .map(one -> new Observation(measure, one, file, me.person(), moments.now()))
                .toList());
        events.publishEvent(loaded);
        return fresh.size();
    }

    private static List<NewObservation> known(Measure measure, List<Observation> all) {
        return measure.current(all).stream().map(NewObservation::of).toList();
    }

    /** Keeps the sum of all observations within what statistics can compute. */
    private static void mustBeCountable(MeasureId id, List<NewObservation> known, List<NewObservation> fresh) {
        var n = Stream.concat(known.stream(), fresh.stream())
                .mapToLong(one -> one.value().n())
                .sum();
        if (n > Proportion.MOST)
            throw new Refused(List.of(Objection.blocking("observation.too-many", page(id), Proportion.MOST)));
    }

    private static String page(MeasureId id) {
        return "/measures/" + id + "/observations";
    }
}
