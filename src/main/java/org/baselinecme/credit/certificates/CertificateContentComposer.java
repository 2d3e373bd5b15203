package org.baselinecme.credit.certificates;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.baselinecme.office.office.Moments;
import org.baselinecme.office.office.Office;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.planning.designation.DesignatedCredit;
import org.baselinecme.planning.designation.DesignationQueries;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Rows;
import org.baselinecme.platform.mail.Addresses;
import org.baselinecme.platform.print.Glyphs;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Composes the content of a certificate, once per revision. */
@Component
class CertificateContentComposer {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.US);
    private final CertificateQueries queries;
    private final JdbcClient jdbc;
    private final Office office;
    private final DesignationQueries designations;
    private final Addresses addresses;
    private final CertificatePrintRepository prints;
    private final JsonMapper json;

    CertificateContentComposer(
            CertificateQueries queries,
            JdbcClient jdbc,
            Office office,
            DesignationQueries designations,
            Addresses addresses,
            CertificatePrintRepository prints,
            JsonMapper json) {
        this.queries = queries;
        this.jdbc = jdbc;
        this.office = office;
        this.designations = designations;
        this.addresses = addresses;
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
                statements(issued),
                moments.dated(issued.revision().at().atZone(moments.zone()).toLocalDate()),
                addresses.absolute("/verify/" + issued.serial()),
                recordedIn(awarded));
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
        var first =
                sessions.isEmpty() ? subject.startsOn() : sessions.getFirst().day();
        var last = sessions.isEmpty() ? subject.endsOn() : sessions.getLast().day();
        return first.equals(last) ? moments.dated(first) : moments.dated(first) + " – " + moments.dated(last);
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
                .map(one -> new CertificateContent.Session(
                        moments.dated(one.day()) + ", " + TIME.format(one.from()) + "–" + TIME.format(one.until()),
                        Glyphs.printed(one.title())))
                .toList();
    }

    /** The sessions with recorded presence at the time of the claim; for a series, the claimed session. */
    private List<Attended> sessions(IssuedCertificate issued, Moments moments) {
        return jdbc.sql("""
                        select s.title, s.room, s.day, s.starts_at as "from", s.ends_at as until from v_session s
                        where s.activity = :activity
                          and case when cast(:session as uuid) is null then exists (
                            select from v_presence_ever p where p.slot = s.id and p.person = :learner
                              and p.at <= :claimed and (p.withdrawn_at is null or p.withdrawn_at > :claimed))
                          else s.id = :session end
                        order by s.day, s.starts_at, s.track, s.id
                        """)
                .param("activity", issued.subject().activity().value())
                .param("session", issued.subject().session(), java.sql.Types.OTHER)
                .param("learner", issued.learner().value())
                .param("claimed", issued.subject().claimedAt().atOffset(ZoneOffset.UTC))
                .query(Rows.of(Attended.class))
                .list();
    }

    /** The statements as locked at the time of the claim (R37); of a series those of the session. */
    private List<String> statements(IssuedCertificate issued) {
        var at = issued.subject().claimedAt().atOffset(ZoneOffset.UTC);
        return jdbc
                .sql("""
                        select text from v_statement
                        where activity = :activity and (session is null or session = cast(:session as uuid))
                          and since <= :at and (until is null or until > :at)
                        order by session nulls first, position
                        """)
                .param("activity", issued.subject().activity().value())
                .param("session", issued.subject().session(), java.sql.Types.OTHER)
                .param("at", at)
                .query(Rows.of(String.class))
                .list()
                .stream()
                .map(text -> Glyphs.printed(text))
                .toList();
    }

    record Attended(String title, String room, LocalDate day, LocalTime from, LocalTime until) {}
}
