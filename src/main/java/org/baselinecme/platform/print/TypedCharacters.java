package org.baselinecme.platform.print;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.jspecify.annotations.Nullable;

/**
 * The character map of a font that knows what was typed. A font may draw several characters by one glyph, such as the ideograph
 * U+5C0F and the radical U+2F29; the text layer of a document names one of them. It names the one that stands in the document
 * that is being printed; where several do or none does, an ordinary character before one that is only compatible with it.
 */
final class TypedCharacters extends CmapSubtable {
    private static final ScopedValue<BitSet> TYPED = ScopedValue.newInstance();
    private static final Comparator<Integer> BEST_FIRST = Comparator.comparing(TypedCharacters::isTyped)
            .thenComparing(TypedCharacters::isOrdinary)
            .reversed()
            .thenComparing(Comparator.naturalOrder());
    private final CmapSubtable original;

    private TypedCharacters(CmapSubtable original) {
        this.original = original;
        setPlatformId(original.getPlatformId());
        setPlatformEncodingId(original.getPlatformEncodingId());
    }

    /** Lets the text layers of documents that embed this font name what was typed. */
    static void nameIn(TrueTypeFont font) throws IOException {
        var table = font.getCmap();
        table.setCmaps(Arrays.stream(table.getCmaps()).map(TypedCharacters::new).toArray(CmapSubtable[]::new));
    }

    /** Prints a document with this text. */
    static <T, X extends Throwable> T printing(String page, ScopedValue.CallableOp<T, X> work) throws X {
        var typed = new BitSet();
        page.codePoints().forEach(typed::set);
        return ScopedValue.where(TYPED, typed).call(work);
    }

    @Override
    public int getGlyphId(int character) {
        return original.getGlyphId(character);
    }

    @Override
    public @Nullable List<Integer> getCharCodes(int glyph) {
        var characters = original.getCharCodes(glyph);
        return characters == null || characters.size() < 2
                ? characters
                : characters.stream().sorted(BEST_FIRST).toList();
    }

    private static boolean isTyped(int character) {
        return TYPED.isBound() && TYPED.get().get(character);
    }

    private static boolean isOrdinary(int character) {
        return Normalizer.isNormalized(Character.toString(character), Normalizer.Form.NFKC)
                && Character.UnicodeBlock.of(character) != Character.UnicodeBlock.CJK_RADICALS_SUPPLEMENT;
    }
}
