package org.baselinecme.platform.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** A day as tables write it: 2024-03-05, 3/5/2024, and either with a time that is not looked at. */
public final class ImportedDay {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ].{1,30})?");
    private static final Pattern US = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})(?: .{1,20})?");

    private ImportedDay() {}

    /** Empty for any other text, and for a day that no month has. */
    public static Optional<LocalDate> of(String text) {
        var iso = ISO.matcher(text);
        if (iso.matches()) return day(iso.group(1), iso.group(2), iso.group(3));
        var us = US.matcher(text);
        return us.matches() ? day(us.group(3), us.group(1), us.group(2)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
