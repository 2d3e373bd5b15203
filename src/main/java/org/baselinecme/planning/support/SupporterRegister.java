package org.baselinecme.planning.support;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.baselinecme.office.companies.Companies;
import org.baselinecme.office.companies.CompanyId;
import org.baselinecme.planning.support.SupportQueries.RegisteredCompany;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.files.Files;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Stores supporters and their agreements; the service has checked access and rules. */
@Component
class SupporterRegister {
    private static final String PDF = "application/pdf";
    private static final int LONGEST_NAME = 160;
    private final SupporterRepository supporters;
    private final SupportAgreementRepository agreements;
    private final SupportQueries queries;
    private final Companies companies;
    private final Files files;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SupporterRegister(
            SupporterRepository supporters,
            SupportAgreementRepository agreements,
            SupportQueries queries,
            Companies companies,
            Files files,
            ApplicationEventPublisher events,
            Clock clock) {
        this.supporters = supporters;
        this.agreements = agreements;
        this.queries = queries;
        this.companies = companies;
        this.files = files;
        this.events = events;
        this.clock = clock;
    }

    /** The company with this id; {@link NotFound} for a name or an id that the register does not have. */
    RegisteredCompany company(String id) {
        return queries.company(CompanyId.of(id)).orElseThrow(NotFound::new);
    }

    /** Adds a company to the register, where its kind is determined before it can be chosen. */
    void propose(Me me, ActivityId activity, String typed) {
        var name = typed.replace("\0", "").strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME)
            throw new Refused(
                    List.of(Objection.blocking("support.unnamed", SupportPolicy.page(activity), LONGEST_NAME)));
        companies.named(me, name);
    }

    UUID add(Me me, ActivityId activity, RegisteredCompany company, NewSupporter added) {
        var supporter = new Supporter(activity, company.id(), added.nature(), me.person(), clock.instant());
        try {
            supporters.saveAndFlush(supporter);
        } catch (DataIntegrityViolationException duplicate) {
            throw new Refused(
                    List.of(Objection.blocking("support.already", SupportPolicy.page(activity), company.name())));
        }
        events.publishEvent(supporter.added(company.name()));
        var agreement = added.agreement();
        if (agreement != null) file(me, activity, supporter.getId(), company.name(), agreement);
        return supporter.getId();
    }

    void file(Me me, ActivityId activity, UUID supporter, String company, NewAgreement filed) {
        var stored = files.store(me, filed.name(), PDF, filed.content());
        var turn = agreements.countBySupporter(supporter) + 1;
        var agreement = new SupportAgreement(supporter, turn, stored, filed, me.person(), clock.instant());
        agreements.saveAndFlush(agreement);
        events.publishEvent(agreement.filed(activity, company));
    }

    void withdraw(Me me, ActivityId activity, RecordedSupport.Source source, String why) {
        var supporter = supporters
                .findByIdAndActivityAndWithdrawnAtIsNull(source.id(), activity)
                .orElseThrow(NotFound::new);
        var withdrawn = supporter.withdraw(source.company(), why, me.person(), clock.instant());
        supporters.saveAndFlush(supporter);
        events.publishEvent(withdrawn);
    }
}
