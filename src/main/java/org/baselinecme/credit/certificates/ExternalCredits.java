package org.baselinecme.credit.certificates;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.baselinecme.platform.access.AnyoneSignedIn;
import org.baselinecme.platform.access.AnyoneWithAccount;
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

/** Credit from elsewhere, kept by learners for themselves. */
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

    /** Names of the systems we know, to pick from; others may be typed. */
    @AnyoneSignedIn
    List<String> systems() {
        return awards.systems();
    }

    /** One's own entry. */
    @AnyoneWithAccount
    ExternalCreditForm form(Me me, ExternalCreditId id) {
        return find(me, id).form();
    }

    /** What one handed in with it. */
    @AnyoneWithAccount
    FileContent document(Me me, ExternalCreditId id) {
        var file = find(me, id).file();
        if (file == null) throw new NotFound();
        return files.open(file);
    }

    /** Enters credit from elsewhere. */
    @AnyoneWithAccount
    void enter(Me me, ExternalCreditForm form) {
        say(me, new ExternalCredit(me.person(), clock.instant()), form);
    }

    /** Says one's own entry anew; refuses when it was changed since the page was opened. */
    @AnyoneWithAccount
    void reword(Me me, ExternalCreditId id, ExternalCreditForm form) {
        var credit = find(me, id);
        if (credit.isStale(form.version())) throw new OptimisticLockingFailureException("external credit");
        say(me, credit, form);
    }

    /** Takes one's own entry off the transcript. */
    @AnyoneWithAccount
    void remove(Me me, ExternalCreditId id) {
        var credit = find(me, id);
        events.publishEvent(credit.remove(clock.instant()));
        repository.saveAndFlush(credit);
    }

    private void say(Me me, ExternalCredit credit, ExternalCreditForm form) {
        var fact = credit.say(form, stored(me, form.file()), clock.instant());
        repository.saveAndFlush(credit);
        events.publishEvent(fact);
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
