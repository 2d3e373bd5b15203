package org.baselinecme.office.provider;

import org.baselinecme.office.office.Office;
import org.baselinecme.platform.access.Anyone;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accreditation of the provider, and its time zone. Certificates of completion that are issued keep what they say. */
@Service
@Transactional(readOnly = true)
public class Accreditations {
    private final ProviderAccreditationRepository repository;
    private final Office office;
    private final ApplicationEventPublisher events;

    Accreditations(ProviderAccreditationRepository repository, Office office, ApplicationEventPublisher events) {
        this.repository = repository;
        this.office = office;
        this.events = events;
    }

    /** Returns the accreditation as it is entered; {@link AccreditationTerm#NONE} before that. */
    @Anyone
    public AccreditationTerm current() {
        return repository
                .findById(ProviderAccreditation.ONLY)
                .map(ProviderAccreditation::term)
                .orElse(AccreditationTerm.NONE);
    }

    /** Returns the form with what is in force. */
    @Needs(Duty.SET_UP_OFFICE)
    ProviderForm form(Me me) {
        return ProviderForm.of(office.provider(), current());
    }

    /**
     * Sets accreditor, status, term and time zone. Another zone is confirmed: planned sessions follow the new clocks. Optimistic:
     * {@link OptimisticLockingFailureException} after another change.
     */
    @Needs(Duty.SET_UP_OFFICE)
    @Transactional
    public void change(Me me, ProviderForm form) {
        office.change(me, form::named); // which lets one change at a time pass, the first one too
        var stored = repository.findForChange(ProviderAccreditation.ONLY).orElseGet(ProviderAccreditation::blank);
        if (stored.term().version() != form.version()) throw new OptimisticLockingFailureException("accreditation");
        var changed = stored.change(form.term(), me.person(), office.moments().now());
        repository.saveAndFlush(stored);
        changed.ifPresent(events::publishEvent);
    }
}
