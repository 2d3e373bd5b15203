package org.baselinecme.delivery.registrants;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.baselinecme.delivery.participation.Registrations;
import org.baselinecme.delivery.participation.WalkInService;
import org.baselinecme.office.office.Office;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.importing.ImportRow;
import org.baselinecme.platform.importing.RowCheck;
import org.baselinecme.platform.importing.RowMessage;
import org.baselinecme.platform.importing.RowResult;
import org.baselinecme.platform.importing.RowUndo;
import org.baselinecme.platform.importing.WrittenRow;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Registers the people of a table. For an activity to come they get the usual confirmation; who was at one that is over is registered
 * without a letter.
 */
@Component
class RegistrationEntry {
    private final RegistrationRows rows;
    private final RegistrantActions registrants;
    private final WalkInService past;
    private final Registrations registrations;
    private final Standings standings;
    private final Office office;
    private final MessageSource messages;

    RegistrationEntry(
            RegistrationRows rows,
            RegistrantActions registrants,
            WalkInService past,
            Registrations registrations,
            Standings standings,
            Office office,
            MessageSource messages) {
        this.rows = rows;
        this.registrants = registrants;
        this.past = past;
        this.registrations = registrations;
        this.standings = standings;
        this.office = office;
        this.messages = messages;
    }

    List<RowCheck> check(Me me, List<ImportRow> table) {
        var found = rows.find(table);
        var today = office.moments().today();
        return table.stream().map(row -> check(me, row, found, today)).toList();
    }

    private static RowCheck check(Me me, ImportRow row, RegistrationRows.Found found, LocalDate today) {
        var faults = faults(me, row, found, today);
        if (!faults.isEmpty()) return RowCheck.faulty(row, faults);
        var canceled =
                found.canceled(Objects.requireNonNull(found.activity(row)), Objects.requireNonNull(found.person(row)));
        if (canceled == null) return RowCheck.fresh(row, List.of());
        return canceled
                ? RowCheck.fresh(row, List.of(RowMessage.of("registrant.import.canceled")))
                : RowCheck.known(row);
    }

    private static List<RowMessage> faults(Me me, ImportRow row, RegistrationRows.Found found, LocalDate today) {
        var faults = new ArrayList<RowMessage>();
        var activity = found.activity(row);
        var number = row.value(RegistrationTable.ACTIVITY);
        if (activity == null)
            faults.add(RowMessage.about(RegistrationTable.ACTIVITY, "registrant.import.no-activity", number));
        else if (!me.has(activity.takes(today) ? Duty.KEEP_REGISTRATIONS : Duty.KEEP_ATTENDANCE)
                || !activity.takes(today) && !activity.isHeld(today))
            faults.add(RowMessage.about(RegistrationTable.ACTIVITY, "registrant.import.not-open", number));
        var email = row.value(RegistrationTable.EMAIL);
        if (found.isOfSeveral(row))
            faults.add(RowMessage.about(RegistrationTable.EMAIL, "registrant.import.several", email));
        else if (found.person(row) == null)
            faults.add(RowMessage.about(RegistrationTable.EMAIL, "registrant.import.no-person", email));
        return faults;
    }

    List<RowResult> enter(Me me, List<ImportRow> table) {
        var found = rows.find(table);
        var today = office.moments().today();
        return table.stream().map(row -> enter(me, row, found, today)).toList();
    }

    private RowResult enter(Me me, ImportRow row, RegistrationRows.Found found, LocalDate today) {
        var faults = faults(me, row, found, today);
        var activity = found.activity(row);
        var person = found.person(row);
        if (activity == null || person == null || !faults.isEmpty()) return RowResult.rejected(row, faults);
        if (rows.registration(activity.id(), person).isPresent()) return RowResult.unchanged(row);
        if (activity.takes(today)) registrants.add(me, activity.id(), person);
        else past.walkIn(me, activity.id(), List.of(person));
        return rows.registration(activity.id(), person)
                .map(id -> RowResult.added(row, id))
                .orElseGet(() -> RowResult.unchanged(row));
    }

    RowUndo takeBack(Me me, WrittenRow row) {
        var made = rows.made(row.written()).orElse(null);
        if (made == null) return RowUndo.stays(row, RowMessage.of("registrant.import.canceled-since"));
        if (made.attended()) return RowUndo.stays(row, RowMessage.of("registrant.import.attended"));
        if (made.activity().takes(office.moments().today())) registrants.cancel(me, made.id(), row.written(), why());
        else registrations.cancel(me, standings.where(me, Duty.KEEP_REGISTRATIONS, made.id()), row.written());
        return RowUndo.undone(row);
    }

    private String why() {
        return messages.getMessage("registrant.import.undone", null, LocaleContextHolder.getLocale());
    }
}
