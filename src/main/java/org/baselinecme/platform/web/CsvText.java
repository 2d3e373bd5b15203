package org.baselinecme.platform.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A CSV file that is written line by line, so that a long list needs no memory. */
public final class CsvText {
    private static final int PORTION = 16_384;
    private final Writer out;
    private final StringBuilder text = new StringBuilder(Csv.BYTE_ORDER_MARK);

    /** A file without lines yet. */
    public CsvText(OutputStream out) {
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    }

    /** Writes a line. */
    public void line(List<String> cells) throws IOException {
        Csv.line(cells, text);
        if (text.length() > PORTION) pass();
    }

    /** Writes what is left. */
    public void flush() throws IOException {
        pass();
        out.flush();
    }

    private void pass() throws IOException {
        out.append(text);
        text.setLength(0);
    }
}
