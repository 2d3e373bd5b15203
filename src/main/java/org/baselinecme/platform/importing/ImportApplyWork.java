package org.baselinecme.platform.importing;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.jobs.JobProgress;
import org.baselinecme.platform.jobs.JobStep;
import org.baselinecme.platform.jobs.JobWork;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Has the rows written that were good when they were checked, a portion in each step. */
@Component
class ImportApplyWork implements JobWork {
    static final String KIND = "import-apply";
    private final ImportFileRepository repository;
    private final ImportRows rows;
    private final ImportRowQueries queries;
    private final ImportKinds kinds;
    private final ImportMemory memory;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ImportApplyWork(
            ImportFileRepository repository,
            ImportRows rows,
            ImportRowQueries queries,
            ImportKinds kinds,
            ImportMemory memory,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.rows = rows;
        this.queries = queries;
        this.kinds = kinds;
        this.memory = memory;
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
        var portion = rows.writing(file.id(), file.position(), ImportKind.PORTION);
        var counts = write(me, file, portion);
        if (portion.isEmpty()) events.publishEvent(file.applied(totals(file.id()), step.startedBy(), clock.instant()));
        repository.saveAndFlush(file);
        return new JobProgress(step.done() + portion.size(), file.total(), portion.isEmpty(), counts, List.of());
    }

    private Map<String, Long> write(Me me, ImportFile file, List<ImportRows.Stored> portion) {
        if (portion.isEmpty()) return Map.of();
        var kind = kinds.of(file.kind());
        var reading = new RowReading(file, kind, memory.meanings(file.kind()));
        var results = kind.apply(
                me, file.differences(), portion.stream().map(reading::row).toList());
        rows.applied(
                file.id(), results.stream().map(result -> applied(kind, result)).toList());
        file.reach(portion.getLast().number());
        return results.stream()
                .collect(Collectors.groupingBy(
                        result -> result.outcome().name().toLowerCase(Locale.ROOT), Collectors.counting()));
    }

    private ImportRows.Applied applied(ImportKind kind, RowResult result) {
        var words = result.messages().stream()
                .map(message -> kinds.words(kind, message))
                .collect(Collectors.joining("\n"));
        return new ImportRows.Applied(result.number(), result.outcome(), result.written(), result.before(), words);
    }

    private Map<String, Long> totals(ImportId table) {
        var totals = new TreeMap<String, Long>();
        queries.counts(table).forEach((group, count) -> totals.put(group.code(), count));
        return totals;
    }
}
