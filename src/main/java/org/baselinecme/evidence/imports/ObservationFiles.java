package org.baselinecme.evidence.imports;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.baselinecme.evidence.measures.MeasureAccess;
import org.baselinecme.evidence.measures.MeasureDefinition;
import org.baselinecme.evidence.measures.MeasureId;
import org.baselinecme.evidence.measures.Observations;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.files.Files;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.baselinecme.platform.kernel.Sha256;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tables of observations: uploaded, read as their headings and the answers of a person say, and loaded as a whole. */
@Service
@Transactional
public class ObservationFiles {
    private static final int LONGEST_HEADING = 500;

    private final MeasureAccess access;
    private final Observations observations;
    private final OutcomeFileRepository tables;
    private final RememberedHeadingRepository headings;
    private final Files files;
    private final TablePresenter presenter;
    private final ApplicationEventPublisher events;

    ObservationFiles(
            MeasureAccess access,
            Observations observations,
            OutcomeFileRepository tables,
            RememberedHeadingRepository headings,
            Files files,
            TablePresenter presenter,
            ApplicationEventPublisher events) {
        this.access = access;
        this.observations = observations;
        this.tables = tables;
        this.headings = headings;
        this.files = files;
        this.presenter = presenter;
        this.events = events;
    }

    /**
     * Stores a table for preview; its lines do not count before it is loaded. The same content again gives the same id.
     * {@link Refused} where it cannot be read as a table.
     */
    @Needs(Duty.KEEP_OUTCOMES)
    public UUID upload(Me me, MeasureId id, String name, byte[] content) {
        var measure = access.locked(me, id);
        TableText.of(content, measure.form().kind());
        var hash = Sha256.of(content);
        return tables.findByMeasureAndSha256(id, hash)
                .orElseGet(() -> tables.saveAndFlush(new OutcomeFile(
                        id,
                        files.storeTable(me, name, content),
                        hash,
                        me.person(),
                        access.moments().now())))
                .getId();
    }

    /**
     * TableAnswers what a table leaves open; the answers hold for every table of the same heading of this measure, until they are
     * changed. The same answers again change nothing. {@link Refused} for columns that are no table of this measure.
     */
    @Needs(Duty.KEEP_OUTCOMES)
    public void answer(Me me, MeasureId id, UUID file, Map<String, String> sent) {
        var measure = access.locked(me, id);
        var content = files.read(found(id, file).storedFile()).content();
        var table = read(content, measure);
        var labels = Stream.concat(
                        TotalRows.find(table.lines()).keySet().stream(),
                        answers(id, table.text()).totals().keySet().stream())
                .distinct()
                .toList();
        var form = new TableAnswerForm(sent);
        var answers = form.answers(table.text(), measure.form().kind(), labels, path(id) + "/files/" + file);
        var heading = table.text().heading();
        var remembered = headings.findByMeasureAndFingerprint(id, fingerprint(heading))
                .orElseGet(() -> new RememberedHeading(
                        measure,
                        fingerprint(heading),
                        heading.substring(0, Math.min(LONGEST_HEADING, heading.length())),
                        me.person(),
                        access.moments().now()));
        var all = answers.over(remembered.answers());
        if (remembered.says(all)) return;
        var words = presenter.words(table.text(), all);
        var answered = remembered.answer(
                measure, all, words, me.person(), access.moments().now());
        headings.saveAndFlush(remembered);
        events.publishEvent(answered);
    }

    /**
     * Loads a table as a whole and returns the number of new observations. {@link Refused} where a question is open, a line cannot
     * be read, or a line has other figures for days that are stored already.
     */
    @Needs(Duty.KEEP_OUTCOMES)
    public int load(Me me, MeasureId id, UUID file) {
        var measure = access.locked(me, id);
        var table = found(id, file);
        var stored = files.read(table.storedFile());
        var lines = read(stored.content(), measure);
        var preview = path(id) + "/files/" + file;
        if (!lines.open().isEmpty()) throw new Refused(List.of(Objection.blocking("outcome-file.asked", preview)));
        if (!lines.isGood()) throw new Refused(List.of(Objection.blocking("outcome-file.lines", preview)));
        var fresh = lines.fresh();
        if (table.isLoaded() && fresh.isEmpty()) return 0;
        var loaded = table.load(
                measure.activity(),
                stored.name(),
                fresh.size(),
                me.person(),
                access.moments().now());
        tables.saveAndFlush(table);
        observations.add(me, id, fresh, file);
        events.publishEvent(loaded);
        return fresh.size();
    }

    /** The preview of an uploaded table. */
    @Needs(Duty.KEEP_OUTCOMES)
    @Transactional(readOnly = true)
    TablePage preview(Me me, MeasureId id, UUID file) {
        var measure = access.editable(me, id);
        var stored = files.read(found(id, file).storedFile());
        var table = read(stored.content(), measure);
        return new TablePage(
                access.visible(me, measure.activity()),
                measure.form(),
                path(id),
                stored.name(),
                table,
                presenter.questions(table),
                presenter.columns(table, measure.form().kind()),
                presenter.conventions(answers(id, table.text())),
                presenter.words(table.text(), answers(id, table.text())));
    }

    private OutcomeFile found(MeasureId id, UUID file) {
        return tables.findByIdAndMeasure(file, id).orElseThrow(NotFound::new);
    }

    private ObservationTable read(byte[] content, MeasureDefinition measure) {
        var text = TableText.of(content, measure.form().kind());
        return ObservationTable.of(
                text,
                answers(measure.id(), text),
                measure,
                access.observations(measure.id()),
                access.moments().today());
    }

    private TableAnswers answers(MeasureId id, TableText text) {
        return headings.findByMeasureAndFingerprint(id, fingerprint(text.heading()))
                .map(RememberedHeading::answers)
                .orElse(TableAnswers.NONE);
    }

    private static byte[] fingerprint(String heading) {
        return Sha256.of(heading.getBytes(StandardCharsets.UTF_8));
    }

    private static String path(MeasureId id) {
        return "/measures/" + id + "/observations";
    }
}
