package org.baselinecme.credit.past;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.baselinecme.planning.systems.CreditSystem;
import org.baselinecme.platform.importing.ImportRow;
import org.baselinecme.platform.importing.ImportedDay;
import org.baselinecme.platform.importing.RowMessage;
import org.baselinecme.platform.kernel.DateText;
import org.baselinecme.platform.kernel.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table of past credit as it is read: its values, or what to mend.
 *
 * @param values null while there is something to mend, and for an activity that was not completed
 * @param faults what to mend
 */
record PastCreditRow(
        ImportRow row, PastCreditSource source, @Nullable PastCreditValues values, List<RowMessage> faults) {
    /** The choice of a credit system that stands for attendance without credit. */
    static final String NO_CREDIT = "ATTENDANCE";

    private static final String NOT_COMPLETE = "0";
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s]+[.][^@\\s]+");

    /** @param system the earlier system where the row names none */
    static PastCreditRow of(ImportRow row, String system, LocalDate today) {
        var named = row.value(PastCreditColumn.SYSTEM);
        var source = new PastCreditSource(
                named.isEmpty() ? system : named, row.number(), row.value(PastCreditColumn.ACTIVITY), row.file());
        if (row.value(PastCreditColumn.COMPLETE).equals(NOT_COMPLETE))
            return new PastCreditRow(row, source, null, List.of());
        var reading = new Reading(row, today);
        var values = reading.values();
        return reading.faults.isEmpty()
                ? new PastCreditRow(row, source, values, List.of())
                : new PastCreditRow(row, source, null, List.copyOf(reading.faults));
    }

    /** The address of the learner, as addresses are compared. */
    String address() {
        return EmailAddress.key(row.value(PastCreditColumn.EMAIL));
    }

    /** What makes it one entry of the earlier system; empty without values. */
    String key() {
        return values == null ? "" : NewPastCredit.key(values, source);
    }

    /** The values of a row without faults. */
    PastCreditValues good() {
        return Objects.requireNonNull(values);
    }

    /** Reads the cells one by one and notes what is wrong with each. */
    private static final class Reading {
        private final ImportRow row;
        private final LocalDate today;
        private final List<RowMessage> faults = new ArrayList<>();

        private Reading(ImportRow row, LocalDate today) {
            this.row = row;
            this.today = today;
        }

        private @Nullable PastCreditValues values() {
            if (!ADDRESS.matcher(row.value(PastCreditColumn.EMAIL)).matches())
                wrong(PastCreditColumn.EMAIL, "past.row.email-wrong", row.value(PastCreditColumn.EMAIL));
            var started = day(PastCreditColumn.STARTED);
            var ended = day(PastCreditColumn.ENDED);
            var completed = completed();
            if (started != null && ended != null && ended.isBefore(started))
                wrong(PastCreditColumn.ENDED, "past.row.day-order", DateText.date(ended), DateText.date(started));
            var credit = credit();
            var amount = amount(credit == null);
            if (completed == null || !faults.isEmpty()) return null;
            return new PastCreditValues(
                    row.value(PastCreditColumn.TITLE),
                    row.value(PastCreditColumn.PROVIDER),
                    started == null ? ended : started,
                    ended,
                    completed,
                    row.value(PastCreditColumn.FORMAT),
                    credit,
                    amount,
                    as(credit),
                    row.value(PastCreditColumn.ACCREDITATION),
                    row.value(PastCreditColumn.NUMBER));
        }

        private @Nullable LocalDate completed() {
            var completed = day(PastCreditColumn.COMPLETED);
            if (row.value(PastCreditColumn.COMPLETED).isEmpty())
                wrong(PastCreditColumn.COMPLETED, "past.row.day-missing");
            else if (completed != null && completed.isAfter(today))
                wrong(PastCreditColumn.COMPLETED, "past.row.day-future", DateText.date(completed));
            return completed;
        }

        private @Nullable LocalDate day(String column) {
            var text = row.value(column);
            if (text.isEmpty()) return null;
            var day = ImportedDay.of(text).filter(PastCreditPolicy::isPossible).orElse(null);
            if (day == null) wrong(column, "past.row.day-wrong", text);
            return day;
        }

        /** The credit system; null for attendance. */
        private @Nullable String credit() {
            var written = row.value(PastCreditColumn.CREDIT);
            var attendance = row.value(PastCreditColumn.AS).equals(CreditedAs.ATTENDANCE.name());
            if (attendance || written.equals(NO_CREDIT)) return null;
            if (written.isEmpty() && !row.value(PastCreditColumn.AMOUNT).isEmpty())
                wrong(PastCreditColumn.CREDIT, "past.row.system-missing");
            return written.isEmpty() ? null : written;
        }

        private BigDecimal amount(boolean attendance) {
            var text = row.value(PastCreditColumn.AMOUNT);
            if (text.startsWith("-")) return none("past.row.amount-negative", text);
            if (text.isEmpty() && attendance) return BigDecimal.ZERO.setScale(PastCreditPolicy.DECIMALS);
            if (text.isEmpty()) return none("past.row.amount-missing");
            var amount = PastCreditPolicy.amount(text);
            if (amount.isEmpty()) return none("past.row.amount-wrong", text);
            return amount.get().signum() == 0 && !attendance ? none("past.row.amount-zero") : amount.get();
        }

        private BigDecimal none(String fault, Object... arguments) {
            wrong(PastCreditColumn.AMOUNT, fault, arguments);
            return BigDecimal.ZERO;
        }

        private CreditedAs as(@Nullable String credit) {
            if (credit == null) return CreditedAs.ATTENDANCE;
            var said = row.value(PastCreditColumn.AS);
            if (said.isEmpty())
                return credit.equals(CreditSystem.AMA1) ? CreditedAs.PHYSICIAN : CreditedAs.NON_PHYSICIAN;
            return CreditedAs.valueOf(said);
        }

        private void wrong(String column, String fault, Object... arguments) {
            faults.add(RowMessage.about(column, fault, arguments));
        }
    }
}
