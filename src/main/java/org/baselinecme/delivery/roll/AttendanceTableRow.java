package org.baselinecme.delivery.roll;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.baselinecme.platform.importing.ImportRow;
import org.baselinecme.platform.importing.ImportedDay;
import org.baselinecme.platform.importing.ImportedTime;
import org.baselinecme.platform.importing.RowMessage;
import org.baselinecme.platform.kernel.Pasted;

/** What a row of a table states of one person in one session. */
record AttendanceTableRow(ImportRow row) {
    static final String ACTIVITY = "activity";
    static final String EMAIL = "email";
    static final String NPI = "npi";
    static final String SESSION = "session";
    static final String DAY = "day";
    static final String MINUTES = "minutes";
    static final String IN = "in";
    static final String OUT = "out";
    private static final int MOST_MINUTES = 1440;

    String activity() {
        return row.value(ACTIVITY).toLowerCase(Locale.ROOT);
    }

    String email() {
        return row.value(EMAIL);
    }

    String npi() {
        return Pasted.number(row.value(NPI)).replace("-", "");
    }

    /** The title of the session as one compares it; empty where the row names none. */
    String session() {
        return row.value(SESSION).toLowerCase(Locale.ROOT);
    }

    Optional<LocalDate> day() {
        return ImportedDay.of(row.value(DAY));
    }

    /** When the person came; empty where the row says no time. */
    Optional<LocalTime> in() {
        return ImportedTime.of(row.value(IN));
    }

    Optional<LocalTime> out() {
        return ImportedTime.of(row.value(OUT));
    }

    /** The minutes that the row states; empty where it states none, or the times instead. */
    Optional<Integer> minutes() {
        var text = row.value(MINUTES);
        return text.isEmpty() ? Optional.empty() : number(text).filter(one -> one >= 1 && one <= MOST_MINUTES);
    }

    private static Optional<Integer> number(String text) {
        var plain = text.replaceFirst("\\.\\d{1,6}$", "").replaceFirst(" ?min(ute)?s?\\.?$", "");
        return plain.matches("\\d{1,5}") ? Optional.of(Integer.valueOf(plain)) : Optional.empty();
    }

    private boolean hasTimes() {
        return !row.value(IN).isEmpty() || !row.value(OUT).isEmpty();
    }

    /** Whether it is about the whole session. */
    boolean isWhole() {
        return row.value(MINUTES).isEmpty() && !hasTimes();
    }

    /** Between coming and leaving, as far as it lies within a session; empty where no time of it does. */
    Optional<Integer> minutesWithin(LocalTime from, LocalTime until) {
        var begin = in().orElse(from).isBefore(from) ? from : in().orElse(from);
        var end = out().orElse(until).isAfter(until) ? until : out().orElse(until);
        var minutes = (int) Duration.between(begin, end).toMinutes();
        return minutes < 1 ? Optional.empty() : Optional.of(minutes);
    }

    /** What is wrong with the row by itself. */
    List<RowMessage> faults() {
        var faults = new ArrayList<RowMessage>();
        if (email().isEmpty() && npi().isEmpty()) faults.add(RowMessage.of("roll.import.nobody"));
        if (!row.value(DAY).isEmpty() && day().isEmpty())
            faults.add(RowMessage.about(DAY, "roll.import.day-wrong", row.value(DAY)));
        if (!row.value(MINUTES).isEmpty() && minutes().isEmpty())
            faults.add(RowMessage.about(MINUTES, "roll.import.minutes-wrong", row.value(MINUTES)));
        time(IN, in(), faults);
        time(OUT, out(), faults);
        if (in().isPresent() && out().isPresent() && !out().get().isAfter(in().get()))
            faults.add(RowMessage.about(OUT, "roll.import.out-before"));
        return faults;
    }

    private void time(String column, Optional<LocalTime> read, List<RowMessage> faults) {
        if (!row.value(column).isEmpty() && read.isEmpty())
            faults.add(RowMessage.about(column, "roll.import.time-wrong", row.value(column)));
    }
}
