package org.baselinecme.platform.importing;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.baselinecme.platform.kernel.DateText;

/** A time of day as tables write it: 08:30, 8:30 AM, 8 am and 20:30:00, each also behind a date. */
public final class ImportedTime {
    private static final Pattern DATE = Pattern.compile("^\\d{1,4}[-/]\\d{1,2}[-/]\\d{1,4}[T ,]{1,3}");

    private ImportedTime() {}

    /** Empty for any other text, and for a time that no day has. */
    public static Optional<LocalTime> of(String text) {
        return DateText.read(DATE.matcher(text.strip()).replaceFirst(""));
    }
}
