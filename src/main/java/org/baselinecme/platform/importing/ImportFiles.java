package org.baselinecme.platform.importing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.files.FileContent;
import org.baselinecme.platform.files.Files;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.web.CsvText;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The files of an import: the original, and the rows that are to be mended with what is wrong. */
@Service
@Transactional(readOnly = true)
public class ImportFiles {
    private static final int PORTION = 1_000;
    private final ImportFileRepository repository;
    private final ImportRowQueries queries;
    private final ImportKinds kinds;
    private final Files files;
    private final MessageSource messages;

    ImportFiles(
            ImportFileRepository repository,
            ImportRowQueries queries,
            ImportKinds kinds,
            Files files,
            MessageSource messages) {
        this.kinds = kinds;
        this.repository = repository;
        this.queries = queries;
        this.files = files;
        this.messages = messages;
    }

    /** The file as it was uploaded. */
    @Needs(Duty.IMPORT_RECORDS)
    FileContent original(Me me, ImportId id) {
        return files.open(found(id).storedFile());
    }

    /** The rows that could not be imported, to be mended and uploaded again. */
    @Needs(Duty.IMPORT_RECORDS)
    Faults faults(Me me, ImportId id) {
        var file = found(id);
        var head = new ArrayList<>(file.headings());
        head.add(messages.getMessage("importing.mend", null, LocaleContextHolder.getLocale()));
        return new Faults(queries, id, file.name().replaceFirst("\\.[^.]*$", "") + "-to-mend.csv", head);
    }

    /** A table with the columns of a kind and one row as an example, to begin with. */
    @Needs(Duty.IMPORT_RECORDS)
    Starter starter(Me me, String kind) {
        var wanted = kinds.of(kind);
        var example = kinds.example(wanted);
        return new Starter(
                kind + ".csv",
                wanted.columns().stream().map(kinds::label).toList(),
                wanted.columns().stream()
                        .map(column -> example.getOrDefault(column.key(), ""))
                        .toList());
    }

    private ImportFile found(ImportId id) {
        return repository.findById(id).orElseThrow(NotFound::new);
    }

    /** The headings of a table, and a row as an example. */
    record Starter(String name, List<String> head, List<String> example) {
        void write(OutputStream out) throws IOException {
            var text = new CsvText(out);
            text.line(head);
            text.line(example);
            text.flush();
        }
    }

    /** Rows with what is wrong, read a portion at a time. */
    record Faults(ImportRowQueries queries, ImportId table, String name, List<String> head) {
        void write(OutputStream out) throws IOException {
            var text = new CsvText(out);
            text.line(head);
            for (var group : List.of(RowGroup.FAULTY, RowGroup.REFUSED)) {
                var rows = queries.after(table, group, 0, PORTION);
                while (!rows.isEmpty()) {
                    for (var row : rows) text.line(cells(row));
                    rows = queries.after(table, group, rows.getLast().number(), PORTION);
                }
            }
            text.flush();
        }

        private List<String> cells(ImportRowQueries.Shown row) {
            var cells = new ArrayList<>(ImportTable.split(row.cells()));
            while (cells.size() < head.size() - 1) cells.add("");
            var mend = String.join("; ", row.messages().lines().toList());
            cells.add(head.size() - 1, mend);
            return cells;
        }
    }
}
