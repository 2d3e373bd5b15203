package org.baselinecme.evidence.accreditation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.baselinecme.office.office.Moments;

/** Formats dates and times for documents: always with the year. */
final class DocumentDates {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.US);
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("MM/dd/yyyy", Locale.US);

    private DocumentDates() {}

    static String at(Moments moments, Instant at) {
        return on(moments, at) + ", " + TIME.format(at.atZone(moments.zone()));
    }

    static String on(Moments moments, Instant at) {
        return moments.dated(at.atZone(moments.zone()).toLocalDate());
    }

    /** Month, day and year, as forms of accreditors require. */
    static String form(LocalDate day) {
        return FORM.format(day);
    }
}
