package org.baselinecme.credit.certificates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.planning.designation.CreditSystem;
import org.baselinecme.planning.designation.StyledText;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Credits;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of certificates of completion. Rows are added; of an old one only privacy and mail change. */
@Component
class CertificateRepository {
    static final String FIND = """
            select t.*, r.revision, r.name, r.at as revised_at, p.content, c.activity, c.session, c.at as claimed_at,
              case when s.title is null or s.title = a.title then a.title else a.title || ': ' || s.title end as title,
              exists (select from agenda_slot l where l.activity = a.id and l.kind = 'ACCREDITED' and l.dropped_at is null) as live,
              coalesce(s.day, a.starts_on) as starts_on, coalesce(s.day, a.ends_on) as ends_on,
              (select max(v.at) from award w join award_reversal v on v.award = w.id where w.claim = t.claim) as reversed_at,
              exists (select from award w join award n on n.after_reversal = w.id where w.claim = t.claim) as anew
            from certificate t
            join lateral (select * from certificate_revision r where r.serial = t.serial order by revision desc limit 1) r on true
            join credit_claim c on c.id = t.claim
            join activity a on a.id = c.activity
            left join agenda_slot s on s.id = c.session
            left join certificate_print p on p.serial = t.serial and p.revision = r.revision
            where t.serial = ?
            """;

    private final JdbcClient jdbc;

    CertificateRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes the certificate of a claim with its first revision, in one statement; false where there is no such claim. */
    boolean issue(Serial serial, UUID claim, PersonId by, Instant at) {
        return jdbc.sql("""
                        with made as (
                          insert into certificate (serial, claim, learner, kind, issued_at, mail_due_at)
                          select :serial, c.id, c.learner, c.document, :at, :at from credit_claim c where c.id = :claim
                          returning serial, learner)
                        insert into certificate_revision (serial, revision, name, by, at)
                        select m.serial, 1, concat_ws(', ', p.name, nullif(p.credentials, '')), :by, :at
                        from made m join person p on p.id = m.learner
                        """)
                        .param("serial", serial.value())
                        .param("claim", claim)
                        .param("by", by.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<Issued> find(Serial serial) {
        return jdbc.sql(FIND)
                .param(serial.value())
                .query((row, i) -> issued(row))
                .optional();
    }

    /** The stored file of the newest revision, with whom and which activity it is about. */
    Optional<Stored> stored(Serial serial) {
        return jdbc.sql("""
                        select c.learner, l.activity, d.sha256, d.content from certificate c
                        join v_credit_claim l on l.id = c.claim
                        join certificate_document d on d.serial = c.serial
                          and d.revision = (select max(revision) from certificate_revision r where r.serial = c.serial)
                        where c.serial = ?
                        """).param(serial.value()).query(Stored.class).optional();
    }

    Optional<Serial> ofClaim(UUID claim) {
        return jdbc.sql("select serial from certificate where claim = ?")
                .param(claim)
                .query((row, i) -> new Serial(row.getString("serial")))
                .optional();
    }

    /** What was awarded with the claim, in the order of the systems; participation last. */
    List<Awarded> awarded(UUID claim) {
        return jdbc.sql("""
                        select w.quarters, s.code, s.name, s.one, s.many from award w
                        left join credit_system s on s.code = w.credit_system where w.claim = ? order by s.position nulls last
                        """)
                .param(claim)
                .query((row, i) -> new Awarded(system(row), new Credits(row.getInt("quarters"))))
                .list();
    }

    void revise(Issued before, String name, PersonId by, Instant at) {
        jdbc.sql("insert into certificate_revision (serial, revision, name, by, at) values (?, ?, ?, ?, ?)")
                .params(
                        before.serial().value(),
                        before.revision().number() + 1,
                        name,
                        by.value(),
                        at.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("update certificate set mail_due_at = ? where serial = ?")
                .params(at.atOffset(ZoneOffset.UTC), before.serial().value())
                .update();
    }

    void hideName(Serial serial, boolean hidden) {
        jdbc.sql("update certificate set name_hidden = ? where serial = ?")
                .params(hidden, serial.value())
                .update();
    }

    /** Keeps what the paper says; false where another printed it first. */
    boolean keep(Serial serial, int revision, int template, String content, Instant at) {
        return jdbc.sql("""
                        insert into certificate_print (serial, revision, template, content, at)
                        values (?, ?, ?, cast(? as jsonb), ?) on conflict do nothing
                        """)
                        .params(serial.value(), revision, template, content, at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    static @Nullable CreditSystem system(ResultSet row) throws SQLException {
        var code = row.getString("code");
        if (code == null) return null;
        return new CreditSystem(
                code, row.getString("name"), row.getString("one"), row.getString("many"), List.of(), "", null);
    }

    private static Issued issued(ResultSet row) throws SQLException {
        var reversed = row.getTimestamp("reversed_at");
        return new Issued(
                new Serial(row.getString("serial")),
                row.getObject("claim", UUID.class),
                new PersonId(row.getObject("learner", UUID.class)),
                row.getString("kind").equals("PARTICIPATION"),
                row.getBoolean("name_hidden"),
                row.getTimestamp("issued_at").toInstant(),
                new Issued.Revision(
                        row.getInt("revision"),
                        row.getString("name"),
                        row.getTimestamp("revised_at").toInstant()),
                subject(row),
                row.getString("content"),
                new Issued.Fate(reversed == null ? null : reversed.toInstant(), row.getBoolean("anew")));
    }

    private static Issued.Subject subject(ResultSet row) throws SQLException {
        return new Issued.Subject(
                new ActivityId(row.getObject("activity", UUID.class)),
                row.getObject("session", UUID.class),
                row.getString("title"),
                row.getBoolean("live"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getTimestamp("claimed_at").toInstant());
    }

    record Stored(PersonId learner, ActivityId activity, byte[] sha256, byte[] content) {}

    /**
     * An award of the claim.
     *
     * @param system null is participation
     */
    record Awarded(@Nullable CreditSystem system, Credits credits) {
        boolean isOf(CreditSystem other) {
            return system != null && system.code().equals(other.code());
        }

        /** The amount as people read it; of participation the bare hours. */
        public StyledText amount() {
            return system == null ? new StyledText(credits.toString()) : system.amount(credits);
        }
    }
}
