package org.baselinecme.office.nppes;

import java.time.Clock;
import java.util.List;
import org.baselinecme.office.office.ReferenceList;
import org.baselinecme.office.office.References;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What credential texts of the registry mean: asked once for each spelling. */
@Service
@Transactional
public class CredentialSpellings {
    private static final int LONGEST = 60;
    private final CredentialSpellingRepository repository;
    private final DifferenceStore store;
    private final References references;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CredentialSpellings(
            CredentialSpellingRepository repository,
            DifferenceStore store,
            References references,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.store = store;
        this.references = references;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Says what a text means. {@link Refused} without degrees or without letters.
     *
     * @param credentials the degrees as the office prints them
     * @param profession a code of the list {@code profession}
     */
    @Needs(Duty.IMPORT_RECORDS)
    void state(Me me, String text, String credentials, String profession) {
        var spelling = FoldedName.spelling(text);
        var degrees = credentials.strip();
        if (spelling.isEmpty() || degrees.isEmpty() || degrees.length() > LONGEST)
            throw new Refused(List.of(Objection.blocking("nppes.degrees", "/nppes/differences")));
        references.demand(ReferenceList.PROFESSION, List.of(profession));
        var meaning = repository.findById(spelling).orElseGet(() -> new CredentialSpelling(spelling));
        var stated = meaning.state(degrees, profession, me.person(), clock.instant());
        repository.saveAndFlush(meaning);
        events.publishEvent(stated);
        store.settle(spelling, degrees);
    }
}
