package org.baselinecme.credit.certificates;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.baselinecme.credit.papers.CertificateContent;
import org.baselinecme.office.office.Moments;
import org.baselinecme.office.office.Office;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.planning.agenda.SlotTime;
import org.baselinecme.planning.designation.DesignatedCredit;
import org.baselinecme.planning.designation.DesignationQueries;
import org.baselinecme.planning.systems.CreditSystem;
import org.baselinecme.platform.kernel.DateText;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Rows;
import org.baselinecme.platform.print.Glyphs;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Composes the content of a certificate, once per revision. */
@Component
class CertificateContentComposer {
    private final CertificateQueries queries;
    private final JdbcClient jdbc;
    private final Office office;
    private final DesignationQueries designations;
    private final CertificateIssuer issuer;
    private final CertificatePrintRepository prints;
    private final JsonMapper json;

    CertificateContentComposer(
            CertificateQueries queries,
            JdbcClient jdbc,
            Office office,
            DesignationQueries designations,
            CertificateIssuer issuer,
            CertificatePrintRepository prints,
            JsonMapper json) {
        this.queries = queries;
        this.jdbc = jdbc;
        this.office = office;
        this.designations = designations;
        this.issuer = issuer;
        this.prints = prints;
        this.json = json;
    }

    /** The stored content of the newest revision; composed and stored if there is none yet. */
    CertificateContent of(IssuedCertificate issued) {
        var stored = issued.print();
        if (stored != null) return json.readValue(stored, CertificateContent.class);
        var moments = office.moments();
        var content = compose(issued, office.provider().name(), moments);
        var first = prints.insertIfAbsent(new CertificatePrint(
                issued.serial(),
                content.revision(),
                content.template(),
                json.writeValueAsString(content),
                moments.now()));
        return first ? content : of(queries.find(issued.serial()).orElseThrow(NotFound::new));
    }

    private CertificateContent compose(IssuedCertificate issued, String provider, Moments moments) {
        var subject = issued.subject();
        var sessions = sessions(issued, moments);
        var designated = designations.of(subject.activity(), session(subject));
        var awarded = queries.awarded(issued.claim());
        return new CertificateContent(
                issued.serial().toString(),
                issued.revision().number(),
                CertificateContent.TEMPLATE,
                issued.participation() || printed(awarded).isEmpty(),
                Glyphs.printed(issued.revision().name()),
                Glyphs.printed(provider),
                Glyphs.printed(subject.title()),
                designated.isEmpty() ? "" : designated.getFirst().document(),
                subject.live(),
                subject.live() ? when(subject, sessions, moments) : moments.dated(day(subject, moments)),
                places(sessions),
                printed(awarded),
                notAwarded(designated, awarded),
                hours(awarded),
                listed(sessions, moments),
                statements(issued, awarded),
                moments.dated(issued.revision().at()),
                issuer.verification("/" + issued.serial()),
                recordedIn(awarded),
                issuer.of(subject.number()));
    }

    private static String recordedIn(List<CertificateQueries.Awarded> awarded) {
        return awarded.stream()
                .map(CertificateQueries.Awarded::recordedIn)
                .filter(elsewhere -> !elsewhere.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The credit of this paper; credit with a record elsewhere is on none. */
    private static List<String> printed(List<CertificateQueries.Awarded> awarded) {
        return awarded.stream()
                .filter(one -> one.system() != null && !one.isRecordedElsewhere())
                .map(one -> one.amount().text())
                .toList();
    }

    private static @Nullable SlotId session(IssuedCertificate.Subject subject) {
        var session = subject.session();
        return session == null ? null : new SlotId(session);
    }

    private static LocalDate day(IssuedCertificate.Subject subject, Moments moments) {
        return subject.claimedAt().atZone(moments.zone()).toLocalDate();
    }

    private static String when(IssuedCertificate.Subject subject, List<Attended> sessions, Moments moments) {
        var first = sessions.isEmpty()
                ? subject.startsOn()
                : sessions.getFirst().time(moments).day();
        var last = sessions.isEmpty()
                ? subject.endsOn()
                : sessions.getLast().time(moments).lastDay();
        return DateText.days(first, last);
    }

    /** The maximum of each system in which nothing was awarded. */
    private static List<String> notAwarded(
            List<DesignatedCredit> designated, List<CertificateQueries.Awarded> awarded) {
        return designated.stream()
                .filter(one -> awarded.stream().noneMatch(award -> award.isOf(one.system())))
                .map(one -> one.amount().text())
                .toList();
    }

    private static String hours(List<CertificateQueries.Awarded> awarded) {
        return awarded.stream()
                .filter(one -> one.system() == null)
                .map(one -> one.credits().toString())
                .findFirst()
                .orElse("");
    }

    private static String places(List<Attended> sessions) {
        return sessions.stream()
                .map(Attended::room)
                .filter(room -> !room.isEmpty())
                .distinct()
                .map(Glyphs::printed)
                .collect(Collectors.joining(", "));
    }

    /** Empty for a single session, which title and date describe already. */
    private static List<CertificateContent.Session> listed(List<Attended> sessions, Moments moments) {
        if (sessions.size() < 2) return List.of();
        return sessions.stream()
                .map(one -> new CertificateContent.Session(one.time(moments).dated(), Glyphs.printed(one.title())))
                .toList();
    }

    /** The sessions with recorded presence at the time of the claim; for a series, the claimed session. */
    private List<Attended> sessions(IssuedCertificate issued, Moments moments) {
        return jdbc.sql("""
                        select s.title, s.room, s.begins, s.ends from v_session s
                        where s.activity = :activity
                          and case when cast(:session as uuid) is null then exists (
                            select from v_presence_ever p where p.slot = s.id and p.person = :learner
                              and p.at <= :claimed and (p.withdrawn_at is null or p.withdrawn_at > :claimed))
                          else s.id = :session end
                        order by s.begins, s.track, s.id
                        """)
                .param("activity", issued.subject().activity().value())
                .param("session", issued.subject().session(), java.sql.Types.OTHER)
                .param("learner", issued.learner().value())
                .param("claimed", issued.subject().claimedAt().atOffset(ZoneOffset.UTC))
                .query(Rows.of(Attended.class))
                .list();
    }

    /**
     * The statements as locked at the time of the claim (R37), of a series those of the session: accreditation, and the credit
     * of this paper alone. A nurse's certificate does not say what physicians should claim.
     */
    private List<String> statements(IssuedCertificate issued, List<CertificateQueries.Awarded> awarded) {
        return jdbc
                .sql("""
                        select s.text from v_statement s
                        join v_statement_template t on t.code = s.template and t.version = s.version
                        where s.activity = :activity and (s.session is null or s.session = cast(:session as uuid))
                          and s.since <= :at and (s.until is null or s.until > :at)
                          and (t.credit_system is null or t.credit_system = any(:systems))
                        order by s.session nulls first, s.position
                        """)
                .param("activity", issued.subject().activity().value())
                .param("session", issued.subject().session(), java.sql.Types.OTHER)
                .param("at", issued.subject().claimedAt().atOffset(ZoneOffset.UTC))
                .param("systems", systems(awarded))
                .query(Rows.of(String.class))
                .list()
                .stream()
                .map(text -> Glyphs.printed(text))
                .toList();
    }

    private static String[] systems(List<CertificateQueries.Awarded> awarded) {
        return awarded.stream()
                .filter(one -> !one.isRecordedElsewhere())
                .map(CertificateQueries.Awarded::system)
                .filter(Objects::nonNull)
                .map(CreditSystem::code)
                .toArray(String[]::new);
    }

    record Attended(String title, String room, Instant begins, Instant ends) {
        SlotTime time(Moments moments) {
            return new SlotTime(begins, ends, moments.zone());
        }
    }
}
