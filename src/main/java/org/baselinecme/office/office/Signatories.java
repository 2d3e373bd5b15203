package org.baselinecme.office.office;

import java.time.Clock;
import org.baselinecme.platform.access.Anyone;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.files.FileContent;
import org.baselinecme.platform.files.Files;
import org.baselinecme.platform.kernel.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who signs certificates of completion. What is printed already stays as it is. */
@Service
@Transactional(readOnly = true)
public class Signatories {
    private final SignatoryRepository repository;
    private final Files files;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Signatories(SignatoryRepository repository, Files files, Clock clock, ApplicationEventPublisher events) {
        this.repository = repository;
        this.files = files;
        this.clock = clock;
        this.events = events;
    }

    /** Returns who signs now; {@link Signatory#NONE} before one is set. */
    @Anyone
    public Signatory current() {
        return repository.read().orElse(Signatory.NONE);
    }

    /** Returns the form with what is in force. */
    @Needs(Duty.SET_UP_OFFICE)
    Signatory of(Me me) {
        return current();
    }

    /** Opens the picture of the signature for those who set it; {@link NotFound} where there is none. */
    @Needs(Duty.SET_UP_OFFICE)
    FileContent signature(Me me) {
        var signature = current().signature();
        if (signature == null) throw new NotFound();
        return files.open(signature);
    }

    /** Sets who signs; optimistic: {@link OptimisticLockingFailureException} after another change. */
    @Needs(Duty.SET_UP_OFFICE)
    @Transactional
    public void change(Me me, SignatoryForm form) {
        var stored = repository.findById(OfficeSignatory.ONLY).orElseGet(OfficeSignatory::blank);
        if (stored.signatory().version() != form.version()) throw new OptimisticLockingFailureException("signatory");
        var signatory = form.signatory(
                stored.signatory().signature(), picture -> files.store(me, "signature.png", "image/png", picture));
        var changed = stored.change(signatory, me.person(), clock.instant());
        if (changed.isEmpty()) return;
        repository.saveAndFlush(stored);
        changed.ifPresent(events::publishEvent);
    }
}
