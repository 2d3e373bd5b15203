package org.baselinecme.platform.lists;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.baselinecme.platform.web.CsvText;
import org.jspecify.annotations.Nullable;

/** The rows of a CSV file: days and moments are ISO 8601, codes are codes. */
final class CsvLines implements FileRows {
    private final CsvText text;
    private final List<ListColumn> columns;
    private final ListWords words;
    private int count;

    CsvLines(OutputStream out, List<ListColumn> columns, ListWords words) throws IOException {
        this.text = new CsvText(out);
        this.columns = columns;
        this.words = words;
        text.line(columns.stream().map(ListColumn::file).toList());
    }

    @Override
    public void accept(ListRow row) {
        try {
            text.line(columns.stream()
                    .map(column -> cell(words.filed(column, row.value(column))))
                    .toList());
            count++;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Instant at -> words.scope().format().iso(at);
            case BigDecimal number -> number.toPlainString();
            default -> value.toString();
        };
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public void close() throws IOException {
        text.flush();
    }
}
