package org.baselinecme.delivery.participation;

import java.util.List;
import org.baselinecme.office.office.Moments;
import org.baselinecme.platform.access.Standing;

/**
 * The registrations of an activity for staff.
 *
 * @param all every registration, withdrawn ones included, in the order of registering
 * @param open whether registration is open
 */
record RegistrationListPage(
        Standing place, SeatTerms terms, List<RegistrationListRow> all, boolean open, Moments moments) {
    public List<RegistrationListRow> registered() {
        return all.stream().filter(RegistrationListRow::isRegistered).toList();
    }

    public List<RegistrationListRow> waiting() {
        return all.stream().filter(RegistrationListRow::isWaiting).toList();
    }

    public List<RegistrationListRow> withdrawn() {
        return all.stream().filter(RegistrationListRow::isWithdrawn).toList();
    }

    /** How many people take part in person. */
    public long inPerson() {
        return registered().stream()
                .filter(row -> row.way() == AttendanceMode.IN_PERSON)
                .count();
    }

    public long streamed() {
        return registered().size() - inPerson();
    }

    /** How many guests have not confirmed their address. */
    public long unproven() {
        return all.stream().filter(row -> row.unproven() && !row.isWithdrawn()).count();
    }

    /** Whether people are registered by stream and have no address to join. */
    public boolean isStreamMissing() {
        return terms.streamAddress().isEmpty() && streamed() > 0;
    }

    public boolean isLimited() {
        return terms.seats() != null;
    }

    public boolean isOverFull() {
        return terms.seats() != null && inPerson() > terms.seats();
    }
}
