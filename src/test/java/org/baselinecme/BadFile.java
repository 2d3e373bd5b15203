package org.baselinecme;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that nobody should hand in, and names that they should not have. */
final class BadFile {
    static final List<String> NAMES = List.of(
            "../../etc/passwd",
            "C:\\Windows\\x.csv",
            "a\0b.pdf",
            "x".repeat(300) + ".pdf",
            "",
            "report.csv",
            "audit.pdf",
            "\u202Efdp.exe",
            "<script>.pdf",
            "=cmd.csv",
            "😀".repeat(120) + ".pdf",
            "con.pdf ",
            "a/b/../c.pdf");
    static final List<byte[]> CONTENTS =
            List.of(new byte[0], zipBomb(), gzip(), new byte[] {'%', 'P', 'D', 'F', '-', 0, 1}, new byte[] {0});

    private BadFile() {}

    /** Three megabytes of nothing, told in three kilobytes. */
    static byte[] zipBomb() {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(new byte[3_000_000]);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    static byte[] gzip() {
        var file = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(file)) {
            zip.write(new byte[100_000]);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }
}
