package org.baselinecme.platform.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts of printed documents, parsed once; used by one thread at a time. */
final class FontSet {
    private final List<Face> faces = List.of(
            new Face("Open Sans", 400, FontStyle.NORMAL, read("OpenSans/OpenSans-Regular.ttf")),
            new Face("Open Sans", 700, FontStyle.NORMAL, read("OpenSans/OpenSans-Bold.ttf")),
            new Face("Open Sans", 400, FontStyle.ITALIC, read("OpenSans/OpenSans-Italic.ttf")),
            new Face("Noto Sans SC", 400, FontStyle.NORMAL, read("NotoSansSC/NotoSansSC-Regular.ttf")));

    /** Lets a document be written with these fonts. */
    void lend(PdfRendererBuilder builder, PDDocument document) {
        for (var face : faces)
            builder.useFont(new Lent(document, face.font()), face.family(), face.weight(), face.style(), true);
    }

    /** Whether a letter can be printed upright, by one of the families. */
    boolean has(int letter) {
        try {
            for (var face : faces)
                if (face.weight() == 400
                        && face.style() == FontStyle.NORMAL
                        && face.font().getUnicodeCmapLookup().getGlyphId(letter) > 0) return true;
            return false;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static TrueTypeFont read(String name) {
        try (var file = Objects.requireNonNull(FontSet.class.getResourceAsStream("/fonts/ttf/" + name), name)) {
            var font = new TTFParser().parse(new RandomAccessReadBuffer(file.readAllBytes()));
            // otherwise “fi” becomes the one letter U+FB01 in the text, and nobody finds “certificate”
            font.setEnableGsub(false);
            return font;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private record Face(String family, int weight, FontStyle style, TrueTypeFont font) {}

    /** A font as one document holds it: only the letters that are used. */
    private static final class Lent extends PDFontSupplier {
        private final PDDocument document;
        private final TrueTypeFont font;

        @SuppressWarnings(
                "NullAway") // the supplier asks for a font that is there already; ours is made when it is used
        Lent(PDDocument document, TrueTypeFont font) {
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
