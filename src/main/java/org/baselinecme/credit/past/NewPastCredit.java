package org.baselinecme.credit.past;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A past credit that an import brings.
 *
 * @param naturalKey what makes it one entry of the earlier system
 */
record NewPastCredit(PersonId person, String naturalKey, PastCreditValues values, PastCreditSource source) {
    private static final Pattern NOISE = Pattern.compile("[^\\p{L}\\p{N}]+");

    NewPastCredit(PersonId person, PastCreditValues values, PastCreditSource source) {
        this(person, key(values, source), values, source);
    }

    /** The same activity, day and credit of the same system are the same entry; the amount and the words are not compared. */
    private static String key(PastCreditValues values, PastCreditSource source) {
        return key(
                source.sourceSystem(),
                source.activityReference().isEmpty() ? values.title() : "#" + source.activityReference(),
                values.completedOn(),
                values.creditSystem());
    }

    static String key(String system, String activity, LocalDate completed, @Nullable String credit) {
        var reference = activity.startsWith("#") ? "#" + folded(activity) : folded(activity);
        return String.join("|", folded(system), reference, completed.toString(), credit == null ? "-" : credit);
    }

    /** Small letters and digits: spelling, accents and blanks do not matter. */
    private static String folded(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        return NOISE.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
