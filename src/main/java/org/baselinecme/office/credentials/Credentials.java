package org.baselinecme.office.credentials;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.baselinecme.office.office.ReferenceList;
import org.baselinecme.office.office.References;
import org.baselinecme.platform.access.AnyoneWithAccount;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** State licenses and IDs of boards: one's own, and those of people whose record one keeps. */
@Service
@Transactional
public class Credentials {
    private final LicenseRepository licenses;
    private final BoardCertificationRepository boards;
    private final CredentialOwner owner;
    private final References references;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Credentials(
            LicenseRepository licenses,
            BoardCertificationRepository boards,
            CredentialOwner owner,
            References references,
            ApplicationEventPublisher events,
            Clock clock) {
        this.licenses = licenses;
        this.boards = boards;
        this.owner = owner;
        this.references = references;
        this.events = events;
        this.clock = clock;
    }

    /** Returns the form of a new license, for the profession of the person. */
    @AnyoneWithAccount
    @Transactional(readOnly = true)
    LicenseForm blank(Me me, @Nullable PersonId person) {
        return LicenseForm.blank(owner.profession(owner.of(me, person)));
    }

    /** Returns the form of a license; {@link NotFound} where it is another person's. */
    @AnyoneWithAccount
    @Transactional(readOnly = true)
    LicenseForm form(Me me, @Nullable PersonId person, LicenseId license) {
        return find(owner.of(me, person), license).form();
    }

    /**
     * Adds a license.
     *
     * @return whether it was added: not where the person has it already
     */
    @AnyoneWithAccount
    public boolean add(Me me, @Nullable PersonId person, LicenseForm form) {
        demandChoices(form);
        var whose = owner.of(me, person);
        owner.lock(whose);
        if (licenses.findByPeople(owner.entries(whose)).stream().anyMatch(one -> one.isLike(form))) return false;
        var license = new License(whose, clock.instant());
        var added = license.change(form, me.person(), clock.instant());
        licenses.saveAndFlush(license);
        added.ifPresent(events::publishEvent);
        return true;
    }

    /**
     * Corrects a license; fails if it was changed since the page was opened.
     *
     * @return whether it was corrected: not where the person has another like it
     */
    @AnyoneWithAccount
    public boolean correct(Me me, @Nullable PersonId person, LicenseId id, LicenseForm form) {
        demandChoices(form);
        var whose = owner.of(me, person);
        owner.lock(whose);
        var license = find(whose, id);
        if (license.isStale(form.version())) throw new OptimisticLockingFailureException("license");
        if (licenses.findByPeople(owner.entries(whose)).stream()
                .anyMatch(one -> !one.id().equals(id) && one.isLike(form))) return false;
        var changed = license.change(form, me.person(), clock.instant());
        licenses.saveAndFlush(license);
        changed.ifPresent(events::publishEvent);
        return true;
    }

    /** Removes a license; nothing where it is gone already. Its row stays. */
    @AnyoneWithAccount
    public void remove(Me me, @Nullable PersonId person, LicenseId id) {
        var whose = owner.of(me, person);
        owner.lock(whose);
        var license = find(whose, id);
        var removed = license.remove(me.person(), clock.instant());
        licenses.saveAndFlush(license);
        events.publishEvent(removed);
    }

    /** Saves the ID of a board, in place of an earlier one. */
    @AnyoneWithAccount
    public void state(Me me, @Nullable PersonId person, BoardForm form) {
        references.demand(ReferenceList.BOARD, List.of(form.board()));
        state(me, owner.of(me, person), form.board(), form.plainNumber());
    }

    /** Removes the ID of a board, from all entries of the person; nothing where there is none. */
    @AnyoneWithAccount
    public void removeBoard(Me me, @Nullable PersonId person, String board) {
        var whose = owner.of(me, person);
        for (var entry : owner.entries(whose)) {
            if (known(entry, board).isPresent()) state(me, entry, board, null);
        }
    }

    private void state(Me me, PersonId whose, String board, @Nullable String number) {
        owner.lock(whose);
        var certification =
                known(whose, board).orElseGet(() -> new BoardCertification(whose, board, me.person(), clock.instant()));
        var changed = certification.state(number, me.person(), clock.instant());
        boards.saveAndFlush(certification);
        changed.ifPresent(events::publishEvent);
    }

    private Optional<BoardCertification> known(PersonId whose, String board) {
        return boards.findByPeople(List.of(whose)).stream()
                .filter(one -> one.board().equals(board))
                .findFirst();
    }

    private License find(PersonId whose, LicenseId license) {
        return licenses.find(license, owner.entries(whose)).orElseThrow(NotFound::new);
    }

    private void demandChoices(LicenseForm form) {
        references.demand(ReferenceList.STATE, List.of(form.state()));
        references.demand(ReferenceList.PROFESSION, List.of(form.profession()));
    }
}
