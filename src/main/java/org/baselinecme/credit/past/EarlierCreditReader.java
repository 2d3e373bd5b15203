package org.baselinecme.credit.past;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.baselinecme.credit.past.EarlierCredits.Unit;
import org.baselinecme.platform.kernel.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads past credit for transcripts, in one statement. */
@Component
public class EarlierCreditReader {
    /** Most entries of a transcript. */
    private static final int MOST = 2000;

    /** An entry that two merged entries of a person both have counts once, as the earlier one. */
    static final String ROWS = """
            with mine as materialized (
              select distinct on (p.natural_key) p.id, p.source_system, p.title, p.provider, p.format, p.completed_on, p.credit_system,
                p.amount, p.accreditation, p.certificate_number
              from past_credit p where p.person = any(:ids) and p.withdrawn_at is null
              order by p.natural_key, p.entered_at, p.id)
            select s.total, s.first, s.last, m.id, m.source_system, m.title, m.provider, m.format, m.completed_on, m.amount,
              m.accreditation, m.certificate_number, c.code, c.name, c.one, c.many
            from (select count(*) as total, min(completed_on) as first, max(completed_on) as last from mine) s
            left join mine m on m.completed_on between :from and :to
            left join v_credit_system c on c.code = m.credit_system
            order by m.source_system, m.completed_on desc, m.title, c.position nulls last, m.id limit :most
            """;

    private final JdbcClient jdbc;

    EarlierCreditReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The past credit of a person in a period, the latest first.
     *
     * @param ids all ids of the person
     * @param to the last day, included
     */
    public EarlierCredits of(UUID[] ids, LocalDate from, LocalDate to) {
        var found = jdbc.sql(ROWS)
                .param("ids", ids)
                .param("from", from)
                .param("to", to)
                .param("most", MOST)
                .query(Rows.of(Found.class))
                .list();
        var one = found.getFirst();
        List<EarlierCredits.Row> rows =
                one.id == null ? List.of() : found.stream().map(Found::row).toList();
        return one.total == 0 ? EarlierCredits.NONE : EarlierCredits.of(rows, one.total, one.first, one.last);
    }

    record Found(
            int total,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            @Nullable UUID id,
            @Nullable String sourceSystem,
            @Nullable String title,
            @Nullable String provider,
            @Nullable String format,
            @Nullable LocalDate completedOn,
            @Nullable BigDecimal amount,
            @Nullable String accreditation,
            @Nullable String certificateNumber,
            @Nullable String code,
            @Nullable String name,
            @Nullable String one,
            @Nullable String many) {
        EarlierCredits.Row row() {
            return new EarlierCredits.Row(
                    new PastCreditId(Objects.requireNonNull(id)),
                    text(sourceSystem),
                    text(title),
                    text(provider),
                    text(format),
                    Objects.requireNonNull(completedOn),
                    code == null ? Unit.HOURS : new Unit(code, text(name), text(one), text(many)),
                    Objects.requireNonNull(amount),
                    text(accreditation),
                    text(certificateNumber));
        }

        private static String text(@Nullable String value) {
            return Objects.requireNonNullElse(value, "");
        }
    }
}
