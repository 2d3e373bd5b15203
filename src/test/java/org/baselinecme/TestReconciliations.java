package org.baselinecme;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.baselinecme.evidence.accreditation.FileRecord;
import org.baselinecme.evidence.accreditation.Filing;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;

/** Activities of a {@link TestOffice} in reconciliation, and documents of their activity files. */
public record TestReconciliations(TestOffice cast) {
    /** After the last day of the activities that {@link TestActivities} opens. */
    public static final String AFTER = "2027-03-03T09:00:00Z";

    /** The explanation of every missing record. */
    public static final String WHY = "It was announced by word of mouth in the morning round.";

    public static Filing pdf(String title) {
        return new Filing(title, "", "flyer.pdf", bytes("%PDF-1.7 " + title));
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** A course that was held, without attendance and documents; moves the clock to {@link #AFTER}. */
    public ActivityId delivered() {
        var activity = cast.activities().listed("LIVE_COURSE", "AMA1");
        cast.activities().open(activity);
        TestClock.moveTo(AFTER);
        cast.services().acting().asProduct(me -> {
            cast.services().activities().deliver(me, activity);
            return activity;
        });
        return activity;
    }

    /** A delivered course in reconciliation. */
    public ActivityId reconciling() {
        var activity = delivered();
        cast.let(cast.rahmani(), me -> cast.services().reconciliations().begin(me, activity));
        return activity;
    }

    /** In reconciliation, with every missing record explained except these. */
    public ActivityId explainedExcept(FileRecord... open) {
        var activity = reconciling();
        for (var record : FileRecord.values()) if (!List.of(open).contains(record)) explain(activity, record);
        return activity;
    }

    private void explain(ActivityId activity, FileRecord record) {
        try {
            cast.let(cast.rahmani(), me -> cast.services().filings().explain(me, activity, record, WHY));
        } catch (Refused notMissing) {
            // the record is present or does not apply
        }
    }

    public boolean file(ActivityId activity, FileRecord record, Filing paper) {
        return cast.as(cast.rahmani(), me -> cast.services().filings().file(me, activity, record, paper));
    }

    public void close(ActivityId activity) {
        cast.let(cast.rahmani(), me -> cast.services().reconciliations().close(me, activity));
    }

    /** Records attendance of the only session. */
    public void recordAttendance(ActivityId activity, PersonId person) {
        var slot = cast.learners().slots(activity).getFirst();
        cast.let(cast.rahmani(), me -> cast.services().attendance().record(me, activity, slot, List.of(person)));
    }
}
