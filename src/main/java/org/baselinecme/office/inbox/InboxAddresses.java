package org.baselinecme.office.inbox;

import java.util.List;
import org.baselinecme.office.limits.LimitKey;
import org.baselinecme.office.limits.OfficeLimits;
import org.baselinecme.office.links.LinkTarget;
import org.baselinecme.office.links.MailLinks;
import org.baselinecme.office.people.People;
import org.baselinecme.office.security.PasswordlessAccess;
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
    private final PasswordlessAccess visits;
    private final MailLinks links;
    private final People people;
    private final Addresses addresses;
    private final AddresseeAccess access;
    private final OfficeLimits limits;

    InboxAddresses(
            PasswordlessAccess visits,
            MailLinks links,
            People people,
            Addresses addresses,
            AddresseeAccess access,
            OfficeLimits limits) {
        this.visits = visits;
        this.links = links;
        this.people = people;
        this.addresses = addresses;
        this.access = access;
        this.limits = limits;
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
                : links.issue(person, address, page, limits.time(LimitKey.MESSAGE_LINK));
        return new To(new Recipient(person, name, address), link, page.path());
    }

    /**
     * Where it goes.
     *
     * @param recipient null where no address is known
     * @param path the page that its Home links
     */
    record To(@Nullable Recipient recipient, String link, String path) {}
}
