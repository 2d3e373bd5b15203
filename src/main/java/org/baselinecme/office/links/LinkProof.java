package org.baselinecme.office.links;

import java.util.Optional;
import org.baselinecme.office.accounts.Accounts;
import org.baselinecme.office.accounts.AddressOwners;
import org.baselinecme.office.contacts.Contacts;
import org.baselinecme.office.people.AddressChanges;
import org.baselinecme.office.people.Guests;
import org.baselinecme.office.people.People;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/**
 * Which mail links let their person in, and what using one proves: that whoever used it reads the mail of its address. Every use
 * asks anew, so that a link ends with the address it was sent to and with the account of its person.
 */
@Component
class LinkProof {
    private final AddressOwners owners;
    private final People people;
    private final Guests guests;
    private final AddressChanges changes;
    private final Accounts accounts;
    private final Contacts contacts;

    LinkProof(
            AddressOwners owners,
            People people,
            Guests guests,
            AddressChanges changes,
            Accounts accounts,
            Contacts contacts) {
        this.owners = owners;
        this.people = people;
        this.guests = guests;
        this.changes = changes;
        this.accounts = accounts;
        this.contacts = contacts;
    }

    /** Whether a link may be sent to the person at all. */
    boolean mayBeSentTo(PersonId person) {
        return !owners.isBarred(people.rootOf(person));
    }

    boolean isStanding(MailLink link) {
        return owners.isStanding(visitor(link), link.address());
    }

    /** Whom the link lets in: its person, or the one they were merged into. */
    PersonId visitor(MailLink link) {
        return people.rootOf(link.person());
    }

    /** Where a new link goes: the current address, or the one typed by a guest who is not confirmed yet. */
    Optional<String> current(PersonId person) {
        return owners.addressOf(people.rootOf(person)).or(() -> guests.unconfirmedAddress(person));
    }

    /** Confirms what the use of this link proves: the pending or further address of its person, or the one they typed as a guest. */
    void prove(MailLink used) {
        var person = used.person();
        changes.confirm(person, used.address()).ifPresent(address -> accounts.follow(person, address));
        contacts.confirm(person, used.address());
        if (owners.of(used.address()).isEmpty()) guests.confirmByLink(person, used.address());
    }

    /** Lets decisions about the links of a person be made one after the other. */
    void lock(PersonId person) {
        people.lock(person);
    }
}
