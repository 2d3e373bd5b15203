package org.baselinecme.credit.certificates;

import java.time.Instant;
import java.util.List;
import org.baselinecme.office.people.GuestEvent;
import org.baselinecme.office.people.People;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Follows the confirmation of guests: their certificates are mailed as documents once the name is confirmed, and those of a guest
 * who was joined with a known person are revised to that person's name, as what was typed proves nothing.
 */
@Component
class ConfirmedNames {
    private final CertificateQueries queries;
    private final CertificateNames names;
    private final People people;

    ConfirmedNames(CertificateQueries queries, CertificateNames names, People people) {
        this.queries = queries;
        this.names = names;
        this.people = people;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void confirmed(GuestEvent.GuestConfirmed guest) {
        queries.of(guest.person()).forEach(serial -> names.mailAgain(serial, guest.at()));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void vouched(GuestEvent.GuestVouched guest) {
        queries.of(guest.person()).forEach(serial -> names.mailAgain(serial, guest.at()));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void joined(GuestEvent.PeopleJoined joined) {
        var person = people.rootOf(joined.intoPerson());
        var name = people.names(List.of(person)).getOrDefault(person, "");
        queries.of(joined.fromPerson()).forEach(serial -> rename(serial, name, joined.by(), joined.at()));
    }

    private void rename(Serial serial, String name, PersonId by, Instant now) {
        var issued = queries.find(serial).orElseThrow();
        if (issued.revision().name().equals(name)) names.mailAgain(serial, now);
        else names.correct(issued, name, by, now);
    }
}
