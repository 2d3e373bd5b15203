package org.baselinecme.credit.certificates;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.planning.systems.CreditSystem;
import org.baselinecme.planning.systems.StyledText;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Credits;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads certificates with their claims and activities, and issues them in one statement from views of other modules. */
@Component
class CertificateQueries {
    static final String FIND = """
            select t.serial, t.claim, t.learner, t.kind = 'PARTICIPATION' as participation, t.name_hidden, t.issued_at,
              r.revision, r.name, r.at as revised_at, p.content, c.activity, a.number, c.session, c.at as claimed_at,
              case when s.title is null or s.title = a.title then a.title else a.title || ': ' || s.title end as title,
              exists (select from v_session l where l.activity = a.id) as live,
              coalesce(s.day, a.starts_on) as starts_on, coalesce(s.day, a.ends_on) as ends_on,
              (select max(v.at) from v_award w join v_award_reversal v on v.award = w.id where w.claim = t.claim) as reversed_at,
              exists (select from v_award w join v_award n on n.after_reversal = w.id where w.claim = t.claim) as reissued,
              not exists (select from v_guest g where g.person = t.learner and not g.is_named) as named
            from certificate t
            join lateral (select * from certificate_revision r where r.serial = t.serial order by revision desc limit 1) r on true
            join v_credit_claim c on c.id = t.claim
            join v_activity a on a.id = c.activity
            left join v_slot s on s.id = c.session
            left join certificate_print p on p.serial = t.serial and p.revision = r.revision
            where t.serial = ?
            """;

    private final JdbcClient jdbc;

    CertificateQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Issues the certificate of a claim with its first revision in one statement; false without such a claim. */
    boolean issue(Serial serial, UUID claim, PersonId by, Instant at) {
        return jdbc.sql("""
                        with made as (
                          insert into certificate (serial, claim, learner, kind, issued_at, mail_due_at)
                          select :serial, c.id, c.learner, c.document, :at, :at from v_credit_claim c where c.id = :claim
                          returning serial, learner)
                        insert into certificate_revision (serial, revision, name, by, at)
                        select m.serial, 1, p.titled_name, :by, :at from made m join v_person p on p.id = m.learner
                        """)
                        .param("serial", serial.value())
                        .param("claim", claim)
                        .param("by", by.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<IssuedCertificate> find(Serial serial) {
        return jdbc.sql(FIND)
                .param(serial.value())
                .query(Rows.of(Row.class))
                .optional()
                .map(Row::issued);
    }

    /** The stored file of the newest revision, with learner and activity; none while the name is not confirmed. */
    Optional<Stored> stored(Serial serial) {
        return jdbc.sql("""
                        select c.learner, l.activity, d.sha256, d.content from certificate c
                        join v_credit_claim l on l.id = c.claim
                        join certificate_document d on d.serial = c.serial
                          and d.revision = (select max(revision) from certificate_revision r where r.serial = c.serial)
                        where c.serial = ? and not exists (select from v_guest g where g.person = c.learner and not g.is_named)
                          and not exists (select from v_award w join v_award_reversal v on v.award = w.id where w.claim = c.claim)
                        """).param(serial.value()).query(Rows.of(Stored.class)).optional();
    }

    /** Who reversed the awards of a claim last, and why; empty while they are in effect. */
    Optional<Reversal> reversal(UUID claim) {
        return jdbc.sql("""
                        select v.at, coalesce(p.titled_name, '') as by, v.why from v_award w join v_award_reversal v on v.award = w.id
                        left join v_person p on p.id = v.by where w.claim = ? order by v.at desc limit 1
                        """).param(claim).query(Rows.of(Reversal.class)).optional();
    }

    /** The serials of a learner under exactly this id. */
    List<Serial> of(PersonId learner) {
        return jdbc
                .sql("select serial from certificate where learner = ? order by serial")
                .param(learner.value())
                .query(Rows.of(String.class))
                .list()
                .stream()
                .map(Serial::new)
                .toList();
    }

    /** The awards of the claim in the order of credit systems, participation last. */
    List<Awarded> awarded(UUID claim) {
        return jdbc.sql("""
                        select w.quarters, s.code, s.name, s.one, s.many, coalesce(s.recorded_in, '') as recorded_in from v_award w
                        left join v_credit_system s on s.code = w.credit_system where w.claim = ? order by s.position nulls last
                        """).param(claim).query(Rows.of(AwardRow.class)).list().stream()
                .map(row -> new Awarded(row.system(), new Credits(row.quarters)))
                .toList();
    }

    static @Nullable CreditSystem system(
            @Nullable String code, @Nullable String name, @Nullable String one, @Nullable String many) {
        if (code == null || name == null || one == null || many == null) return null;
        return CreditSystem.named(code, name, one, many);
    }

    record Stored(PersonId learner, ActivityId activity, byte[] sha256, byte[] content) {}

    record AwardRow(
            int quarters,
            @Nullable String code,
            @Nullable String name,
            @Nullable String one,
            @Nullable String many,
            String recordedIn) {
        private @Nullable CreditSystem system() {
            var named = CertificateQueries.system(code, name, one, many);
            return named == null ? null : named.recordedIn(recordedIn);
        }
    }

    record Row(
            String serial,
            UUID claim,
            PersonId learner,
            boolean participation,
            boolean nameHidden,
            Instant issuedAt,
            int revision,
            String name,
            Instant revisedAt,
            @Nullable String content,
            ActivityId activity,
            String number,
            @Nullable UUID session,
            Instant claimedAt,
            String title,
            boolean live,
            LocalDate startsOn,
            LocalDate endsOn,
            @Nullable Instant reversedAt,
            boolean reissued,
            boolean named) {
        IssuedCertificate issued() {
            return new IssuedCertificate(
                    new Serial(serial),
                    claim,
                    learner,
                    participation,
                    nameHidden,
                    issuedAt,
                    new IssuedCertificate.Revision(revision, name, revisedAt),
                    new IssuedCertificate.Subject(activity, number, session, title, live, startsOn, endsOn, claimedAt),
                    content,
                    new IssuedCertificate.AwardStatus(reversedAt, reissued),
                    named);
        }
    }

    /** The reversal of an award; {@code by} is empty for the product itself. */
    record Reversal(Instant at, String by, String why) {}

    /**
     * An award of the claim.
     *
     * @param system null for participation
     */
    record Awarded(@Nullable CreditSystem system, Credits credits) {
        /** Where its only record is kept; empty where a paper states it. */
        String recordedIn() {
            return system == null ? "" : system.recordedIn();
        }

        boolean isRecordedElsewhere() {
            return !recordedIn().isEmpty();
        }

        boolean isOf(CreditSystem other) {
            return system != null && system.code().equals(other.code());
        }

        /** The amount as text; for participation the hours only. */
        public StyledText amount() {
            return system == null ? new StyledText(credits.toString()) : system.amount(credits);
        }
    }
}
