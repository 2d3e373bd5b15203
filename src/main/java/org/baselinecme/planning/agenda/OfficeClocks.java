package org.baselinecme.planning.agenda;

import org.baselinecme.office.office.ProviderNamed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sessions are planned by the clocks of the office: where it gets another time zone, their days and times stay, and the moments follow. */
@Component
class OfficeClocks {
    private final SlotRepository slots;

    OfficeClocks(SlotRepository slots) {
        this.slots = slots;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(ProviderNamed named) {
        if (named.isZoneChanged()) slots.moveTo(named.zone());
    }
}
