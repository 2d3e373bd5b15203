package org.baselinecme.credit.past;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.baselinecme.platform.importing.Differences;
import org.baselinecme.platform.importing.RowMessage;
import org.jspecify.annotations.Nullable;

/** What a row says differently from the entry on record, and what comes of both. What is empty in the file says nothing. */
record PastCreditDifferences(PastCreditValues ours, PastCreditValues theirs) {
    /** A sentence for each value that differs, or fills in an empty one. */
    List<RowMessage> said() {
        var said = new ArrayList<RowMessage>();
        note(said, PastCreditColumn.AMOUNT, amount(ours), amount(theirs));
        note(said, PastCreditColumn.TITLE, ours.title(), theirs.title());
        note(said, PastCreditColumn.PROVIDER, ours.provider(), theirs.provider());
        note(said, PastCreditColumn.STARTED, text(ours.startedOn()), text(theirs.startedOn()));
        note(said, PastCreditColumn.ENDED, text(ours.endedOn()), text(theirs.endedOn()));
        note(said, PastCreditColumn.FORMAT, ours.format(), theirs.format());
        note(
                said,
                PastCreditColumn.AS,
                ours.creditedAs().code(),
                theirs.creditedAs().code());
        note(said, PastCreditColumn.ACCREDITATION, ours.accreditation(), theirs.accreditation());
        note(said, PastCreditColumn.NUMBER, ours.certificateNumber(), theirs.certificateNumber());
        return said;
    }

    private static void note(List<RowMessage> said, String column, String ours, String theirs) {
        if (theirs.isEmpty() || theirs.equals(ours)) return;
        said.add(
                ours.isEmpty()
                        ? RowMessage.about(column, "past.row.fills", theirs)
                        : RowMessage.about(column, "past.row.differs", ours, theirs));
    }

    /** The values that the entry has then. */
    PastCreditValues merged(Differences whose) {
        var file = whose == Differences.FILE;
        return new PastCreditValues(
                chosen(file, ours.title(), theirs.title()),
                chosen(file, ours.provider(), theirs.provider()),
                either(file, ours.startedOn(), theirs.startedOn()),
                either(file, ours.endedOn(), theirs.endedOn()),
                ours.completedOn(),
                chosen(file, ours.format(), theirs.format()),
                ours.creditSystem(),
                file && theirs.amount().signum() > 0 ? theirs.amount() : ours.amount(),
                file ? theirs.creditedAs() : ours.creditedAs(),
                chosen(file, ours.accreditation(), theirs.accreditation()),
                chosen(file, ours.certificateNumber(), theirs.certificateNumber()));
    }

    private static String chosen(boolean file, String ours, String theirs) {
        if (theirs.isEmpty() || ours.isEmpty()) return ours + theirs;
        return file ? theirs : ours;
    }

    private static <T> @Nullable T either(boolean file, @Nullable T ours, @Nullable T theirs) {
        if (ours == null || theirs == null) return ours == null ? theirs : ours;
        return file ? theirs : ours;
    }

    private static String amount(PastCreditValues values) {
        BigDecimal amount = values.amount();
        return amount.signum() == 0 ? "" : EarlierCredits.text(amount);
    }

    private static String text(@Nullable Object day) {
        return day == null ? "" : day.toString();
    }
}
