package org.baselinecme.office.nppes;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.baselinecme.office.credentials.RegistryAdoption;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides differences between the NPI registry and the directory; nothing changes without a decision. */
@Service
@Transactional
public class RegistryDifferences {
    private static final String PAGE = "/nppes/differences";
    private final RegistryDifferenceRepository repository;
    private final CredentialSpellingRepository spellings;
    private final RegistryAdoption adoption;
    private final PersonRestatement restatement;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RegistryDifferences(
            RegistryDifferenceRepository repository,
            CredentialSpellingRepository spellings,
            RegistryAdoption adoption,
            PersonRestatement restatement,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.spellings = spellings;
        this.adoption = adoption;
        this.restatement = restatement;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Decides a difference. {@link Refused} where it is decided, and where what the registry has cannot be taken over.
     *
     * @param name how the name is written, where the name is taken over
     */
    @Needs(Duty.IMPORT_RECORDS)
    void decide(Me me, UUID id, DifferenceDecision decision, String name) {
        var difference = repository.locked(id).orElseThrow(NotFound::new);
        var decided = difference.decide(decision, me.person(), clock.instant());
        repository.saveAndFlush(difference);
        events.publishEvent(decided);
        if (decision == DifferenceDecision.TAKEN) take(me, difference, name);
        if (decision == DifferenceDecision.NOT_THIS_PERSON)
            for (var other : repository.open(difference.person(), difference.npi())) {
                var also = other.decide(decision, me.person(), clock.instant());
                repository.saveAndFlush(other);
                events.publishEvent(also);
            }
    }

    private void take(Me me, RegistryDifference difference, String name) {
        var theirs = difference.theirs();
        var person = restatement.current(difference.person());
        switch (difference.topic()) {
            case SUGGESTED, REPLACED -> {
                if (!adoption.npi(me, person, theirs)) throw no(Objection.blocking("nppes.npi-taken", PAGE));
            }
            case DEACTIVATED -> adoption.npi(me, person, "");
            case NAME -> restatement.name(me, person, name, RegistryRow.Name.surname(theirs));
            case CREDENTIAL ->
                restatement.credentials(me, person, meaning(theirs).credentials());
            case PROFESSION -> restatement.profession(me, person, theirs);
            case LICENSE ->
                adoption.license(
                        me, person, theirs.substring(0, 2), theirs.substring(2).strip());
            case SPECIALTY -> adoption.specialty(me, person, theirs);
        }
    }

    private CredentialSpelling meaning(String text) {
        return spellings
                .findById(FoldedName.spelling(text))
                .orElseThrow(() -> no(Objection.blocking("nppes.spelling-unknown", PAGE)));
    }

    private static Refused no(Objection why) {
        return new Refused(List.of(why));
    }

    /** Asks again what was left or was said to be of somebody else. */
    @Needs(Duty.IMPORT_RECORDS)
    void reopen(Me me, UUID id) {
        var difference = repository.locked(id).orElseThrow(NotFound::new);
        var reopened = difference.reopen(me.person(), clock.instant());
        repository.saveAndFlush(difference);
        events.publishEvent(reopened);
    }
}
