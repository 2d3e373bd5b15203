package org.baselinecme.evidence.accreditation;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.baselinecme.office.office.Moments;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.planning.disclosures.ClearanceState;
import org.baselinecme.platform.kernel.ActivityId;

/**
 * What decides which records an activity must have.
 *
 * @param format code of the list {@code activity_format}; empty before one is adopted
 * @param exempt whether Standard 3 need not be followed
 * @param nonClinical whether nothing clinical is taught
 * @param systems codes of the credit systems that were designated
 * @param partners joint providers by name
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
    /** Whether it is learned from material, at whatever time. */
    boolean isEnduring() {
        return format.equals("ENDURING") || format.equals("JOURNAL");
    }

    /** The first moment of which a disclosure still counted when the activity began. */
    OffsetDateTime disclosedFrom() {
        var begun = startsOn.isBefore(moments.today()) ? startsOn : moments.today();
        return begun.minusMonths(ClearanceState.VALID_MONTHS)
                .atStartOfDay(moments.zone())
                .toOffsetDateTime();
    }

    /** The moment after which a disclosure came too late for it. */
    OffsetDateTime disclosedUntil() {
        return endsOn.plusDays(1).atStartOfDay(moments.zone()).toOffsetDateTime();
    }
}
