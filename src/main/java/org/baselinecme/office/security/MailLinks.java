package org.baselinecme.office.security;

import java.time.Duration;
import java.util.Optional;
import org.baselinecme.platform.access.Anyone;
import org.baselinecme.platform.access.AnyoneSignedIn;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.mail.Addresses;
import org.baselinecme.platform.mail.Mail;
import org.baselinecme.platform.mail.Recipient;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Links in mails that sign somebody in without a password: once, until a moment, for {@code Role.BY_LINK} alone. */
@Service
@Transactional(readOnly = true)
public class MailLinks {
    private final LinkRows rows;
    private final Addresses addresses;
    private final Mail mail;
    private final Throttle throttle;
    private final ApplicationEventPublisher events;

    MailLinks(LinkRows rows, Addresses addresses, Mail mail, Throttle throttle, ApplicationEventPublisher events) {
        this.rows = rows;
        this.addresses = addresses;
        this.mail = mail;
        this.throttle = throttle;
        this.events = events;
    }

    /**
     * Makes a link for a mail that the caller posts in the same transaction. It is a secret: it belongs into that mail and
     * nowhere else.
     *
     * @param address where the mail goes, and later a new link if somebody asks for one
     * @return the whole address, such as {@code https://cme.example.org/link/…}
     */
    @Anyone
    @Transactional(propagation = Propagation.MANDATORY)
    public String issue(Me me, PersonId person, String address, Destination to, Duration life) {
        return issue(me.person(), person, address, to, life);
    }

    /** The same for somebody who asked for it themselves, by their address. */
    @Anyone
    @Transactional(propagation = Propagation.MANDATORY)
    public String issue(PersonId person, String address, Destination to, Duration life) {
        return issue(person, person, address, to, life);
    }

    /** Where the link led by which I came; nothing where that was the start page itself. */
    @AnyoneSignedIn
    public Optional<String> whereTo(Me me) {
        return rows.lastPathOf(me.person()).filter(path -> !path.matches("/([?#].*)?"));
    }

    /** The link as its page shows it; nothing changes, as scanners of mail open it too. */
    @Anyone
    Optional<MailLink> look(String token) {
        return rows.find(new LinkToken(token));
    }

    @Anyone
    boolean isOpen(MailLink link) {
        return rows.isOpen(link);
    }

    /** Uses the link up; nothing when it was used, has expired or never was. */
    @Anyone
    @Transactional
    Optional<MailLink> use(String token) {
        var used = rows.use(new LinkToken(token));
        used.map(LinkUsed::of).ifPresent(events::publishEvent);
        return used;
    }

    /** Mails a new link to where this one went, if this one ever was and nobody asks too often. The asker is told neither. */
    @Anyone
    @Transactional
    void askForNew(String token) {
        var known = rows.find(new LinkToken(token));
        known.map(MailLink::person).ifPresent(rows::oneAtATime);
        known.filter(link -> throttle.admitsNewLink(link.person())).ifPresent(this::mailNew);
    }

    private void mailNew(MailLink old) {
        var person = old.person();
        var link = issue(person, person, old.address(), old.destination(), old.life());
        var opens = new DefaultMessageSourceResolvable(old.destination().message());
        mail.post(new Recipient(person, old.name(), old.address()), "new-link", old.name(), opens, link);
    }

    private String issue(PersonId by, PersonId person, String address, Destination to, Duration life) {
        var token = LinkToken.next();
        var now = rows.add(token, person, address, to, life);
        events.publishEvent(new LinkIssued(person, to.path(), now.plus(life), by, now));
        return addresses.absolute("/link/" + token.text());
    }
}
