package org.baselinecme.office.office;

import java.time.Clock;
import java.util.UUID;
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

/** Logo, color, contact and public texts of the provider. Reads are cached. */
@Service
@Transactional(readOnly = true)
public class Brandings {
    private final BrandingRepository repository;
    private final Office office;
    private final Files files;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Brandings(
            BrandingRepository repository, Office office, Files files, Clock clock, ApplicationEventPublisher events) {
        this.repository = repository;
        this.office = office;
        this.files = files;
        this.clock = clock;
        this.events = events;
    }

    /** Returns what is in force; {@link Branding#NONE} before the office sets anything. */
    @Anyone
    public Branding current() {
        return repository.read().orElse(Branding.NONE);
    }

    /** Opens the logo to be sent; {@link NotFound} for any other file, as files are not public. */
    @Anyone
    FileContent logo(UUID id) {
        if (!id.equals(current().logo())) throw new NotFound();
        return files.open(id);
    }

    /** Returns the form with what is in force. */
    @Needs(Duty.SET_UP_OFFICE)
    BrandingForm form(Me me) {
        return BrandingForm.of(office.provider(), current());
    }

    /** Sets names, logo and everything else; optimistic: {@link OptimisticLockingFailureException} after another change. */
    @Needs(Duty.SET_UP_OFFICE)
    @Transactional
    public void change(Me me, BrandingForm form) {
        var stored = repository.findById(OfficeBranding.ONLY).orElseGet(OfficeBranding::blank);
        if (stored.branding().version() != form.version()) throw new OptimisticLockingFailureException("branding");
        office.change(me, form::named);
        var logo = form.logoOr(stored.branding().logo(), picture -> files.store(me, "logo.png", "image/png", picture));
        var changed = stored.change(form.branding(logo), me.person(), clock.instant());
        if (changed.isEmpty()) return;
        repository.saveAndFlush(stored);
        changed.ifPresent(events::publishEvent);
    }
}
