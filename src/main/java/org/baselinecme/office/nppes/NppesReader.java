package org.baselinecme.office.nppes;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.baselinecme.platform.files.TableRows;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * An NPPES file that is being read, in its ZIP or out of it: one row at a time is in memory. {@link Refused} for a file that is
 * damaged or another one.
 */
final class NppesReader implements Closeable {
    private static final Pattern DATA = Pattern.compile("(?i)(.*/)?npidata_pfile_[^/]*\\.csv");
    private static final Pattern HEADINGS = Pattern.compile("(?i).*fileheader.*");
    private final CountedStream bytes;
    private final @Nullable Long total;
    private final Closeable source;
    private final TableRows rows;
    private final NppesColumns columns;
    private long row;

    private NppesReader(InputStream text, @Nullable Long total, Closeable source) throws IOException {
        this.bytes = new CountedStream(text);
        this.total = total;
        this.source = source;
        this.rows = new TableRows(bytes);
        this.columns = new NppesColumns(read().orElseThrow(NppesReader::wrong));
    }

    /** Opens a file in a folder. */
    static NppesReader of(Path file) {
        try {
            return isZip(file.getFileName().toString()) ? zipped(new ZipFile(file.toFile())) : plain(file);
        } catch (IOException damaged) {
            throw damaged();
        }
    }

    private static NppesReader plain(Path file) throws IOException {
        var stream = new BufferedInputStream(java.nio.file.Files.newInputStream(file));
        return opened(stream, java.nio.file.Files.size(file), stream);
    }

    private static NppesReader zipped(ZipFile zip) throws IOException {
        var entry = zip.stream().filter(one -> isData(one.getName())).findFirst();
        if (entry.isEmpty()) {
            zip.close();
            throw wrong();
        }
        return opened(zip.getInputStream(entry.get()), entry.get().getSize(), zip);
    }

    /** Opens an uploaded file of this name. */
    static NppesReader of(String name, InputStream content, long size) {
        try {
            if (!isZip(name)) return opened(content, size, content);
            var zip = new ZipInputStream(content);
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                if (isData(entry.getName())) return opened(zip, null, zip);
            zip.close();
            throw wrong();
        } catch (IOException damaged) {
            throw damaged();
        }
    }

    private static NppesReader opened(InputStream text, @Nullable Long total, Closeable source) throws IOException {
        try {
            return new NppesReader(text, total, source);
        } catch (IOException | RuntimeException failed) {
            source.close();
            throw failed;
        }
    }

    static boolean isZip(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).endsWith(".zip");
    }

    private static boolean isData(String name) {
        return DATA.matcher(name).matches() && !HEADINGS.matcher(name).matches();
    }

    /** The next row; empty after the last one. */
    Optional<List<String>> next() {
        var cells = read();
        if (cells.isPresent()) row++;
        return cells;
    }

    private Optional<List<String>> read() {
        try {
            return rows.next();
        } catch (UncheckedIOException truncated) {
            throw damaged();
        }
    }

    NppesColumns columns() {
        return columns;
    }

    /** How many rows were read. */
    long row() {
        return row;
    }

    /** How many bytes of the unpacked text were read, in whole units, the last one begun. */
    long read(long unit) {
        return (bytes.count() + unit - 1) / unit;
    }

    /** How many there are; null where the ZIP does not say so. */
    @Nullable
    Long total(long unit) {
        return total == null || total < 0 ? null : (total + unit - 1) / unit;
    }

    private static Refused wrong() {
        return new Refused(List.of(Objection.blocking("nppes.wrong-file", "/nppes")));
    }

    static Refused damaged() {
        return new Refused(List.of(Objection.blocking("nppes.damaged", "/nppes")));
    }

    @Override
    public void close() throws IOException {
        rows.close();
        source.close();
    }
}
