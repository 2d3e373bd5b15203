package org.baselinecme;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Invalid files, and invalid file names. */
enum BadFile {
    EMPTY,
    BLANK,
    NUL,
    ZIP_BOMB,
    NESTED_ZIP,
    GZIP,
    OLD_WORKBOOK,
    HALF_A_PDF,
    SCRIPT,
    FORMULAS,
    UNCLOSED_QUOTE,
    UTF_8_WITH_MARK,
    UTF_16_WITH_MARK,
    UTF_16_CUT_SHORT,
    LATIN_1,
    SURROGATE,
    ONLY_A_HEADING,
    TWO_HEADINGS,
    TEN_THOUSAND_COLUMNS,
    ONE_LONG_LINE;

    static final List<String> NAMES = List.of(
            "report.csv",
            "../../etc/passwd",
            "C:\\Windows\\x.csv",
            "a\0b.pdf",
            "x".repeat(300) + ".pdf",
            "",
            "audit.pdf",
            "\u202Efdp.exe",
            "<script>alert(1)</script>.pdf",
            "=cmd.csv",
            "😀".repeat(120) + ".pdf",
            "con.pdf ",
            "a/b/../c.pdf",
            "a\r\nX-Evil: 1.csv",
            "a\".csv");

    private static final int NOTHING = 3_000_000;

    /**
     * Its bytes.
     *
     * @param heading under which a reader of tables expects rows
     * @param row one that it understands
     */
    byte[] content(String heading, String row) {
        var table = heading + "\n" + row + "\n";
        return switch (this) {
            case EMPTY -> new byte[0];
            case BLANK -> " \r\n\t\n".getBytes(UTF_8);
            case NUL -> (table + "\0\0").getBytes(UTF_8);
            case ZIP_BOMB -> zipped("xl/worksheets/sheet1.xml", new byte[NOTHING]);
            case NESTED_ZIP -> zipped("a.zip", zipped("b.zip", zipped("../../c.csv", new byte[NOTHING])));
            case GZIP -> gzip();
            case OLD_WORKBOOK -> new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 1, 2};
            case HALF_A_PDF -> "%PDF-1.7\n1 0 obj".getBytes(UTF_8);
            case SCRIPT -> (heading + "\n" + filled(heading, BadValue.SCRIPT) + "\n").getBytes(UTF_8);
            case FORMULAS -> (table + filled(heading, "=cmd|' /C calc'!A0") + "\n").getBytes(UTF_8);
            case UNCLOSED_QUOTE -> (table + "\"" + row + "\n" + row).getBytes(UTF_8);
            case UTF_8_WITH_MARK -> ("\uFEFF" + table).getBytes(UTF_8);
            case UTF_16_WITH_MARK -> ("\uFEFF" + table).getBytes(UTF_16LE);
            case UTF_16_CUT_SHORT -> ("\uFEFF" + table + "\uD800").getBytes(UTF_16LE);
            case LATIN_1 -> (heading + "\n" + filled(heading, "Zoé Ünal") + "\n").getBytes(ISO_8859_1);
            case SURROGATE -> (table + "\u00ED\u00A0\u0080").getBytes(ISO_8859_1);
            case ONLY_A_HEADING -> heading.getBytes(UTF_8);
            case TWO_HEADINGS -> (heading + "\n" + table + heading + "\n" + row).getBytes(UTF_8);
            case TEN_THOUSAND_COLUMNS ->
                (heading + ",x".repeat(10_000) + "\n" + row + ",".repeat(10_000)).getBytes(UTF_8);
            case ONE_LONG_LINE -> (heading + "\n" + "x".repeat(1_000_000)).getBytes(UTF_8);
        };
    }

    /** Ten thousand rows, each of another person. */
    static byte[] tenThousandRows(String heading, String row) {
        return IntStream.range(0, 10_000)
                .mapToObj(i -> row.replace("%", "" + i))
                .collect(Collectors.joining("\n", heading + "\n", "\n"))
                .getBytes(UTF_8);
    }

    /** A row with the same in every column. */
    private static String filled(String heading, String cell) {
        return heading.chars()
                        .filter(sign -> sign == ',')
                        .mapToObj(sign -> cell + ",")
                        .collect(Collectors.joining())
                + cell;
    }

    private static byte[] zipped(String name, byte[] content) {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    private static byte[] gzip() {
        var file = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(file)) {
            zip.write(new byte[NOTHING]);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }
}
