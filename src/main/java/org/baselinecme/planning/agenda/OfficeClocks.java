package org.baselinecme.planning.agenda;

import java.util.UUID;
import org.baselinecme.office.office.ProviderNamed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sessions are planned by the clocks of the office: where it gets another time zone, their days and times stay, and the moments
 * follow. Sessions that people were checked in to keep the moments at which those people were there.
 */
@Component
class OfficeClocks {
    private final SlotRepository slots;
    private final RecordedAttendance attendance;

    OfficeClocks(SlotRepository slots, RecordedAttendance attendance) {
        this.slots = slots;
        this.attendance = attendance;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(ProviderNamed named) {
        if (!named.isZoneChanged()) return;
        var attended = attendance.sessions().toArray(UUID[]::new);
        slots.moveTo(named.zone(), attended);
        slots.keepMoments(named.zone(), attended);
    }
}
