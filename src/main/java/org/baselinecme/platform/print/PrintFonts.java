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
 * read it. The font of Chinese and Japanese (10 MB) and the one of Korean (2 MB) are parsed when a text first needs them, and
 * their memory is returned when the heap runs short.
 */
final class PrintFonts {
    private static final int LAST_IDEOGRAPH = 0x323AF;
    private final List<Face> latin = List.of(
            new Face("Open Sans", 400, FontStyle.NORMAL, parse("OpenSans/OpenSans-Regular.ttf")),
            new Face("Open Sans", 700, FontStyle.NORMAL, parse("OpenSans/OpenSans-Bold.ttf")),
            new Face("Open Sans", 400, FontStyle.ITALIC, parse("OpenSans/OpenSans-Italic.ttf")));
    private final BitSet upright = letters(latin.getFirst().font());
    private final BitSet inEveryStyle = inEveryStyle();
    private final Lent ideographs = new Lent("Noto Sans SC", "NotoSansSC/NotoSansSC-Regular.ttf");
    private final Lent hangul = new Lent("Noto Sans KR", "NotoSansKR/NotoSansKR-Hangul.ttf");

    private PrintFonts() {}

    static PrintFonts shared() {
        return Shared.FONTS;
    }

    /** Registers the fonts that a page needs with its document; glyphs that are not used are left out of the file. */
    void register(PdfRendererBuilder builder, PDDocument document, String page) {
        for (var face : latin) face.register(builder, document);
        var others = others(page);
        for (var lent : List.of(ideographs, hangul)) {
            if (others.isEmpty()) return;
            if (others.intersects(lent.letters())) lent.face().register(builder, document);
            others.andNot(lent.letters());
        }
    }

    /** Returns whether an upright font has a glyph for this code point. */
    boolean has(int letter) {
        return upright.get(letter)
                || ideographs.letters().get(letter)
                || hangul.letters().get(letter);
    }

    /** The letters of a page that the Latin fonts do not have in every style. */
    private BitSet others(String page) {
        var letters = new BitSet();
        page.codePoints().filter(letter -> letter >= ' ').forEach(letters::set);
        letters.andNot(inEveryStyle);
        return letters;
    }

    private BitSet inEveryStyle() {
        var common = new BitSet();
        common.or(upright);
        for (var face : latin) common.and(letters(face.font()));
        return common;
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
            TypedCharacters.nameIn(font);
            return font;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Parses the fonts when the first document or the first name needs them. */
    private static final class Shared {
        static final PrintFonts FONTS = new PrintFonts();
    }

    /** A font of many glyphs that few documents need. */
    private static final class Lent {
        private final String family;
        private final String file;
        private SoftReference<Face> parsed = new SoftReference<>(null);
        private @Nullable BitSet letters;

        Lent(String family, String file) {
            this.family = family;
            this.file = file;
        }

        synchronized Face face() {
            var face = parsed.get();
            if (face == null) {
                face = new Face(family, 400, FontStyle.NORMAL, parse(file));
                parsed = new SoftReference<>(face);
            }
            return face;
        }

        synchronized BitSet letters() {
            var known = letters;
            if (known == null) letters = known = PrintFonts.letters(face().font());
            return known;
        }
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
