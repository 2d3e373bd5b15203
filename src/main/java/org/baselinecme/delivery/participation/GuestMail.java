package org.baselinecme.delivery.participation;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.baselinecme.office.links.LinkTarget;
import org.baselinecme.office.links.MailLinks;
import org.baselinecme.office.people.GuestDetails;
import org.baselinecme.office.people.People;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.mail.Mail;
import org.baselinecme.platform.mail.Recipient;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes to the address a guest typed. Its reader decides; the name that the guest typed is not repeated there. */
@Component
class GuestMail {
    private static final Duration LIFE = Duration.ofDays(14);
    private static final LinkTarget ENTERED = new LinkTarget("/guests/mine", "guest.mine.title");
    private final People people;
    private final MailLinks links;
    private final Mail mail;
    private final Duration held;

    GuestMail(People people, MailLinks links, Mail mail, @Value("${baseline.guest-place:24h}") Duration held) {
        this.people = people;
        this.links = links;
        this.mail = mail;
        this.held = held;
    }

    /** Nothing where the address is that of a closed account. */
    void welcome(PersonId guest, GuestDetails newcomer, Optional<PersonId> holder) {
        var reader = holder.orElse(guest);
        if (!links.mayBeSentTo(reader)) return;
        var name = holder.map(known -> people.names(List.of(known)).getOrDefault(known, ""))
                .orElse(newcomer.name());
        var link = links.issue(reader, newcomer.address(), ENTERED, LIFE);
        mail.postUrgent(
                new Recipient(reader, name, newcomer.address()), "guest-entered", link, LIFE.toDays(), held.toHours());
    }
}
