package org.baselinecme.delivery.participation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.office.people.Guests;
import org.baselinecme.office.security.PasswordlessAccess;
import org.baselinecme.platform.access.Anyone;
import org.baselinecme.platform.access.AnyoneSignedIn;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Registers guests and lets them prove their address. Typing an address gives no access: a mail goes there, and only its
 * reader can confirm that the guest was them.
 */
@Service
@Transactional
public class GuestRegistration {
    private final Guests guests;
    private final PasswordlessAccess visits;
    private final GuestMail mail;
    private final GuestEntryPresenter rows;

    GuestRegistration(Guests guests, PasswordlessAccess visits, GuestMail mail, GuestEntryPresenter rows) {
        this.guests = guests;
        this.visits = visits;
        this.mail = mail;
        this.rows = rows;
    }

    /** Enters a guest and writes to the address they typed; a duplicate key when the same form is on its way already. */
    @Anyone
    PersonId enter(UUID ticket, GuestForm form) {
        var newcomer = form.toGuestDetails();
        var guest = guests.enter(ticket, newcomer);
        mail.welcome(guest, newcomer, visits.holderOf(newcomer.address()));
        return guest;
    }

    /** Whom this very form made a moment ago. */
    @Anyone
    @Transactional(readOnly = true)
    Optional<PersonId> entered(UUID ticket, GuestForm form) {
        return guests.entered(ticket, form.address());
    }

    /** What was entered with my address, where I have shown that it is mine; nothing where I have not. */
    @AnyoneSignedIn
    @Transactional(readOnly = true)
    GuestEntriesPage mine(Me me, Optional<String> proven) {
        var entries = proven.map(guests::enteredWith).orElseGet(List::of);
        return new GuestEntriesPage(
                proven.orElse(""),
                entries.stream().anyMatch(entry -> me.is(entry.person())),
                rows.of(entries.stream().filter(entry -> !me.is(entry.person())).toList()));
    }

    /** The address is mine. {@link Refused} where somebody else has it by now: then they are asked, by mail. */
    @AnyoneSignedIn
    public void confirm(Me me, Optional<String> proven) {
        var address = proven.orElseThrow(NotFound::new);
        if (visits.holderOf(address).isPresent()) throw taken();
        try {
            guests.confirm(me, address);
        } catch (DuplicateKeyException meanwhile) {
            throw taken();
        }
    }

    /** That guest was me. {@link NotFound} for who was not entered with my own address. */
    @AnyoneSignedIn
    public void join(Me me, PersonId guest, Optional<String> proven) {
        var address = proven.orElseThrow(NotFound::new);
        if (visits.holderOf(address).filter(me::is).isEmpty()) throw new NotFound();
        guests.join(me, guest, address);
    }

    private static Refused taken() {
        return new Refused(List.of(Objection.blocking("guest.address-taken", "/sign-in/link")));
    }
}
