package org.baselinecme.office.credentials;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.baselinecme.platform.access.AnyoneWithAccount;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * NPIs. Staff can't give one person's to another; a person who states one that another entry has may be that person, so theirs is
 * contested until the office merges the two or corrects one.
 */
@Service
@Transactional
public class Npis {
    private final PersonNpiRepository npis;
    private final LicenseRepository licenses;
    private final BoardCertificationRepository boards;
    private final CredentialQueries queries;
    private final CredentialOwner owner;
    private final CredentialWords words;
    private final ApplicationEventPublisher events;

    Npis(
            PersonNpiRepository npis,
            LicenseRepository licenses,
            BoardCertificationRepository boards,
            CredentialQueries queries,
            CredentialOwner owner,
            CredentialWords words,
            ApplicationEventPublisher events) {
        this.npis = npis;
        this.licenses = licenses;
        this.boards = boards;
        this.queries = queries;
        this.owner = owner;
        this.words = words;
        this.events = events;
    }

    /**
     * Returns NPI, licenses and board IDs.
     *
     * @param person null for my own
     */
    @AnyoneWithAccount
    @Transactional(readOnly = true)
    CredentialsPage page(Me me, @Nullable PersonId person) {
        var whose = owner.of(me, person);
        var entries = owner.entries(whose);
        var npi = known(entries).filter(one -> one.npi() != null);
        var number = npi.map(PersonNpi::npi).orElse("");
        return new CredentialsPage(
                base(person),
                person == null ? null : owner.name(whose),
                number,
                npi.filter(PersonNpi::isContested).isPresent(),
                person == null ? null : queries.holder(number, entries).orElse(null),
                queries.specialty(entries),
                words.licenses(licenses.findByPeople(entries)),
                words.boards(boards.findByPeople(entries)));
    }

    /**
     * Saves an NPI, or none. One that another person has is contested where its owner states it, and is not saved for staff.
     *
     * @return who has it, where it was not saved
     */
    @AnyoneWithAccount
    public Optional<CredentialsPage.Holder> state(Me me, @Nullable PersonId person, NpiForm form) {
        var whose = owner.of(me, person);
        var number = form.number();
        owner.lock(whose);
        if (number != null) queries.lock(number);
        var entries = owner.entries(whose);
        var holder = number == null ? Optional.<CredentialsPage.Holder>empty() : queries.holder(number, entries);
        if (person != null && holder.isPresent()) return holder;
        save(me, whose, entries, number, holder.isPresent());
        return Optional.empty();
    }

    /** The number is of a human being: it is changed where one of their entries has it, and in no second one. */
    private void save(Me me, PersonId whose, List<PersonId> entries, @Nullable String number, boolean taken) {
        var now = words.now();
        var entry = known(entries).filter(one -> one.npi() != null).or(() -> npis.findById(whose));
        var npi = entry.orElseGet(() -> new PersonNpi(whose, me.person(), now));
        var changed = npi.state(number, taken, me.person(), now);
        npis.saveAndFlush(npi);
        changed.ifPresent(events::publishEvent);
    }

    private Optional<PersonNpi> known(Collection<PersonId> entries) {
        return entries.stream()
                .flatMap(entry -> npis.findById(entry).stream())
                .min(Comparator.comparing((PersonNpi npi) -> npi.npi() == null).thenComparing(PersonNpi::isContested));
    }

    static String base(@Nullable PersonId person) {
        return person == null ? "/profile" : "/people/" + person;
    }
}
