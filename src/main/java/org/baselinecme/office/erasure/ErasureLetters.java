package org.baselinecme.office.erasure;

import java.time.LocalDate;
import java.util.Optional;
import org.baselinecme.office.office.Brandings;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.security.PasswordlessAccess;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.mail.Addresses;
import org.baselinecme.platform.mail.Mail;
import org.baselinecme.platform.mail.Recipient;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells people what became of their request; the address is read before it is erased. */
@Component
class ErasureLetters {
    private final PasswordlessAccess visits;
    private final Mail mail;
    private final Office office;
    private final Brandings brandings;
    private final Addresses addresses;

    ErasureLetters(PasswordlessAccess visits, Mail mail, Office office, Brandings brandings, Addresses addresses) {
        this.visits = visits;
        this.mail = mail;
        this.office = office;
        this.brandings = brandings;
        this.addresses = addresses;
    }

    /** Tells the CME office, at the address it publishes, that somebody asked; nothing where it publishes none. */
    void asked(String name, String page) {
        var address = brandings.current().email();
        if (Recipient.isAddress(address))
            mail.post(
                    new Recipient(null, office.provider().name(), address),
                    "erasure-asked",
                    name,
                    addresses.absolute(page));
    }

    /** Whom to tell; empty where the office knows no address of theirs. */
    Optional<Recipient> recipient(PersonId person, String name) {
        return visits.heldAddress(person).map(address -> new Recipient(person, name, address));
    }

    void erased(Recipient to, @Nullable LocalDate until) {
        var provider = office.provider().name();
        if (until == null) mail.post(to, "erased", provider);
        else mail.post(to, "erased-until", provider, office.moments().dated(until));
    }

    void declined(Recipient to, String why) {
        mail.post(to, "erasure-declined", office.provider().name(), why);
    }
}
