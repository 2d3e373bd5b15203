package org.baselinecme.platform.files;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;

/** The rows of a table separated by commas, handed out one by one: one row is in memory, however long the file is. */
public final class TableRows implements Closeable {
    private final CloseableIterator<CsvRecord> records;

    /** Begins to read a text in UTF-8. */
    public TableRows(InputStream text) throws IOException {
        var reader = new InputStreamReader(TextFormat.withoutMark(text), StandardCharsets.UTF_8);
        this.records = FileLines.csv(',').ofCsvRecord(reader).iterator();
    }

    /**
     * The cells of the next row; empty after the last one. {@link Refused} where quotes do not close, {@link java.io.UncheckedIOException}
     * for a file that ends too early.
     */
    public Optional<List<String>> next() {
        try {
            return records.hasNext() ? Optional.of(records.next().getFields()) : Optional.empty();
        } catch (CsvParseException broken) {
            throw new Refused(List.of(Objection.blocking("file-text.quotes", null)));
        }
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
