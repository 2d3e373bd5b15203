package org.baselinecme.evidence.imports;

import java.util.List;
import java.util.UUID;
import org.baselinecme.evidence.measures.MeasureAccess;
import org.baselinecme.evidence.measures.MeasureId;
import org.baselinecme.evidence.measures.Observations;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.files.Files;
import org.baselinecme.platform.files.Sha256;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tables of observations: uploaded, looked at, and loaded as a whole. */
@Service
@Transactional
public class ObservationFiles {
    private final MeasureAccess access;
    private final Observations observations;
    private final OutcomeFileRepository tables;
    private final Files files;
    private final ApplicationEventPublisher events;

    ObservationFiles(
            MeasureAccess access,
            Observations observations,
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
     * Stores a table for preview; its lines do not count before it is loaded. The same content again gives the same id.
     * {@link Refused} where it cannot be read as a table of this measure.
     */
    @Needs(Duty.KEEP_OUTCOMES)
    public UUID upload(Me me, MeasureId id, String name, byte[] content) {
        var measure = access.locked(me, id);
        var moments = access.moments();
        ObservationTable.of(content, measure, access.observations(id), moments.today());
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
        var all = access.observations(id);
        var lines = ObservationTable.of(stored.content(), measure, all, moments.today());
        if (!lines.isGood())
            throw new Refused(List.of(Objection.blocking("outcome-file.lines", path(id) + "/files/" + file)));
        var fresh = lines.fresh();
        if (table.isLoaded() && fresh.isEmpty()) return 0;
        var loaded = table.load(measure.activity(), stored.name(), fresh.size(), me.person(), moments.now());
        tables.saveAndFlush(table);
        observations.add(me, id, fresh, file);
        events.publishEvent(loaded);
        return fresh.size();
    }

    /** The preview of an uploaded table. */
    @Needs(Duty.KEEP_OUTCOMES)
    @Transactional(readOnly = true)
    ObservationTable.Page preview(Me me, MeasureId id, UUID file) {
        var measure = access.editable(me, id);
        var table = tables.findByIdAndMeasure(file, id).orElseThrow(NotFound::new);
        var stored = files.read(table.storedFile());
        var lines = ObservationTable.of(
                stored.content(),
                measure,
                access.observations(id),
                access.moments().today());
        return new ObservationTable.Page(
                access.visible(me, measure.activity()), measure.form(), path(id), stored.name(), lines);
    }

    private static String path(MeasureId id) {
        return "/measures/" + id + "/observations";
    }
}
