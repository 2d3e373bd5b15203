package org.baselinecme.platform.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.files.FileLines;
import org.baselinecme.platform.files.Files;
import org.baselinecme.platform.jobs.JobProgress;
import org.baselinecme.platform.jobs.JobStep;
import org.baselinecme.platform.jobs.JobWork;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads an uploaded table into rows, then has each row checked. Nothing else is written. */
@Component
class ImportCheckWork implements JobWork {
    static final String KIND = "import-check";
    static final int MOST_ROWS = 500_000;
    private static final int READ_AT_ONCE = 10_000;
    private static final int WRITTEN_AT_ONCE = 1_000;
    private final ImportFileRepository repository;
    private final ImportRows rows;
    private final ImportKinds kinds;
    private final ImportMemory memory;
    private final Files files;

    ImportCheckWork(
            ImportFileRepository repository, ImportRows rows, ImportKinds kinds, ImportMemory memory, Files files) {
        this.repository = repository;
        this.rows = rows;
        this.kinds = kinds;
        this.memory = memory;
        this.files = files;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public JobProgress step(Me me, JobStep step) {
        var file = repository.locked(new ImportId(step.subject())).orElseThrow();
        if (!step.job().equals(file.job())) return new JobProgress(step.done(), null, true, Map.of(), List.of());
        if (!file.complete()) return read(file);
        var portion = rows.after(file.id(), file.position(), ImportKind.PORTION);
        if (portion.isEmpty()) file.checked();
        var counts = check(me, file, portion);
        repository.saveAndFlush(file);
        return new JobProgress(step.done() + portion.size(), file.total(), portion.isEmpty(), counts, List.of());
    }

    /** The next lines of the file. The lines before them are read again, which costs little beside storing them. */
    private JobProgress read(ImportFile file) {
        var content = files.open(file.storedFile());
        var after = Math.max(file.position(), file.headingLine());
        var lines = new ArrayList<FileLines.Line>(READ_AT_ONCE);
        file.format().read(content::getInputStream, line -> {
            if (line.number() > after && !line.isEmpty()) lines.add(line);
            return lines.size() < READ_AT_ONCE;
        });
        if (file.total() + lines.size() > MOST_ROWS)
            throw new Refused(List.of(Objection.blocking("importing.too-long", null, MOST_ROWS)));
        for (var from = 0; from < lines.size(); from += WRITTEN_AT_ONCE)
            rows.add(file.id(), lines.subList(from, Math.min(lines.size(), from + WRITTEN_AT_ONCE)));
        file.found(lines.size());
        if (!lines.isEmpty()) file.reach(lines.getLast().number());
        if (lines.size() < READ_AT_ONCE) file.isRead();
        repository.saveAndFlush(file);
        return new JobProgress(0, null, false, Map.of(), List.of());
    }

    private Map<String, Long> check(Me me, ImportFile file, List<ImportRows.Stored> portion) {
        if (portion.isEmpty()) return Map.of();
        var kind = kinds.of(file.kind());
        var reading = new RowReading(file, kind, memory.meanings(file.kind()));
        var example = kinds.example(kind);
        var verdicts = new LinkedHashMap<Long, ImportRows.Checked>();
        var good = new ArrayList<ImportRow>();
        for (var stored : portion) {
            var row = reading.row(stored);
            var check = withoutKind(reading, row, example);
            if (check == null) good.add(row);
            else verdicts.put(row.number(), verdict(kind, check, ""));
        }
        var first = firsts(file, kind, good);
        var single = new ArrayList<ImportRow>();
        for (var row : good) {
            var same = first.getOrDefault(kind.identity(row), row.number());
            if (same == row.number()) single.add(row);
            else verdicts.put(row.number(), twice(kind, row, same));
        }
        var identities = single.stream().collect(Collectors.toMap(ImportRow::number, kind::identity));
        for (var check : single.isEmpty() ? List.<RowCheck>of() : kind.check(me, single))
            verdicts.put(check.number(), verdict(kind, check, identities.getOrDefault(check.number(), "")));
        rows.checked(file.id(), List.copyOf(verdicts.values()));
        file.reach(portion.getLast().number());
        return verdicts.values().stream()
                .collect(Collectors.groupingBy(
                        row -> row.verdict().name().toLowerCase(Locale.ROOT), Collectors.counting()));
    }

    /** What a row is that its kind need not look at; null for every other row. */
    private static @Nullable RowCheck withoutKind(RowReading reading, ImportRow row, Map<String, String> example) {
        if (ImportKinds.isExample(example, row)) return RowCheck.example(row);
        var faults = reading.faults(row);
        return faults.isEmpty() ? null : RowCheck.faulty(row, faults);
    }

    /** By identity, the first row of the file that has it. */
    private Map<String, Long> firsts(ImportFile file, ImportKind kind, List<ImportRow> good) {
        var first = new HashMap<String, Long>();
        for (var row : good) {
            var identity = kind.identity(row);
            if (!identity.isEmpty()) first.putIfAbsent(identity, row.number());
        }
        if (!first.isEmpty())
            first.putAll(rows.earlier(file.id(), first.keySet(), good.getFirst().number()));
        return first;
    }

    private ImportRows.Checked twice(ImportKind kind, ImportRow row, long before) {
        return verdict(kind, RowCheck.faulty(row, List.of(RowMessage.of("importing.row.twice", before))), "");
    }

    private ImportRows.Checked verdict(ImportKind kind, RowCheck check, String identity) {
        var words = check.messages().stream()
                .map(message -> kinds.words(kind, message))
                .collect(Collectors.joining("\n"));
        return new ImportRows.Checked(check.number(), check.verdict(), identity, words);
    }
}
