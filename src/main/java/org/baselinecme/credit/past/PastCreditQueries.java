package org.baselinecme.credit.past;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.baselinecme.office.office.Moments;
import org.baselinecme.platform.kernel.DateText;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads past credit for those who keep the record of its person. */
@Component
class PastCreditQueries {
    private static final int MOST = 2000;
    private static final String ENTRIES = """
            select p.id, p.title, p.provider, p.format, p.started_on, p.ended_on, p.completed_on, p.credit_system as code, c.name as system,
              p.amount, p.credited_as, p.accreditation, p.certificate_number, p.source_system,
              p.source_row, p.entered_at, p.withdrawn_at, coalesce(w.titled_name, '') as withdrawn_by, coalesce(p.withdrawn_why, '') as why
            from past_credit p left join v_credit_system c on c.code = p.credit_system left join v_person w on w.id = p.withdrawn_by
            where %s order by p.completed_on desc, p.title, p.id limit :most
            """;
    private final JdbcClient jdbc;

    PastCreditQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every entry of these entries of a person, the latest first. */
    List<PastCreditPage.Entry> all(Collection<PersonId> ids, Moments moments) {
        return jdbc
                .sql(ENTRIES.formatted("p.person = any(:ids)"))
                .param("ids", ids.stream().map(PersonId::value).toArray(UUID[]::new))
                .param("most", MOST)
                .query(Rows.of(EntryRow.class))
                .stream()
                .map(row -> row.entry(moments))
                .toList();
    }

    PastCreditPage.Entry one(PastCreditId id, Moments moments) {
        return jdbc.sql(ENTRIES.formatted("p.id = :id"))
                .param("id", id.value())
                .param("most", 1)
                .query(Rows.of(EntryRow.class))
                .optional()
                .map(row -> row.entry(moments))
                .orElseThrow(NotFound::new);
    }

    record EntryRow(
            UUID id,
            String title,
            String provider,
            String format,
            @Nullable LocalDate startedOn,
            @Nullable LocalDate endedOn,
            LocalDate completedOn,
            @Nullable String code,
            @Nullable String system,
            BigDecimal amount,
            CreditedAs creditedAs,
            String accreditation,
            String certificateNumber,
            String sourceSystem,
            long sourceRow,
            Instant enteredAt,
            @Nullable Instant withdrawnAt,
            String withdrawnBy,
            String why) {
        PastCreditPage.Entry entry(Moments moments) {
            return new PastCreditPage.Entry(
                    new PastCreditId(id),
                    title,
                    provider,
                    format,
                    startedOn == null ? "" : DateText.dates(startedOn, endedOn == null ? startedOn : endedOn),
                    DateText.day(completedOn),
                    system,
                    amount.signum() == 0 ? "" : EarlierCredits.text(amount),
                    sourceSystem,
                    sourceRow,
                    moments.dated(enteredAt),
                    values().oddities(),
                    withdrawnAt == null ? "" : withdrawnBy + ", " + moments.dated(withdrawnAt),
                    why);
        }

        private PastCreditValues values() {
            return new PastCreditValues(
                    title,
                    provider,
                    startedOn,
                    endedOn,
                    completedOn,
                    format,
                    code,
                    amount,
                    creditedAs,
                    accreditation,
                    certificateNumber);
        }
    }
}
