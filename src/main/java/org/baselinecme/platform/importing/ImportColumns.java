package org.baselinecme.platform.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.baselinecme.platform.files.Files;
import org.springframework.stereotype.Component;

/** What the page of an import asks about columns: which is which, and what spellings mean. */
@Component
class ImportColumns {
    private static final int SAMPLE = 3;
    private static final int MOST_SHOWN = 40;
    private static final int MOST_SPELLINGS = 40;
    private final ImportKinds kinds;
    private final ImportRowQueries queries;
    private final ImportMemory memory;
    private final Files files;

    ImportColumns(ImportKinds kinds, ImportRowQueries queries, ImportMemory memory, Files files) {
        this.kinds = kinds;
        this.queries = queries;
        this.memory = memory;
        this.files = files;
    }

    ImportPage.Mapping mapping(ImportFile file) {
        var mapping = file.columns();
        var headings = file.headings();
        return new ImportPage.Mapping(
                file.state() == ImportState.UPLOADED,
                kinds.of(file.kind()).columns().stream()
                        .map(column -> new ImportPage.Field(
                                column.key(), kinds.label(column), column.required(), mapping.of(column)))
                        .toList(),
                IntStream.range(0, headings.size())
                        .filter(index -> !headings.get(index).isBlank())
                        .mapToObj(index -> new ImportPage.Head(index, headings.get(index)))
                        .toList(),
                sample(file));
    }

    /** The first rows below the heading, each as long as the heading. */
    private List<List<String>> sample(ImportFile file) {
        var content = files.open(file.storedFile());
        var rows = new ArrayList<List<String>>();
        file.format().read(content::getInputStream, line -> {
            if (line.number() > file.headingLine() && !line.isEmpty())
                rows.add(IntStream.range(0, file.headings().size())
                        .filter(index -> !file.headings().get(index).isBlank())
                        .mapToObj(line::at)
                        .map(ImportColumns::brief)
                        .toList());
            return rows.size() < SAMPLE;
        });
        return rows;
    }

    private static String brief(String cell) {
        return cell.length() <= MOST_SHOWN
                ? cell
                : cell.substring(0, MOST_SHOWN).strip() + "…";
    }

    /** What is written where there are choices and none fits. */
    List<ImportPage.Spelling> spellings(ImportFile file) {
        var kind = kinds.of(file.kind());
        var reading = new RowReading(file, kind, memory.meanings(file.kind()));
        var found = new ArrayList<ImportPage.Spelling>();
        for (var column : kind.columns()) {
            var choices = kind.choices(column.key()).entrySet().stream()
                    .map(choice -> new ImportPage.Choice(choice.getKey(), choice.getValue()))
                    .toList();
            var index = file.columns().of(column);
            if (choices.isEmpty() || index < 0) continue;
            queries.spellings(file.id(), index, MOST_SPELLINGS).stream()
                    .filter(one -> !one.text().isEmpty() && !reading.isUnderstood(column, one.text()))
                    .map(one -> new ImportPage.Spelling(
                            column.key(), kinds.label(column), one.text(), one.number(), choices))
                    .forEach(found::add);
        }
        return found;
    }
}
