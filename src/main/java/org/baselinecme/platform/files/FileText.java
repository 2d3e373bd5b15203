package org.baselinecme.platform.files;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;

/**
 * The text of a file, whatever wrote it down.
 *
 * @param guessed whether its encoding had to be guessed: then letters beyond English may be wrong
 */
public record FileText(String text, boolean guessed) {
    private static final Charset SPREADSHEET = Charset.forName("windows-1252");
    private static final int LOOKED_AT = 4000;

    /** {@link Refused} for what is no text. */
    public static FileText of(byte[] bytes) {
        if (bytes.length == 0) throw no(Objection.blocking("file-text.empty", null));
        if (begins(bytes, 'P', 'K', 3, 4) || begins(bytes, 0xD0, 0xCF, 0x11, 0xE0))
            throw no(Objection.blocking("file-text.workbook", null));
        var text = text(bytes);
        if (text.text.isBlank()) throw no(Objection.blocking("file-text.empty", null));
        if (text.text.chars().anyMatch(FileText::isForeign)) throw no(Objection.blocking("file-text.no-text", null));
        return text;
    }

    private static FileText text(byte[] bytes) {
        if (begins(bytes, 0xFF, 0xFE)) return sure(bytes, 2, StandardCharsets.UTF_16LE);
        if (begins(bytes, 0xFE, 0xFF)) return sure(bytes, 2, StandardCharsets.UTF_16BE);
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) return sure(bytes, 3, StandardCharsets.UTF_8);
        if (isMostlyZero(bytes, 1)) return sure(bytes, 0, StandardCharsets.UTF_16LE);
        if (isMostlyZero(bytes, 0)) return sure(bytes, 0, StandardCharsets.UTF_16BE);
        return decode(bytes, 0, StandardCharsets.UTF_8)
                .map(text -> new FileText(text, false))
                .or(() -> decode(bytes, 0, SPREADSHEET).map(text -> new FileText(text, true)))
                .orElseThrow(() -> no(Objection.blocking("file-text.no-text", null)));
    }

    private static FileText sure(byte[] bytes, int from, Charset charset) {
        return decode(bytes, from, charset)
                .map(text -> new FileText(text, false))
                .orElseThrow(() -> no(Objection.blocking("file-text.no-text", null)));
    }

    private static Optional<String> decode(byte[] bytes, int from, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString());
        } catch (CharacterCodingException otherwise) {
            return Optional.empty();
        }
    }

    private static boolean begins(byte[] bytes, int... with) {
        for (var i = 0; i < with.length; i++) if (i >= bytes.length || (bytes[i] & 0xFF) != with[i]) return false;
        return true;
    }

    /** Text of two bytes a letter without a mark in front: every other byte is zero. */
    private static boolean isMostlyZero(byte[] bytes, int first) {
        var zero = 0;
        var all = 0;
        for (var i = first; i < Math.min(bytes.length, LOOKED_AT); i += 2, all++) if (bytes[i] == 0) zero++;
        return all > 1 && zero * 2 > all;
    }

    private static boolean isForeign(int letter) {
        return letter < ' ' && letter != '\t' && letter != '\n' && letter != '\r';
    }

    private static Refused no(Objection why) {
        return new Refused(List.of(why));
    }
}
