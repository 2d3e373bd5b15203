package org.baselinecme.credit.certificates;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.credit.past.EarlierCreditReader;
import org.baselinecme.credit.past.EarlierCredits;
import org.baselinecme.credit.past.TranscriptPeriod;
import org.baselinecme.office.office.Moments;
import org.baselinecme.platform.kernel.Credits;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the awards and the external credit of a person, using indexes on the learner. */
@Component
class TranscriptQueries {
    /**
     * Awards in effect with their completion date: of the session, of the last counted time, or of the activity. What was awarded
     * under two entries that were joined counts once, as the earlier award (R30).
     */
    private static final String IN_EFFECT = """
            from v_award_live a
            join v_activity v on v.id = a.activity
            left join v_slot s on s.id = a.session
            left join v_credit_system c on c.code = a.credit_system
            cross join lateral (select coalesce(s.day, cast(upper(a.during) at time zone :zone as date),
              least(v.ends_on, cast(a.at at time zone :zone as date))) as completed) d
            where a.learner = any(:ids) and d.completed between :from and :to and not exists (
              select from v_award_live b where b.learner = any(:ids) and b.learner <> a.learner and b.activity = a.activity
                and b.session is not distinct from a.session and (b.at, b.claim) < (a.at, a.claim))
            """;

    static final String ROWS =
            """
            select case when s.title is null or s.title = v.title then v.title else v.title || ': ' || s.title end as title,
              coalesce((select g.document from v_designation g where g.activity = a.activity limit 1), '') as format,
              d.completed, a.quarters, c.code, c.name, c.one, c.many,
              (select t.serial from certificate t where t.claim = a.claim) as serial
            """ + IN_EFFECT + " order by d.completed desc, title, c.position nulls last, a.id limit :most offset :skip";

    static final String TOTALS =
            "select c.code, c.name, c.one, c.many, sum(a.quarters) as quarters, count(*) as awards " + IN_EFFECT
                    + " group by c.code, c.name, c.one, c.many, c.position order by c.position nulls last";

    private static final int MOST_EXTERNAL = 1000;
    private final JdbcClient jdbc;
    private final MergedIdentities selves;
    private final EarlierCreditReader past;

    TranscriptQueries(JdbcClient jdbc, MergedIdentities selves, EarlierCreditReader past) {
        this.jdbc = jdbc;
        this.selves = selves;
        this.past = past;
    }

    /** All merged ids of a person. */
    UUID[] selves(PersonId person) {
        return selves.of(person);
    }

    /** Whether the name of a person is confirmed; that of a guest is not before a mail link was used, or staff vouched for it. */
    boolean isNamed(PersonId person) {
        return jdbc.sql("select not exists (select from v_guest g where g.person = ? and not g.is_named)")
                .param(person.value())
                .query(Boolean.class)
                .single();
    }

    List<String> systems() {
        return jdbc.sql("select name from v_credit_system order by position")
                .query(Rows.of(String.class))
                .list();
    }

    List<Transcript.Row> rows(UUID[] ids, TranscriptPeriod.Days days, int most, int skip, Moments moments) {
        return jdbc
                .sql(ROWS)
                .params(asked(ids, days, moments))
                .param("most", most)
                .param("skip", skip)
                .query(Rows.of(AwardRow.class))
                .list()
                .stream()
                .map(row -> row.shown(moments))
                .toList();
    }

    /** Totals by credit system with their number of awards, participation last. */
    Map<Transcript.Total, Integer> totals(UUID[] ids, TranscriptPeriod.Days days, Moments moments) {
        var totals = new LinkedHashMap<Transcript.Total, Integer>();
        jdbc.sql(TOTALS)
                .params(asked(ids, days, moments))
                .query(Rows.of(TotalRow.class))
                .list()
                .forEach(row -> totals.put(row.total(), row.awards));
        return totals;
    }

    List<Transcript.External> external(UUID[] ids, TranscriptPeriod.Days days, Moments moments) {
        return jdbc
                .sql("""
                        select id, title, provider, completed_on, credit_system, amount, file is not null as documented
                        from external_credit
                        where learner = any(:ids) and removed_at is null and completed_on between :from and :to
                        order by completed_on desc, id limit :most
                        """)
                .param("ids", ids)
                .param("from", days.from())
                .param("to", days.to())
                .param("most", MOST_EXTERNAL)
                .query(Rows.of(ExternalRow.class))
                .list()
                .stream()
                .map(row -> row.shown(moments))
                .toList();
    }

    /** What earlier systems recorded; nothing without ids. */
    EarlierCredits earlier(UUID[] ids, TranscriptPeriod.Days days) {
        return past.of(ids, days.from(), days.to());
    }

    private static Map<String, Object> asked(UUID[] ids, TranscriptPeriod.Days days, Moments moments) {
        return Map.of(
                "ids",
                ids,
                "from",
                days.from(),
                "to",
                days.to(),
                "zone",
                moments.zone().getId());
    }

    record AwardRow(
            String title,
            String format,
            LocalDate completed,
            int quarters,
            @Nullable String code,
            @Nullable String name,
            @Nullable String one,
            @Nullable String many,
            @Nullable String serial) {
        Transcript.Row shown(Moments moments) {
            return new Transcript.Row(
                    title,
                    format,
                    completed,
                    moments.dated(completed),
                    CertificateQueries.system(code, name, one, many),
                    new Credits(quarters),
                    serial == null ? null : new Serial(serial));
        }
    }

    record TotalRow(
            @Nullable String code,
            @Nullable String name,
            @Nullable String one,
            @Nullable String many,
            int quarters,
            int awards) {
        Transcript.Total total() {
            return new Transcript.Total(CertificateQueries.system(code, name, one, many), new Credits(quarters));
        }
    }

    record ExternalRow(
            UUID id,
            String title,
            String provider,
            LocalDate completedOn,
            String creditSystem,
            BigDecimal amount,
            boolean documented) {
        Transcript.External shown(Moments moments) {
            return new Transcript.External(
                    new ExternalCreditId(id),
                    title,
                    provider,
                    completedOn,
                    moments.dated(completedOn),
                    creditSystem,
                    amount,
                    documented);
        }
    }
}
