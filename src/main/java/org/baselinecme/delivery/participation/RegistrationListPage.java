package org.baselinecme.delivery.participation;

import java.util.List;
import org.baselinecme.office.office.Moments;
import org.baselinecme.platform.access.Standing;

/**
 * Who is registered for an activity, as the office sees it.
 *
 * @param all every registration there ever was, in the order of coming
 * @param open whether one can register now
 */
record RegistrationListPage(
        Standing place, RegistrationTerms terms, List<RegistrationListRow> all, boolean open, Moments moments) {
    public List<RegistrationListRow> registered() {
        return all.stream().filter(RegistrationListRow::isRegistered).toList();
    }

    public List<RegistrationListRow> waiting() {
        return all.stream().filter(RegistrationListRow::isWaiting).toList();
    }

    public List<RegistrationListRow> withdrawn() {
        return all.stream().filter(RegistrationListRow::isWithdrawn).toList();
    }

    /** Those who need a seat. */
    public long inPerson() {
        return registered().stream()
                .filter(row -> row.way() == AttendanceMode.IN_PERSON)
                .count();
    }

    public long streamed() {
        return registered().size() - inPerson();
    }

    /** Guests who have not shown yet that their address is theirs. */
    public long unproven() {
        return all.stream().filter(row -> row.unproven() && !row.isWithdrawn()).count();
    }

    public boolean isLimited() {
        return terms.seats() != null;
    }

    public boolean isOverFull() {
        return terms.seats() != null && inPerson() > terms.seats();
    }
}
