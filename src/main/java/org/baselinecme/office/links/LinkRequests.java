package org.baselinecme.office.links;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.baselinecme.office.accounts.AddressOwners;
import org.baselinecme.office.people.GuestEntry;
import org.baselinecme.office.people.Guests;
import org.baselinecme.office.people.People;
import org.baselinecme.platform.access.Anyone;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.mail.Mail;
import org.baselinecme.platform.mail.Recipient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links for people without a password who ask for one by their e-mail address. The asker is never told who is known. */
@Service
@Transactional
public class LinkRequests {
    private static final Duration LIFE = Duration.ofHours(2);
    private static final LinkTarget OWN = new LinkTarget("/my-cme/upcoming", "registrations.title");
    private static final LinkTarget ENTERED = new LinkTarget("/guests/mine", "guest.mine.title");
    private final AddressOwners owners;
    private final Guests guests;
    private final People people;
    private final MailLinks links;
    private final Mail mail;

    LinkRequests(AddressOwners owners, Guests guests, People people, MailLinks links, Mail mail) {
        this.owners = owners;
        this.guests = guests;
        this.people = people;
        this.links = links;
        this.mail = mail;
    }

    /** Mails a link to whoever has this address, or typed it once as a guest; to nobody where nobody did. */
    @Anyone
    public void ask(String address) {
        var holder = owners.of(address);
        holder.filter(known -> links.mayBeSentTo(known.person()))
                .ifPresent(known -> post(known.person(), known.address(), OWN));
        if (holder.isEmpty()) guest(address).ifPresent(entry -> post(entry.person(), entry.address(), ENTERED));
    }

    private Optional<GuestEntry> guest(String address) {
        return guests.enteredWith(address).stream().findFirst();
    }

    private void post(PersonId person, String address, LinkTarget to) {
        var name = people.names(List.of(person)).getOrDefault(person, "");
        var link = links.issue(person, address, to, LIFE);
        mail.postUrgent(new Recipient(person, name, address), "link-asked", link, LIFE.toHours());
    }
}
