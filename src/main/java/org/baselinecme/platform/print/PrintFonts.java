package org.baselinecme.platform.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * The fonts of printed documents. Each is parsed once for the whole application and shared by all printer threads, which only
 * read it. The Chinese font (10 MB) is parsed when a text first needs it, and its memory is returned when the heap runs short.
 */
final class PrintFonts {
    private static final int LAST_IDEOGRAPH = 0x323AF;
    private static final String CHINESE = "Noto Sans SC";
    private final List<Face> latin = List.of(
            new Face("Open Sans", 400, FontStyle.NORMAL, parse("OpenSans/OpenSans-Regular.ttf")),
            new Face("Open Sans", 700, FontStyle.NORMAL, parse("OpenSans/OpenSans-Bold.ttf")),
            new Face("Open Sans", 400, FontStyle.ITALIC, parse("OpenSans/OpenSans-Italic.ttf")));
    private final BitSet upright = letters(latin.getFirst().font());
    private final BitSet inEveryStyle = inEveryStyle();
    private SoftReference<Face> chinese = new SoftReference<>(null);
    private @Nullable BitSet ideographs;

    private PrintFonts() {}

    static PrintFonts shared() {
        return Shared.FONTS;
    }

    /** Registers the fonts that a page needs with its document; glyphs that are not used are left out of the file. */
    void register(PdfRendererBuilder builder, PDDocument document, String page) {
        for (var face : latin) face.register(builder, document);
        if (!isLatin(page)) chinese().register(builder, document);
    }

    /** Returns whether an upright font has a glyph for this code point. */
    boolean has(int letter) {
        return upright.get(letter) || ideographs().get(letter);
    }

    private boolean isLatin(String page) {
        return page.codePoints().allMatch(letter -> letter < ' ' || inEveryStyle.get(letter));
    }

    private BitSet inEveryStyle() {
        var common = new BitSet();
        common.or(upright);
        for (var face : latin) common.and(letters(face.font()));
        return common;
    }

    private synchronized Face chinese() {
        var parsed = chinese.get();
        if (parsed == null) {
            parsed = new Face(CHINESE, 400, FontStyle.NORMAL, parse("NotoSansSC/NotoSansSC-Regular.ttf"));
            chinese = new SoftReference<>(parsed);
        }
        return parsed;
    }

    private synchronized BitSet ideographs() {
        var known = ideographs;
        if (known == null) ideographs = known = letters(chinese().font());
        return known;
    }

    private static BitSet letters(TrueTypeFont font) {
        try {
            var map = font.getUnicodeCmapLookup();
            var letters = new BitSet();
            for (var letter = Character.MIN_CODE_POINT; letter <= LAST_IDEOGRAPH; letter++)
                if (map.getGlyphId(letter) > 0) letters.set(letter);
            return letters;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static TrueTypeFont parse(String name) {
        try (var file = Objects.requireNonNull(PrintFonts.class.getResourceAsStream("/fonts/ttf/" + name), name)) {
            var font = new TTFParser().parse(new RandomAccessReadBuffer(file.readAllBytes()));
            // otherwise "fi" becomes the ligature U+FB01 in the text layer, and a search for "certificate" fails
            font.setEnableGsub(false);
            return font;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Parses the fonts when the first document or the first name needs them. */
    private static final class Shared {
        static final PrintFonts FONTS = new PrintFonts();
    }

    private record Face(String family, int weight, FontStyle style, TrueTypeFont font) {
        void register(PdfRendererBuilder builder, PDDocument document) {
            builder.useFont(new DocumentFont(document, font), family, weight, style, true);
        }
    }

    /** A shared font as one document embeds it: only the glyphs that are used. */
    private static final class DocumentFont extends PDFontSupplier {
        private final PDDocument document;
        private final TrueTypeFont font;

        @SuppressWarnings("NullAway") // the superclass expects a font that exists; this one is made when it is used
        DocumentFont(PDDocument document, TrueTypeFont font) {
            super(null);
            this.document = document;
            this.font = font;
        }

        @Override
        public PDFont supply() {
            try {
                return PDType0Font.load(document, font, true);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
