package org.baselinecme.platform.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.jobs.JobPage;
import org.baselinecme.platform.jobs.JobPages;
import org.baselinecme.platform.kernel.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Composes the pages of imports. */
@Service
@Transactional(readOnly = true)
public class ImportPages {
    static final int ROWS_A_PAGE = 50;
    private static final int MOST_SHOWN = 100;
    private final ImportFileRepository repository;
    private final ImportRowQueries queries;
    private final ImportKinds kinds;
    private final ImportColumns columns;
    private final JobPages jobs;

    ImportPages(
            ImportFileRepository repository,
            ImportRowQueries queries,
            ImportKinds kinds,
            ImportColumns columns,
            JobPages jobs) {
        this.repository = repository;
        this.queries = queries;
        this.kinds = kinds;
        this.columns = columns;
        this.jobs = jobs;
    }

    /**
     * The newest imports, and the kinds of tables that can be brought in by the end of their message keys.
     *
     * @param chosen the kind that is chosen already; none by any other word
     */
    @Needs(Duty.IMPORT_RECORDS)
    ImportList list(Me me, String chosen) {
        var files = repository.findByOrderByUploadedAtDescIdDesc(Limit.of(MOST_SHOWN));
        var names =
                jobs.named(files.stream().map(file -> file.uploadedBy().value()).toList());
        return new ImportList(
                chosen,
                kinds.all().stream().map(ImportKind::key).toList(),
                files.stream()
                        .map(file -> new ImportLine(
                                file.id(),
                                file.name(),
                                "importing.kind." + file.kind(),
                                names.getOrDefault(file.uploadedBy().value(), ""),
                                jobs.moment(file.uploadedAt()),
                                state(file),
                                tone(file),
                                groups(file, null)))
                        .toList());
    }

    /** One import; {@link NotFound} for none. */
    @Needs(Duty.IMPORT_RECORDS)
    ImportPage page(Me me, ImportId id, @Nullable RowGroup shown, long after) {
        var file = repository.findById(id).orElseThrow(NotFound::new);
        var last = file.job();
        var job = last == null ? null : jobs.page(me, last);
        var working = job != null && job.open();
        return new ImportPage(
                id,
                file.name(),
                file.kind(),
                "importing.kind." + file.kind(),
                jobs.named(List.of(file.uploadedBy().value()))
                        .getOrDefault(file.uploadedBy().value(), ""),
                jobs.moment(file.uploadedAt()),
                file.hash(),
                file.format().guessed(),
                job,
                working || !file.state().canMap() ? null : columns.mapping(file),
                file.state() == ImportState.CHECKED ? columns.spellings(file) : List.of(),
                working || !isChecked(file) ? null : result(file, shown, after),
                steps(file, job));
    }

    private static boolean isChecked(ImportFile file) {
        return file.state() != ImportState.UPLOADED && file.state() != ImportState.CHECKING;
    }

    private ImportPage.Steps steps(ImportFile file, @Nullable JobPage job) {
        var counts = queries.counts(file.id());
        var checked = file.state() == ImportState.CHECKED;
        var differing = of(counts, RowGroup.DIFFERING);
        var undo = file.state().canUndo() && (job == null || !job.open())
                ? of(counts, RowGroup.ADDED) + of(counts, RowGroup.CHANGED)
                : 0;
        return new ImportPage.Steps(
                checked ? of(counts, RowGroup.FRESH) + differing : 0,
                differing,
                of(counts, RowGroup.FAULTY),
                undo,
                state(file),
                tone(file));
    }

    private static long of(Map<RowGroup, Long> counts, RowGroup group) {
        return counts.getOrDefault(group, 0L);
    }

    private ImportPage.Result result(ImportFile file, @Nullable RowGroup asked, long after) {
        var groups = groups(file, asked);
        var shown = groups.stream()
                .filter(ImportPage.Group::here)
                .map(group -> RowGroup.of(group.code()))
                .findFirst()
                .orElse(RowGroup.FAULTY);
        var rows = queries.after(file.id(), shown, after, ROWS_A_PAGE + 1);
        var more = rows.size() > ROWS_A_PAGE;
        var page = more ? rows.subList(0, ROWS_A_PAGE) : rows;
        return new ImportPage.Result(
                groups,
                shown.code(),
                page.stream().map(row -> row(file, row)).toList(),
                more ? page.getLast().number() : null,
                groups.stream().anyMatch(group -> RowGroup.of(group.code()).needsMending()),
                shown.needsMending());
    }

    /** The groups that matter at this point, the one that is shown marked: the one asked for, or the first with rows. */
    private List<ImportPage.Group> groups(ImportFile file, @Nullable RowGroup asked) {
        var counts = queries.counts(file.id());
        var all = Arrays.stream(RowGroup.values())
                .filter(group -> isChecked(file) && of(counts, group) > 0 && matters(file, group))
                .toList();
        var here = asked != null && all.contains(asked) ? asked : all.isEmpty() ? null : all.getFirst();
        return all.stream()
                .map(group -> new ImportPage.Group(
                        group.code(), "importing.group." + group.code(), of(counts, group), group == here))
                .toList();
    }

    private static boolean matters(ImportFile file, RowGroup group) {
        return switch (group) {
            case FAULTY, KNOWN, EXAMPLE -> true;
            case FRESH, DIFFERING -> file.state() == ImportState.CHECKED;
            case ADDED, CHANGED, UNCHANGED, REFUSED, UNDONE, STAYED -> true;
        };
    }

    private static ImportPage.Row row(ImportFile file, ImportRowQueries.Shown row) {
        var cells = ImportTable.split(row.cells());
        var text = file.columns().columns().values().stream()
                .filter(index -> index < cells.size() && !cells.get(index).isBlank())
                .sorted()
                .map(index -> cells.get(index).strip())
                .collect(Collectors.joining(" · "));
        return new ImportPage.Row(row.number(), text, row.messages().lines().toList());
    }

    private static String state(ImportFile file) {
        return "importing.state." + file.state().name().toLowerCase(Locale.ROOT);
    }

    private static String tone(ImportFile file) {
        return switch (file.state()) {
            case UPLOADED, CHECKED -> "wait";
            case CHECKING, APPLYING, UNDOING, UNDONE -> "";
            case APPLIED -> "ok";
        };
    }

    /** The page of imports. */
    record ImportList(String chosen, List<String> kinds, List<ImportLine> rows) {}

    /** An import in the list. */
    record ImportLine(
            ImportId id,
            String name,
            String kind,
            String who,
            String when,
            String state,
            String tone,
            List<ImportPage.Group> groups) {}
}
