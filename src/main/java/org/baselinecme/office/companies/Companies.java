package org.baselinecme.office.companies;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of companies. */
@Service
@Transactional
public class Companies {
    private static final String REGISTER = "/companies";
    private final CompanyRepository repository;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Companies(CompanyRepository repository, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** The company of this name or alias; one that the register does not know is proposed, undetermined. */
    @Needs(Duty.SUBMIT_DISCLOSURE)
    public CompanyId named(Me me, String name) {
        return known(name)
                .orElseGet(() ->
                        propose(new CompanyProposed(CompanyId.next(), name.strip(), me.person(), clock.instant())));
    }

    /** Two who propose the same company at once name one: the second waits, and takes what the first wrote. */
    private CompanyId propose(CompanyProposed proposed) {
        var written = jdbc.sql("""
                        insert into company (id, version, name, kind, ownership, proposed_by, proposed_at)
                        values (?, 0, ?, 'UNDETERMINED', 'UNKNOWN', ?, ?) on conflict do nothing
                        """)
                .params(
                        proposed.company().value(),
                        proposed.name(),
                        proposed.by().value(),
                        proposed.at().atOffset(ZoneOffset.UTC))
                .update();
        if (written == 1) events.publishEvent(proposed);
        return known(proposed.name()).orElseThrow();
    }

    /** Names to pick from. */
    @Needs(Duty.SUBMIT_DISCLOSURE)
    @Transactional(readOnly = true)
    public List<String> names(Me me) {
        return jdbc.sql("select name from company order by lower(name)")
                .query((row, i) -> row.getString(1))
                .list();
    }

    /** The whole register: those to be determined first. */
    @Needs(Duty.COLLECT_DISCLOSURES)
    @Transactional(readOnly = true)
    List<CompanyRow> list(Me me) {
        return jdbc.sql("""
                        select c.*, (select coalesce(string_agg(alias, ', ' order by alias), '')
                                     from company_alias a where a.company = c.id) as aliases,
                          (select count(*) from company_named n where n.company = c.id) as people
                        from company c order by kind <> 'UNDETERMINED', lower(name)
                        """)
                .query((row, i) -> new CompanyRow(
                        new CompanyId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        CompanyKind.valueOf(row.getString("kind")),
                        Ownership.valueOf(row.getString("ownership")),
                        row.getString("rationale"),
                        row.getString("aliases"),
                        row.getInt("people")))
                .list();
    }

    /** What the form of a company shows. */
    @Needs(Duty.KEEP_COMPANIES)
    @Transactional(readOnly = true)
    CompanyForm form(Me me, CompanyId id) {
        return find(id).form(String.join("\n", aliases(id)));
    }

    /**
     * Says what kind of company it is, and why; {@link Refused} for somebody who has disclosed a relationship with it
     * (R3), and for a name that another company has.
     */
    @Needs(Duty.KEEP_COMPANIES)
    public void determine(Me me, CompanyId id, CompanyForm form) {
        var company = find(id);
        if (hasRelationship(me.person(), id)) throw refused("company.own", REGISTER);
        if (company.isStale(form.version())) throw new OptimisticLockingFailureException("company");
        var fact = company.determine(form, me.person(), clock.instant());
        try {
            repository.saveAndFlush(company);
            jdbc.sql("delete from company_alias where company = ?")
                    .param(id.value())
                    .update();
            for (var alias : form.otherNames())
                jdbc.sql("insert into company_alias (company, alias) values (?, ?)")
                        .params(id.value(), alias)
                        .update();
        } catch (DataIntegrityViolationException taken) {
            throw refused("company.name-taken", REGISTER);
        }
        events.publishEvent(fact);
    }

    private static Refused refused(String key, String mend) {
        return new Refused(List.of(Objection.blocking(key, mend)));
    }

    private Optional<CompanyId> known(String name) {
        return jdbc.sql("""
                        select id from company where lower(name) = lower(:name)
                        union select company from company_alias where lower(alias) = lower(:name) limit 1
                        """)
                .param("name", name.strip())
                .query((row, i) -> new CompanyId(row.getObject("id", UUID.class)))
                .optional();
    }

    private List<String> aliases(CompanyId id) {
        return jdbc.sql("select alias from company_alias where company = ? order by alias")
                .param(id.value())
                .query((row, i) -> row.getString(1))
                .list();
    }

    private boolean hasRelationship(PersonId person, CompanyId id) {
        return jdbc.sql("select exists (select 1 from company_named where person = ? and company = ?)")
                .params(person.value(), id.value())
                .query(Boolean.class)
                .single();
    }

    private Company find(CompanyId id) {
        return repository.findById(id).orElseThrow(NotFound::new);
    }
}
