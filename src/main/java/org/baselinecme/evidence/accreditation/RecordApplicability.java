package org.baselinecme.evidence.accreditation;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.baselinecme.office.office.Moments;
import org.baselinecme.planning.activities.Schedule;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.platform.kernel.ActivityId;

/**
 * The properties of an activity that determine which records it must have.
 *
 * @param format code of the list {@code activity_format}; empty before one is adopted
 * @param exempt whether it is exempt from Standard 3
 * @param nonClinical whether it has no clinical content
 * @param systems codes of the designated credit systems
 * @param partners names of the joint providers
 */
record RecordApplicability(
        ActivityId activity,
        Stage stage,
        String format,
        LocalDate startsOn,
        LocalDate endsOn,
        boolean exempt,
        boolean nonClinical,
        List<String> systems,
        List<String> partners,
        Moments moments) {
    /** Whether it is a series, whose sessions are designated and counted one by one (R57). */
    boolean isSeries() {
        return format.equals(Schedule.SERIES);
    }

    /** Whether learners use material at any time, without live sessions. */
    boolean isEnduring() {
        return format.equals("ENDURING") || format.equals("JOURNAL");
    }

    /** The day on which disclosures were to be valid: when the activity began, or today (R21). */
    LocalDate disclosedOn() {
        return startsOn.isBefore(moments.today()) ? startsOn : moments.today();
    }

    /** A disclosure submitted from this moment on came too late for the activity. */
    OffsetDateTime disclosedUntil() {
        return endsOn.plusDays(1).atStartOfDay(moments.zone()).toOffsetDateTime();
    }
}
