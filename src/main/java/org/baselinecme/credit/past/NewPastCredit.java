package org.baselinecme.credit.past;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.baselinecme.platform.kernel.PersonId;

/**
 * A past credit that an import brings.
 *
 * @param naturalKey what makes it one entry of the earlier system
 */
record NewPastCredit(
        PastCreditId id, PersonId person, String naturalKey, PastCreditValues values, PastCreditSource source) {
    private static final Pattern NOISE = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    NewPastCredit(PersonId person, PastCreditValues values, PastCreditSource source) {
        this(PastCreditId.next(), person, key(values, source), values, source);
    }

    /** The same activity, day and credit of the same system are the same entry; neither the amount nor spelling is compared. */
    static String key(PastCreditValues values, PastCreditSource source) {
        var reference = source.activityReference();
        return String.join(
                "|",
                folded(source.sourceSystem()),
                reference.isEmpty() ? folded(values.title()) : "#" + reference.strip(),
                values.completedOn().toString(),
                values.creditSystem() == null ? "-" : values.creditSystem());
    }

    /** Small letters and digits: spelling, accents and blanks do not matter. */
    private static String folded(String text) {
        var plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("");
        return NOISE.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
