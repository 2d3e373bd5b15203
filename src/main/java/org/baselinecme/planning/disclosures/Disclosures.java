package org.baselinecme.planning.disclosures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.baselinecme.office.companies.Companies;
import org.baselinecme.office.office.Office;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Reason;
import org.baselinecme.platform.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people disclose: one disclosure a person, used for every activity (Standard 3.1). */
@Service
@Transactional
public class Disclosures {
    private final DisclosureRepository shelf;
    private final Companies companies;
    private final Office office;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Disclosures(
            DisclosureRepository shelf,
            Companies companies,
            Office office,
            ApplicationEventPublisher events,
            Clock clock) {
        this.shelf = shelf;
        this.companies = companies;
        this.office = office;
        this.events = events;
        this.clock = clock;
    }

    /** My disclosure as it stands, or the empty form. */
    @Needs(Duty.SUBMIT_DISCLOSURE)
    @Transactional(readOnly = true)
    DisclosurePage mine(Me me) {
        return page(me.person());
    }

    /** Anybody's disclosure as it stands, for the staff who take a verbal one down. */
    @Needs(Duty.COLLECT_DISCLOSURES)
    @Transactional(readOnly = true)
    DisclosurePage of(Me me, PersonId person) {
        shelf.mustKnow(person);
        return page(person);
    }

    private DisclosurePage page(PersonId person) {
        return DisclosurePage.of(shelf.standing(person).orElse(null), office.moments());
    }

    /**
     * Discloses for oneself and gives the disclosure's id; {@link Refused} when another disclosure was made since the page was
     * opened, and when one leaves out what one disclosed of the prior 24 months (R2): it ended, or the office corrects it.
     */
    @Needs(Duty.SUBMIT_DISCLOSURE)
    public UUID submit(Me me, DisclosureForm form) {
        var lines = lines(me, form);
        shelf.standing(me.person())
                .filter(known -> known.id().equals(form.seenId()))
                .ifPresent(known -> mustLeaveNothingOut(known, lines));
        return lay(me, me.person(), Disclosure.Method.FORM, form.seenId(), lines);
    }

    /**
     * Takes down what a person said; the definition and the 24 months were read to them. {@link Refused} for oneself:
     * nobody reads to themselves.
     */
    @Needs(Duty.COLLECT_DISCLOSURES)
    public UUID takeDown(Me me, PersonId person, DisclosureForm form) {
        shelf.mustKnow(person);
        if (me.is(person)) throw new Refused(List.of(Objection.blocking("disclosure.own", "/disclosure")));
        return lay(me, person, Disclosure.Method.VERBAL, form.seenId(), lines(me, form));
    }

    /** Says again what stands: nothing has changed since {@code seen}. */
    @Needs(Duty.SUBMIT_DISCLOSURE)
    public UUID renew(Me me, UUID seen) {
        var known = shelf.standing(me.person()).filter(d -> d.id().equals(seen)).orElseThrow(this::overtaken);
        var lines = known.within(today())
                .map(r -> new DisclosureRepository.Line(r.company(), r.nature(), r.endedOn()))
                .toList();
        return lay(me, me.person(), Disclosure.Method.RENEWAL, seen, lines);
    }

    /** Notes that a disclosure no longer holds, such as after a hint from public payment data (R21). */
    @Needs(Duty.COLLECT_DISCLOSURES)
    public void reportChange(Me me, PersonId person, String why) {
        shelf.mustKnow(person);
        var report = new DisclosureChangeReported(person, Reason.of(why), me.person(), clock.instant());
        shelf.reportChange(Ids.next(), report);
        events.publishEvent(report);
    }

    /** The office's today, by which the 24 months are counted. */
    @Needs(Duty.SUBMIT_DISCLOSURE)
    @Transactional(readOnly = true)
    LocalDate today(Me me) {
        return today();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), office.provider().zone());
    }

    private List<DisclosureRepository.Line> lines(Me me, DisclosureForm form) {
        return form.relationships().stream()
                .map(row -> new DisclosureRepository.Line(companies.named(me, row.name()), row.type(), row.end()))
                .toList();
    }

    private void mustLeaveNothingOut(Disclosure known, List<DisclosureRepository.Line> lines) {
        known.within(today())
                .filter(r -> lines.stream().noneMatch(line -> line.isAbout(r)))
                .findFirst()
                .ifPresent(r -> {
                    throw new Refused(List.of(Objection.blocking("disclosure.left-out", "/disclosure", r.name())));
                });
    }

    private UUID lay(
            Me me,
            PersonId person,
            Disclosure.Method method,
            @Nullable UUID seen,
            List<DisclosureRepository.Line> lines) {
        var entry =
                new DisclosureRepository.Entry(Ids.next(), person, clock.instant(), method, me.person(), seen, lines);
        try {
            shelf.lay(entry);
        } catch (DuplicateKeyException faster) {
            throw overtaken();
        }
        var said =
                lines.stream().map(line -> line.company() + " " + line.nature()).toList();
        events.publishEvent(new DisclosureSubmitted(entry.id(), person, method, said, me.person(), entry.at()));
        return entry.id();
    }

    private Refused overtaken() {
        return new Refused(List.of(Objection.blocking("disclosure.overtaken", "/disclosure")));
    }
}
