package org.baselinecme.office.links;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.baselinecme.platform.access.Anyone;
import org.baselinecme.platform.access.AnyoneConfirmed;
import org.baselinecme.platform.access.AnyoneSignedIn;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.baselinecme.platform.mail.Addresses;
import org.baselinecme.platform.mail.Mail;
import org.baselinecme.platform.mail.Recipient;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Links in mails that sign a person in without a password: once, until they expire, for {@code Role.BY_LINK} alone. */
@Service
@Transactional(readOnly = true)
public class MailLinks {
    private final MailLinkRepository repository;
    private final LinkProof proof;
    private final Addresses addresses;
    private final Mail mail;
    private final LinkLimits limits;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MailLinks(
            MailLinkRepository repository,
            LinkProof proof,
            Addresses addresses,
            Mail mail,
            LinkLimits limits,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.proof = proof;
        this.addresses = addresses;
        this.mail = mail;
        this.limits = limits;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes a link for a mail that the caller sends in the same transaction. The link is a secret: it belongs into that mail
     * and nowhere else.
     *
     * @param address where the mail goes, and later a new link on request
     * @return the absolute address, such as {@code https://cme.example.org/link/…}
     */
    @Anyone
    @Transactional(propagation = Propagation.MANDATORY)
    public String issue(Me me, PersonId person, String address, LinkTarget to, Duration life) {
        return issue(me.person(), person, address, to, life);
    }

    /** Makes a link for a person who asked for it themselves, by their address. */
    @Anyone
    @Transactional(propagation = Propagation.MANDATORY)
    public String issue(PersonId person, String address, LinkTarget to, Duration life) {
        return issue(person, person, address, to, life);
    }

    /** Returns the page that the link led to by which I came; empty where that was the home page. */
    @AnyoneSignedIn
    public Optional<String> whereTo(Me me) {
        return repository.lastPathOf(me.identities()).filter(path -> !path.matches("/([?#].*)?"));
    }

    /** Returns the link as its page shows it. Changes nothing, because scanners of mail open it too. */
    @Anyone
    public Optional<MailLink> look(String token) {
        return repository.findByTokenHash(new LinkToken(token).digest());
    }

    /** Whether it lets its person in: neither used nor expired, to an address that is theirs, with no account closed. */
    @Anyone
    public boolean isOpen(MailLink link) {
        return link.isOpen(clock.instant()) && proof.isStanding(link);
    }

    /** Whether links can be sent to the person: never once their account was closed, unless they left. */
    @Anyone
    public boolean mayBeSentTo(PersonId person) {
        return proof.mayBeSentTo(person);
    }

    /** Ends every open link of a person. */
    @Needs(Duty.OPEN_ACCOUNTS)
    @Transactional
    public void endAll(Me me, PersonId person) {
        repository.endAll(person, clock.instant());
    }

    /** Ends my open links for this page: what they were mailed for is done. */
    @AnyoneConfirmed
    @Transactional
    public void endFor(Me me, String path) {
        repository.endFor(me.person(), path, clock.instant());
    }

    /** Uses the link up, and confirms what that proves; empty when it is not open, or unknown. */
    @Anyone
    @Transactional
    public Optional<MailLink> use(String token) {
        var hash = new LinkToken(token).digest();
        if (repository.findByTokenHash(hash).filter(proof::isStanding).isEmpty()) return Optional.empty();
        if (repository.use(hash, clock.instant()) == 0) return Optional.empty();
        var used = repository.findByTokenHash(hash);
        used.map(MailLink::use).ifPresent(events::publishEvent);
        used.ifPresent(proof::prove);
        return used;
    }

    /** Returns whom a link lets in: its person, or the one they were merged into since. */
    @Anyone
    public PersonId visitor(MailLink link) {
        return proof.visitor(link);
    }

    /**
     * Mails a new link to the current address of the person, wherever the known one went, unless too many were asked for. The
     * asker is told neither.
     */
    @Anyone
    @Transactional
    public void askForNew(String token) {
        var known = look(token);
        known.map(MailLink::person).ifPresent(proof::lock);
        known.filter(link -> limits.admitsNewLink(link.person())).ifPresent(this::mailNew);
    }

    private void mailNew(MailLink old) {
        proof.current(old.person()).ifPresent(address -> {
            var person = proof.visitor(old);
            var link = issue(person, person, address, old.target(), old.life());
            var opens = new DefaultMessageSourceResolvable(old.target().message());
            mail.postUrgent(new Recipient(person, old.name(), address), "new-link", opens, link);
        });
    }

    private String issue(PersonId by, PersonId person, String address, LinkTarget to, Duration life) {
        if (!proof.mayBeSentTo(person)) throw new Refused(List.of(Objection.blocking("link.account-closed", null)));
        var token = LinkToken.next();
        var link = repository.saveAndFlush(new MailLink(token, person, address, to, clock.instant(), life));
        events.publishEvent(link.issue(by));
        return addresses.absolute("/link/" + token.text());
    }
}
