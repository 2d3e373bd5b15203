package org.baselinecme.platform.importing;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.jobs.JobId;
import org.baselinecme.platform.jobs.JobRequest;
import org.baselinecme.platform.jobs.Jobs;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps of an import: its columns are mapped, its rows checked, written, and taken back. Each goes on as a job. */
@Service
@Transactional
public class Imports {
    private final ImportFileRepository repository;
    private final ImportRowQueries queries;
    private final ImportKinds kinds;
    private final ImportMemory memory;
    private final Jobs jobs;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Imports(
            ImportFileRepository repository,
            ImportRowQueries queries,
            ImportKinds kinds,
            ImportMemory memory,
            Jobs jobs,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.queries = queries;
        this.kinds = kinds;
        this.memory = memory;
        this.jobs = jobs;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Says which column of the file has which value, remembers it for files of the same headings, and checks the rows. {@link Refused}
     * where a required column is left out or one column is chosen twice.
     *
     * @param chosen the index of a column of the file by key; no number where the file has none
     */
    @Needs(Duty.IMPORT_RECORDS)
    void map(Me me, ImportId id, Map<String, String> chosen) {
        var file = locked(id);
        var mapping = mapping(file, chosen);
        demandWhole(file, mapping);
        var now = clock.instant();
        var mapped = file.map(mapping, start(me, file, ImportCheckWork.KIND, null), me.person(), now);
        repository.saveAndFlush(file);
        memory.remember(file, me.person(), now);
        events.publishEvent(mapped);
    }

    private ImportMapping mapping(ImportFile file, Map<String, String> chosen) {
        var columns = new HashMap<String, Integer>();
        for (var column : kinds.of(file.kind()).columns()) {
            var index = chosen.getOrDefault(column.key(), "");
            if (index.matches("\\d{1,3}")
                    && Integer.parseInt(index) < file.headings().size())
                columns.put(column.key(), Integer.parseInt(index));
        }
        return new ImportMapping(columns);
    }

    private void demandWhole(ImportFile file, ImportMapping mapping) {
        var missing = kinds.of(file.kind()).columns().stream()
                .filter(ImportColumn::required)
                .filter(column -> mapping.of(column) < 0)
                .map(kinds::label)
                .toList();
        if (!missing.isEmpty())
            throw new Refused(List.of(
                    Objection.blocking("importing.missing", "/imports/" + file.id(), String.join(", ", missing))));
        if (mapping.columns().values().stream().distinct().count()
                < mapping.columns().size())
            throw new Refused(List.of(Objection.blocking("importing.same-column", "/imports/" + file.id())));
    }

    /** Says what spellings mean that no choice has, for every table of this kind, and checks the rows anew. */
    @Needs(Duty.IMPORT_RECORDS)
    void mean(Me me, ImportId id, List<Meaning> meanings) {
        var file = locked(id);
        var kind = kinds.of(file.kind());
        var stated = new HashMap<String, String>();
        for (var meaning : meanings)
            if (kind.choices(meaning.column()).containsKey(meaning.code())) {
                memory.remember(
                        kind.key(),
                        meaning.column(),
                        RowReading.folded(meaning.spelling()),
                        meaning.code(),
                        me.person(),
                        clock.instant());
                stated.put(meaning.spelling(), meaning.code());
            }
        if (stated.isEmpty()) return;
        file.checkAgain(start(me, file, ImportCheckWork.KIND, file.total()));
        repository.saveAndFlush(file);
        events.publishEvent(new ImportEvents.ImportMeaningsStated(id, me.person(), clock.instant(), stated));
    }

    /** Writes the good rows of a checked table. {@link Refused} where there are none. */
    @Needs(Duty.IMPORT_RECORDS)
    void apply(Me me, ImportId id, Differences differences) {
        var file = locked(id);
        var good = queries.count(id, RowGroup.FRESH) + queries.count(id, RowGroup.DIFFERING);
        if (good == 0) throw new Refused(List.of(Objection.blocking("importing.nothing", "/imports/" + id)));
        file.apply(differences, good, start(me, file, ImportApplyWork.KIND, good));
        repository.saveAndFlush(file);
    }

    /** Takes back what a table wrote, where nothing has been done with it since. */
    @Needs(Duty.IMPORT_RECORDS)
    void undo(Me me, ImportId id) {
        var file = locked(id);
        var written = queries.count(id, RowGroup.ADDED) + queries.count(id, RowGroup.CHANGED);
        file.undo(written, start(me, file, ImportUndoWork.KIND, written));
        repository.saveAndFlush(file);
    }

    private JobId start(Me me, ImportFile file, String work, @Nullable Long rows) {
        return jobs.start(me, new JobRequest(work, file.id().value(), file.name(), "/imports/" + file.id(), rows));
    }

    private ImportFile locked(ImportId id) {
        return repository.locked(id).orElseThrow(NotFound::new);
    }

    /** What a spelling in a column means. */
    record Meaning(String column, String spelling, String code) {}
}
