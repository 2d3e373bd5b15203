package org.baselinecme.planning.faculty;

import java.util.List;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.people.People;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The versions of the office's speaker agreement. */
@Service
@Transactional
public class AgreementTexts {
    private final SpeakerAgreementRepository agreements;
    private final FacultyQueries queries;
    private final People people;
    private final Office office;
    private final ApplicationEventPublisher events;

    AgreementTexts(
            SpeakerAgreementRepository agreements,
            FacultyQueries queries,
            People people,
            Office office,
            ApplicationEventPublisher events) {
        this.agreements = agreements;
        this.queries = queries;
        this.people = people;
        this.office = office;
        this.events = events;
    }

    /** The version in force as a form; an empty one before the first. */
    @Needs(Duty.SET_UP_OFFICE)
    @Transactional(readOnly = true)
    AgreementTextForm form(Me me) {
        return agreements
                .findFirstByOrderByTurnDesc()
                .map(one -> new AgreementTextForm(one.turn(), one.text()))
                .orElse(new AgreementTextForm(0, ""));
    }

    /** Every version, the one in force first. */
    @Needs(Duty.SET_UP_OFFICE)
    @Transactional(readOnly = true)
    List<Version> versions(Me me) {
        var all = agreements.findByOrderByTurnDesc();
        var names = people.names(all.stream().map(SpeakerAgreement::by).toList());
        return all.stream()
                .map(one -> new Version(
                        one.turn(),
                        one.text(),
                        names.getOrDefault(one.by(), ""),
                        office.moments().dated(one.at())))
                .toList();
    }

    /**
     * Puts a text in force, which faculty accept from now on; who accepted an earlier version for an activity need not again.
     * The same text changes nothing. {@link OptimisticLockingFailureException} after another change.
     */
    @Needs(Duty.SET_UP_OFFICE)
    public void write(Me me, AgreementTextForm form) {
        queries.lockAgreement();
        var current = form(me);
        if (current.stripped().equals(form.stripped())) return;
        if (current.turn() != form.turn()) throw new OptimisticLockingFailureException("speaker_agreement");
        var written = new SpeakerAgreement(
                form.turn() + 1, form.stripped(), me.person(), office.moments().now());
        agreements.saveAndFlush(written);
        events.publishEvent(written.changed());
    }

    /** A version of the agreement. */
    record Version(int number, String text, String by, String on) {}
}
