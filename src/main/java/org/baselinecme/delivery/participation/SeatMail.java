package org.baselinecme.delivery.participation;

import java.time.Duration;
import java.util.List;
import org.baselinecme.office.links.MailLinks;
import org.baselinecme.office.people.People;
import org.baselinecme.office.security.PasswordlessAccess;
import org.baselinecme.planning.calendar.Venues;
import org.baselinecme.platform.kernel.DateText;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.mail.Mail;
import org.baselinecme.platform.mail.Recipient;
import org.springframework.stereotype.Component;

/** Mails a person on the waiting list that they have a seat, with a link that needs no password. */
@Component
class SeatMail {
    private static final Duration LIFE = Duration.ofDays(14);
    private final PasswordlessAccess visits;
    private final People people;
    private final MailLinks links;
    private final Venues venues;
    private final Mail mail;

    SeatMail(PasswordlessAccess visits, People people, MailLinks links, Venues venues, Mail mail) {
        this.venues = venues;
        this.visits = visits;
        this.people = people;
        this.links = links;
        this.mail = mail;
    }

    /** Sends nothing to a person without a known address. */
    void seatIsFree(PersonId person, OfferedActivity offer) {
        var root = people.rootOf(person);
        var name = people.names(List.of(root)).getOrDefault(root, "");
        visits.addressOf(root).ifPresent(address -> {
            var venue = venues.of(offer.id());
            var link = links.issue(root, address, RegistrationLink.of(offer.number()), LIFE);
            mail.post(
                    new Recipient(root, name, address),
                    "seat-free",
                    offer.title(),
                    link,
                    DateText.days(offer.startsOn(), offer.endsOn()),
                    venue,
                    venue.isEmpty() ? 0 : 1);
        });
    }
}
