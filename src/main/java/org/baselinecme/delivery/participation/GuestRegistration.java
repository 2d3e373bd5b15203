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
    private final GuestIdentityPresenter rows;

    GuestRegistration(Guests guests, PasswordlessAccess visits, GuestMail mail, GuestIdentityPresenter rows) {
        this.guests = guests;
        this.visits = visits;
        this.mail = mail;
        this.rows = rows;
    }

    /** Registers a guest and writes to the address they typed; a duplicate key when the same form is being processed already. */
    @Anyone
    PersonId enter(UUID ticket, GuestForm form) {
        var newcomer = form.toGuestDetails();
        var guest = guests.enter(ticket, newcomer);
        mail.welcome(guest, newcomer, visits.holderOf(newcomer.address()));
        return guest;
    }

    /** The guest whom this form registered before. */
    @Anyone
    @Transactional(readOnly = true)
    Optional<PersonId> entered(UUID ticket, GuestForm form) {
        return guests.entered(ticket, form.address());
    }

    /** The guests who were entered with the address of the current person; none where the address is not proven. */
    @AnyoneSignedIn
    @Transactional(readOnly = true)
    GuestIdentityPage mine(Me me, Optional<String> proven) {
        var entries = proven.map(guests::enteredWith).orElseGet(List::of);
        return new GuestIdentityPage(
                proven.orElse(""),
                entries.stream().anyMatch(entry -> me.is(entry.person())),
                rows.of(entries.stream().filter(entry -> !me.is(entry.person())).toList()));
    }

    /** Confirms the address of the current guest. {@link Refused} where another person has it by now: they are asked by mail. */
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

    /** Joins a guest with the current person. {@link NotFound} for a guest who was not entered with their proven address. */
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
