package org.baselinecme.office.inbox;

import java.time.Duration;
import java.util.List;
import org.baselinecme.office.grants.Grants;
import org.baselinecme.office.links.LinkTarget;
import org.baselinecme.office.links.MailLinks;
import org.baselinecme.office.people.AccountLookup;
import org.baselinecme.office.people.Guests;
import org.baselinecme.office.people.People;
import org.baselinecme.office.security.PasswordlessAccess;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.mail.Addresses;
import org.baselinecme.platform.mail.Recipient;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Where a message goes, and the link in it: a page to sign in for with an account, else a mail link without a password. The
 * name that a guest typed is not repeated before the address is confirmed.
 */
@Component
class InboxAddresses {
    private static final Duration LIFE = Duration.ofDays(60);
    private final PasswordlessAccess visits;
    private final MailLinks links;
    private final People people;
    private final Addresses addresses;
    private final Access access;

    InboxAddresses(PasswordlessAccess visits, MailLinks links, People people, Addresses addresses, Access access) {
        this.visits = visits;
        this.links = links;
        this.people = people;
        this.addresses = addresses;
        this.access = access;
    }

    To of(PersonId person, PersonalMessage message) {
        var page = access.opens(person, message) ? message.page() : new LinkTarget("/", "home.title");
        var address = visits.addressOf(person)
                .filter(Recipient::isAddress)
                .filter(known -> links.mayBeSentTo(person))
                .orElse(null);
        if (address == null) return new To(null, "", page.path());
        var name = access.isNamed(person) ? people.names(List.of(person)).getOrDefault(person, "") : "";
        var link = message.place() != null && access.hasAccount(person)
                ? addresses.absolute(page.path())
                : links.issue(person, address, page, LIFE);
        return new To(new Recipient(person, name, address), link, page.path());
    }

    /**
     * Where it goes.
     *
     * @param recipient null where no address is known
     * @param path the page that its Home links
     */
    record To(@Nullable Recipient recipient, String link, String path) {}

    /** What its addressee may open. */
    @Component
    record Access(AccountLookup accounts, Guests guests, Grants grants) {
        boolean hasAccount(PersonId person) {
            return accounts.isOpen(person);
        }

        boolean isNamed(PersonId person) {
            return !guests.isUnproven(person);
        }

        boolean opens(PersonId person, PersonalMessage message) {
            var place = message.place();
            if (place == null) return true;
            return hasAccount(person)
                    && (person.equals(place.owner())
                            || grants.holders(Duty.SEE_ACTIVITIES, place).contains(person));
        }
    }
}
