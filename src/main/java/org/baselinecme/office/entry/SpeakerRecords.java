package org.baselinecme.office.entry;

import java.time.Clock;
import java.util.Collection;
import org.baselinecme.office.credentials.NpiForm;
import org.baselinecme.office.credentials.Npis;
import org.baselinecme.office.entry.KnownPerson.Stated;
import org.baselinecme.office.people.People;
import org.baselinecme.office.people.PersonRecords;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes what a table states of external speakers, through the services that the pages use. */
@Component
class SpeakerRecords {
    private static final String WHY = "Imported file";
    private final People people;
    private final PersonRecords records;
    private final Npis npis;
    private final ExternalSpeakerRepository speakers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SpeakerRecords(
            People people,
            PersonRecords records,
            Npis npis,
            ExternalSpeakerRepository speakers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.people = people;
        this.records = records;
        this.npis = npis;
        this.speakers = speakers;
        this.events = events;
        this.clock = clock;
    }

    PersonId add(Me me, SpeakerRow row, Stated stated) {
        var id = people.register(me, stated.registration(row.address()));
        if (!row.npi().isEmpty()) npi(me, id, row.npi());
        employ(me, id, row.employer());
        return id;
    }

    /** Changes what differs. */
    void change(Me me, PersonId id, Stated was, Stated is, String employed, String employs) {
        if (!was.equals(is)) records.restate(me, id, is.registration(null), WHY);
        if (!employed.equals(employs)) employ(me, id, employs);
    }

    /** States the NPI, or none. */
    void npi(Me me, PersonId id, String number) {
        npis.state(me, id, new NpiForm(number));
    }

    private void employ(Me me, PersonId id, String employer) {
        var speaker = speakers.findById(id).orElseGet(() -> new ExternalSpeaker(id, me.person(), clock.instant()));
        var stated = speaker.employedBy(employer, me.person(), clock.instant());
        speakers.saveAndFlush(speaker);
        events.publishEvent(stated);
    }

    /** Entries were taken back. */
    void removed(Me me, Collection<PersonId> ids) {
        ids.forEach(id -> events.publishEvent(new PersonRemoved(id, me.person(), clock.instant())));
    }
}
