package org.baselinecme.platform.importing;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.jobs.JobProgress;
import org.baselinecme.platform.jobs.JobStep;
import org.baselinecme.platform.jobs.JobWork;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes back what the rows of a table wrote, the last row first, where nothing has been done with it since. */
@Component
class ImportUndoWork implements JobWork {
    static final String KIND = "import-undo";
    private final ImportFileRepository repository;
    private final ImportRows rows;
    private final ImportRowQueries queries;
    private final ImportKinds kinds;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ImportUndoWork(
            ImportFileRepository repository,
            ImportRows rows,
            ImportRowQueries queries,
            ImportKinds kinds,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.rows = rows;
        this.queries = queries;
        this.kinds = kinds;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public JobProgress step(Me me, JobStep step) {
        var file = repository.locked(new ImportId(step.subject())).orElseThrow();
        if (!step.job().equals(file.job())) return new JobProgress(step.done(), null, true, Map.of(), List.of());
        var portion = rows.written(file.id(), file.position(), ImportKind.PORTION);
        var counts = takeBack(me, file, portion);
        if (portion.isEmpty()) events.publishEvent(file.undone(totals(file.id()), step.startedBy(), clock.instant()));
        repository.saveAndFlush(file);
        return new JobProgress(step.done() + portion.size(), file.total(), portion.isEmpty(), counts, List.of());
    }

    private Map<String, Long> takeBack(Me me, ImportFile file, List<WrittenRow> portion) {
        if (portion.isEmpty()) return Map.of();
        var kind = kinds.of(file.kind());
        var undone = kind.undo(me, portion);
        rows.undone(
                file.id(),
                undone.stream()
                        .map(one -> new ImportRows.Undone(one.number(), one.why() == null, words(kind, one)))
                        .toList());
        file.reach(portion.getLast().number());
        return undone.stream()
                .collect(Collectors.groupingBy(one -> one.why() == null ? "undone" : "stayed", Collectors.counting()));
    }

    private String words(ImportKind kind, RowUndo one) {
        var why = one.why();
        return why == null ? "" : kinds.words(kind, why);
    }

    private Map<String, Long> totals(ImportId table) {
        var totals = new TreeMap<String, Long>();
        queries.counts(table).forEach((group, count) -> totals.put(group.code(), count));
        return totals;
    }
}
