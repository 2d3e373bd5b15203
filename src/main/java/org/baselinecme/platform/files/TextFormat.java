package org.baselinecme.platform.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;

/** Finds the encoding and the separator of a text of any length, holding no more of it than its beginning. */
final class TextFormat {
    private static final Charset SPREADSHEET = Charset.forName("windows-1252");
    private static final int BEGINNING = 64_000;

    private TextFormat() {}

    static boolean isWorkbook(TableFile.Content content) throws IOException {
        try (var bytes = content.open()) {
            var first = bytes.readNBytes(8);
            if (first.length > 1 && (first[0] & 0xFF) == 0xD0 && (first[1] & 0xFF) == 0xCF)
                throw no("file-text.workbook");
            return Workbook.isOne(first);
        }
    }

    static TableFile of(TableFile.Content content) throws IOException {
        byte[] first;
        try (var bytes = content.open()) {
            first = bytes.readNBytes(BEGINNING);
        }
        if (first.length == 0) throw no("file-text.empty");
        var marked = marked(first);
        if (marked.isPresent()) return read(content, marked.get(), false).orElseThrow(() -> no("file-text.no-text"));
        return read(content, StandardCharsets.UTF_8, false)
                .or(() -> readGuessed(content))
                .orElseThrow(() -> no("file-text.no-text"));
    }

    private static Optional<TableFile> readGuessed(TableFile.Content content) {
        try {
            return read(content, SPREADSHEET, true);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    /** The encoding that the first bytes tell. */
    private static Optional<Charset> marked(byte[] first) {
        if (begins(first, 0xFF, 0xFE)) return Optional.of(StandardCharsets.UTF_16LE);
        if (begins(first, 0xFE, 0xFF)) return Optional.of(StandardCharsets.UTF_16BE);
        if (begins(first, 0xEF, 0xBB, 0xBF)) return Optional.of(StandardCharsets.UTF_8);
        if (isMostlyZero(first, 1)) return Optional.of(StandardCharsets.UTF_16LE);
        return isMostlyZero(first, 0) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /** The format if all bytes are text of this encoding. */
    private static Optional<TableFile> read(TableFile.Content content, Charset charset, boolean guessed)
            throws IOException {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var beginning = new StringBuilder();
        var blank = true;
        try (var reader = new InputStreamReader(withoutMark(content.open()), decoder)) {
            var portion = new char[16_384];
            for (var count = reader.read(portion); count >= 0; count = reader.read(portion)) {
                for (var i = 0; i < count; i++) {
                    if (isForeign(portion[i])) throw no("file-text.no-text");
                    blank &= Character.isWhitespace(portion[i]);
                }
                if (beginning.length() < BEGINNING) beginning.append(portion, 0, count);
            }
        } catch (CharacterCodingException another) {
            return Optional.empty();
        }
        if (blank) throw no("file-text.empty");
        return Optional.of(new TableFile(charset.name(), FileLines.separator(beginning.toString()), guessed));
    }

    /** The bytes after the mark that tells their encoding. */
    static InputStream withoutMark(InputStream bytes) throws IOException {
        var all = new BufferedInputStream(bytes);
        all.mark(4);
        var first = all.readNBytes(3);
        all.reset();
        if (begins(first, 0xEF, 0xBB, 0xBF)) all.skipNBytes(3);
        else if (begins(first, 0xFF, 0xFE) || begins(first, 0xFE, 0xFF)) all.skipNBytes(2);
        return all;
    }

    private static boolean begins(byte[] bytes, int... with) {
        for (var i = 0; i < with.length; i++) if (i >= bytes.length || (bytes[i] & 0xFF) != with[i]) return false;
        return true;
    }

    /** Text of two bytes a letter without a mark in front: every other byte is zero. */
    private static boolean isMostlyZero(byte[] bytes, int first) {
        var zero = 0;
        var all = 0;
        for (var i = first; i < bytes.length; i += 2, all++) if (bytes[i] == 0) zero++;
        return all > 1 && zero * 2 > all;
    }

    private static boolean isForeign(char letter) {
        return letter < ' ' && letter != '\t' && letter != '\n' && letter != '\r';
    }

    private static Refused no(String key) {
        return new Refused(List.of(Objection.blocking(key, null)));
    }
}
