package org.baselinecme.credit.certificates;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.baselinecme.office.office.Moments;
import org.baselinecme.office.office.Office;
import org.baselinecme.planning.designation.DesignatedCredit;
import org.baselinecme.planning.designation.DesignationQueries;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Rows;
import org.baselinecme.platform.mail.Addresses;
import org.baselinecme.platform.print.Glyphs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes what a certificate of completion says, once for each revision. */
@Component
class CertificateContentComposer {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.US);
    private final CertificateQueries queries;
    private final JdbcClient jdbc;
    private final Sources sources;
    private final JsonMapper json;
    private final Clock clock;

    CertificateContentComposer(CertificateQueries queries, JdbcClient jdbc, Sources sources, JsonMapper json, Clock clock) {
        this.queries = queries;
        this.jdbc = jdbc;
        this.sources = sources;
        this.json = json;
        this.clock = clock;
    }

    /** What the paper says; written now where nobody did before. */
    CertificateContent of(IssuedCertificate issued) {
        var kept = issued.print();
        if (kept != null) return json.readValue(kept, CertificateContent.class);
        var provider = sources.office().provider();
        var moments = new Moments(provider.zone(), clock.instant());
        var print = write(issued, provider.name(), moments);
        var first = queries.storeContent(
                issued.serial(),
                print.revision(),
                CertificateContent.TEMPLATE,
                json.writeValueAsString(print),
                moments.now());
        return first ? print : of(queries.find(issued.serial()).orElseThrow(NotFound::new));
    }

    private CertificateContent write(IssuedCertificate issued, String provider, Moments moments) {
        var subject = issued.subject();
        var sessions = sessions(issued, moments);
        var designated = sources.designated().of(subject.activity());
        var awarded = queries.awarded(issued.claim());
        return new CertificateContent(
                issued.serial().toString(),
                issued.revision().number(),
                CertificateContent.TEMPLATE,
                issued.participation(),
                Glyphs.printed(issued.revision().name()),
                Glyphs.printed(provider),
                Glyphs.printed(subject.title()),
                designated.isEmpty() ? "" : designated.getFirst().document(),
                subject.live(),
                subject.live() ? when(subject, sessions, moments) : moments.dated(day(subject, moments)),
                places(sessions),
                awarded.stream()
                        .filter(one -> one.system() != null)
                        .map(one -> one.amount().text())
                        .toList(),
                notAwarded(designated, awarded),
                hours(awarded),
                listed(sessions, moments),
                statements(issued),
                moments.dated(issued.revision().at().atZone(moments.zone()).toLocalDate()),
                sources.addresses().absolute("/verify/" + issued.serial()));
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

    /** Of one session, title and day say everything. */
    private static List<CertificateContent.Session> listed(List<Attended> sessions, Moments moments) {
        if (sessions.size() < 2) return List.of();
        return sessions.stream()
                .map(one -> new CertificateContent.Session(
                        moments.dated(one.day()) + ", " + TIME.format(one.from()) + "–" + TIME.format(one.until()),
                        Glyphs.printed(one.title())))
                .toList();
    }

    /** The accredited sessions in which presence was proven when the learner confirmed; of a series, the one. */
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

    /** As they were locked when the learner confirmed (R37). */
    private List<String> statements(IssuedCertificate issued) {
        var at = issued.subject().claimedAt().atOffset(ZoneOffset.UTC);
        return jdbc
                .sql("""
                        select text from v_statement where activity = ? and since <= ? and (until is null or until > ?)
                        order by position
                        """)
                .params(issued.subject().activity().value(), at, at)
                .query(Rows.of(String.class))
                .list()
                .stream()
                .map(text -> Glyphs.printed(text))
                .toList();
    }

    record Attended(String title, String room, LocalDate day, LocalTime from, LocalTime until) {}

    /** Where the words come from. */
    @Component
    record Sources(Office office, DesignationQueries designated, Addresses addresses) {}
}
