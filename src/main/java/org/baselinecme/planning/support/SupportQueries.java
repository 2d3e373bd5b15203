package org.baselinecme.planning.support;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.office.companies.CompanyId;
import org.baselinecme.office.companies.CompanyKind;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what is recorded about the commercial support of activities. */
@Component
public class SupportQueries {
    private static final String CURRENT_AGREEMENT = """
            left join lateral (select g.provider_signed_on, g.company_signed_on from support_agreement g
              where g.supporter = s.id order by g.turn desc limit 1) signed on true
            """;

    private final JdbcClient jdbc;

    SupportQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is recorded now, for callers that have checked reach. */
    public RecordedSupport of(ActivityId activity) {
        var none = jdbc.sql("""
                        select attested_by as by, attested_at as at from support_attestation
                        where activity = ? and withdrawn_at is null
                        """)
                .param(activity.value())
                .query(Rows.of(RecordedSupport.Attestation.class))
                .optional()
                .orElse(null);
        return new RecordedSupport(none, sources(activity));
    }

    private List<RecordedSupport.Source> sources(ActivityId activity) {
        return jdbc
                .sql("""
                        select s.id, c.name as company, s.nature, signed.provider_signed_on, signed.company_signed_on,
                          s.added_by, s.added_at
                        from supporter s join v_company c on c.id = s.company
                        %s where s.activity = ? and s.withdrawn_at is null order by s.added_at, s.id
                        """.formatted(CURRENT_AGREEMENT))
                .param(activity.value())
                .query(Rows.of(SourceRow.class))
                .list()
                .stream()
                .map(SourceRow::source)
                .toList();
    }

    /** Every version of the agreement with a supporter, the current one first. */
    List<AgreementRow> agreements(UUID supporter) {
        return jdbc.sql("""
                        select g.id, g.file, f.name as file_name, g.provider_signed_on, g.company_signed_on, p.name as by,
                          g.filed_at as at
                        from support_agreement g join v_file f on f.id = g.file join v_person p on p.id = g.filed_by
                        where g.supporter = ? order by g.turn desc
                        """).param(supporter).query(Rows.of(AgreementRow.class)).list();
    }

    /** Every withdrawn supporter and attestation of an activity, the newest first. */
    List<WithdrawnRow> withdrawn(ActivityId activity) {
        return jdbc.sql("""
                        select c.name as company, p.name as by, s.withdrawn_at as at, s.withdrawn_why as why
                        from supporter s join v_company c on c.id = s.company join v_person p on p.id = s.withdrawn_by
                        where s.activity = :activity
                        union all select '', p.name, t.withdrawn_at, t.withdrawn_why
                        from support_attestation t join v_person p on p.id = t.withdrawn_by where t.activity = :activity
                        order by at desc
                        """)
                .param("activity", activity.value())
                .query(Rows.of(WithdrawnRow.class))
                .list();
    }

    /** The companies that can give commercial support: the ineligible ones, by name. */
    List<RegisteredCompany> ineligible() {
        return jdbc.sql("select id, name, kind from v_company where is_ineligible order by lower(name)")
                .query(Rows.of(RegisteredCompany.class))
                .list();
    }

    /** A company of the register. */
    Optional<RegisteredCompany> company(CompanyId id) {
        return jdbc.sql("select id, name, kind from v_company where id = ?")
                .param(id.value())
                .query(Rows.of(RegisteredCompany.class))
                .optional();
    }

    /** Makes other changes to the support of this activity, and its approval and opening, wait until this one ends. */
    void lock(ActivityId activity) {
        lock("pg_advisory_xact_lock", activity);
    }

    /** Waits for a change to the support of this activity, and makes others wait until this transaction ends. */
    void await(ActivityId activity) {
        lock("pg_advisory_xact_lock_shared", activity);
    }

    private void lock(String function, ActivityId activity) {
        RowCallbackHandler nothing = row -> {};
        jdbc.sql("select %s(hashtextextended(?, 0))".formatted(function))
                .param("support " + activity)
                .query(nothing);
    }

    private record SourceRow(
            UUID id,
            String company,
            SupportNature nature,
            @Nullable LocalDate providerSignedOn,
            @Nullable LocalDate companySignedOn,
            PersonId addedBy,
            Instant addedAt) {
        RecordedSupport.Source source() {
            var signatures = new Signatures(providerSignedOn, companySignedOn);
            return new RecordedSupport.Source(id, company, nature, signatures, addedBy, addedAt);
        }
    }

    /** A filed version of an agreement. */
    record AgreementRow(
            UUID id,
            UUID file,
            String fileName,
            @Nullable LocalDate providerSignedOn,
            @Nullable LocalDate companySignedOn,
            String by,
            Instant at) {}

    /** A withdrawn supporter; {@code company} is empty for an attestation that there is none. */
    record WithdrawnRow(String company, String by, Instant at, String why) {}

    /** A company of the register. */
    record RegisteredCompany(CompanyId id, String name, CompanyKind kind) {}
}
