package org.baselinecme.delivery.participation;

import java.util.List;
import org.baselinecme.office.office.Moments;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.springframework.stereotype.Component;

/** Presents the registrations of an activity as the rows of a file. */
@Component
class RegistrationListPresenter {
    private final OfferedActivityQueries activities;

    RegistrationListPresenter(OfferedActivityQueries activities) {
        this.activities = activities;
    }

    /** The activity whose registrations are listed; {@link NotFound} where it does not exist. */
    OfferedActivity activity(ActivityId activity) {
        return activities.of(activity).orElseThrow(NotFound::new);
    }

    /** The rows of the file. */
    static List<List<String>> lines(String number, List<RegistrationListRow> rows, Moments moments) {
        return rows.stream().map(row -> line(number, row, moments)).toList();
    }

    private static List<String> line(String number, RegistrationListRow row, Moments moments) {
        return List.of(
                row.id().toString(),
                number,
                row.person().toString(),
                row.name(),
                row.credentials(),
                row.profession(),
                row.email(),
                row.unproven() ? "no" : "yes",
                status(row),
                row.way().name(),
                row.walkedIn() ? "yes" : "no",
                moments.iso(row.at()),
                row.seatedAt() == null ? "" : moments.iso(row.seatedAt()),
                row.withdrawnAt() == null ? "" : moments.iso(row.withdrawnAt()));
    }

    private static String status(RegistrationListRow row) {
        if (row.isWithdrawn()) return "WITHDRAWN";
        return row.isWaiting() ? "WAITING" : "REGISTERED";
    }
}
