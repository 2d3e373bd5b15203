package org.baselinecme.platform.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.function.Predicate;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;

/**
 * A table in a file of any length, handed over line by line: text in any encoding with any separator, or the first sheet of an Excel
 * workbook.
 *
 * @param encoding of a text; empty for a workbook
 * @param guessed whether the encoding had to be guessed: then letters beyond English may be wrong
 */
public record TableFile(String encoding, char separator, boolean guessed) {
    /** Finds out how a file is to be read, by reading all of it once; {@link Refused} for what is no table. */
    public static TableFile of(Content content) {
        try {
            return TextFormat.isWorkbook(content) ? new TableFile("", ',', false) : TextFormat.of(content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Hands the lines over until {@code sink} wants no more; {@link Refused} for a damaged file. */
    public void read(Content content, Predicate<FileLines.Line> sink) {
        if (encoding.isEmpty()) Workbook.stream(content, sink);
        else text(content, sink);
    }

    private void text(Content content, Predicate<FileLines.Line> sink) {
        var charset = Charset.forName(encoding);
        try (var reader = new InputStreamReader(TextFormat.withoutMark(content.open()), charset);
                var records = FileLines.csv(separator).ofCsvRecord(reader)) {
            for (var record : records) if (!sink.test(FileLines.line(record))) return;
        } catch (CsvParseException broken) {
            throw new Refused(List.of(Objection.blocking("file-text.quotes", null)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The bytes of a file, which are read more than once. */
    @FunctionalInterface
    public interface Content {
        /** Opens them at their beginning. */
        InputStream open() throws IOException;
    }
}
