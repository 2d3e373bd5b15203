package org.baselinecme.credit.certificates;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.baselinecme.platform.access.AnyoneConfirmed;
import org.baselinecme.platform.access.AnyoneSignedIn;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.files.DocumentType;
import org.baselinecme.platform.files.FileContent;
import org.baselinecme.platform.files.Files;
import org.baselinecme.platform.files.Upload;
import org.baselinecme.platform.kernel.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** External credit that learners report on their transcript. */
@Service
@Transactional
public class ExternalCredits {
    private final ExternalCreditRepository repository;
    private final Files files;
    private final TranscriptQueries awards;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ExternalCredits(
            ExternalCreditRepository repository,
            Files files,
            TranscriptQueries awards,
            Clock clock,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.files = files;
        this.awards = awards;
        this.clock = clock;
        this.events = events;
    }

    /** Names of known credit systems to choose from; others may be entered. */
    @AnyoneSignedIn
    List<String> systems() {
        return awards.systems();
    }

    /** The values of an entry of the current person. */
    @AnyoneConfirmed
    ExternalCreditForm form(Me me, ExternalCreditId id) {
        return find(me, id).form();
    }

    /** The document of an entry. */
    @AnyoneConfirmed
    FileContent document(Me me, ExternalCreditId id) {
        var file = find(me, id).file();
        if (file == null) throw new NotFound();
        return files.open(file);
    }

    /** Adds external credit. */
    @AnyoneConfirmed
    void enter(Me me, ExternalCreditForm form) {
        save(me, new ExternalCredit(me.person(), clock.instant()), form);
    }

    /** Changes an entry; fails if it was changed since the page was opened. */
    @AnyoneConfirmed
    void change(Me me, ExternalCreditId id, ExternalCreditForm form) {
        var credit = find(me, id);
        if (credit.isStale(form.version())) throw new OptimisticLockingFailureException("external credit");
        save(me, credit, form);
    }

    /** Removes an entry from the transcript; its row stays. */
    @AnyoneConfirmed
    void remove(Me me, ExternalCreditId id) {
        var credit = find(me, id);
        events.publishEvent(credit.remove(clock.instant()));
        repository.saveAndFlush(credit);
    }

    private void save(Me me, ExternalCredit credit, ExternalCreditForm form) {
        var event = credit.change(form, stored(me, form.file()), clock.instant());
        repository.saveAndFlush(credit);
        events.publishEvent(event);
    }

    private @Nullable UUID stored(Me me, @Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) return null;
        var type = Upload.type(file, DocumentType.SCANS).orElseThrow(IllegalArgumentException::new);
        return files.store(me, Upload.name(file), type.mediaType(), Upload.content(file));
    }

    private ExternalCredit find(Me me, ExternalCreditId id) {
        return repository
                .findById(id)
                .filter(credit -> credit.isOf(awards.selves(me.person())))
                .orElseThrow(NotFound::new);
    }
}
