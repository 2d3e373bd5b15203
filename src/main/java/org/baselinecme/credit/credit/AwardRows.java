package org.baselinecme.credit.credit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.baselinecme.delivery.attendance.TimeInterval;
import org.baselinecme.platform.kernel.AwardId;
import org.baselinecme.platform.kernel.Credits;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The tables of claims, awards and reversals: rows are only ever added. */
@Component
class AwardRows {
    private static final Pattern RANGE = Pattern.compile("\\[\"([^\"]+)\",\"([^\"]+)\"\\)");
    private final JdbcClient jdbc;
    private final JsonMapper json;

    AwardRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * The learner, with the lock that lets one claim of one human being wait for another, whichever id it comes by; claims
     * of others never wait.
     */
    Learner lock(PersonId person) {
        jdbc.sql("""
                        select id from person where id = (select root from person_root where person = ?) for no key update
                        """).param(person.value()).query(UUID.class).single();
        return learner(person);
    }

    /** The same without the lock, for a page. */
    Learner learner(PersonId person) {
        return jdbc.sql("""
                        select p.profession, p.credentials, p.zone, array(select r.person from person_root r
                          where exists (select from person_merge m where m.undone_at is null
                              and (m.into_person = p.id or m.from_person = p.id))
                            and r.root = (select root from person_root where person = p.id)) as joined
                        from person p where p.id = ?
                        """)
                .param(person.value())
                .query((row, i) -> new Learner(
                        person,
                        ids(person, (Object[]) row.getArray("joined").getArray()),
                        row.getString("profession"),
                        row.getString("credentials"),
                        row.getString("zone") == null ? null : ZoneId.of(row.getString("zone"))))
                .single();
    }

    private static List<PersonId> ids(PersonId person, Object[] joined) {
        var all = Arrays.stream(joined).map(id -> new PersonId((UUID) id)).toList();
        return all.isEmpty() ? List.of(person) : all;
    }

    /** Live awards of the learner in the same activity, and those that count some of this time. */
    List<ExistingAward> beside(Learner learner, ClaimTarget subject, Collection<TimeInterval> during) {
        return jdbc.sql("""
                        select a.id, a.activity, a.session, coalesce(a.credit_system, '') as system, a.turn, a.quarters,
                          a.during::text as during, v.title, s.title as session_title
                        from award a join activity v on v.id = a.activity left join agenda_slot s on s.id = a.session
                        where a.learner = any(:learner) and (a.activity = :activity or a.during && :during::tstzmultirange)
                          and not exists (select from award_reversal r where r.award = a.id)
                        order by a.at, a.id
                        """)
                .param("learner", learner.all().stream().map(PersonId::value).toArray(UUID[]::new))
                .param("activity", subject.activity().value())
                .param("during", text(during))
                .query((row, i) -> counted(row, subject))
                .list();
    }

    private static ExistingAward counted(ResultSet row, ClaimTarget subject) throws SQLException {
        var session = row.getString("session_title");
        var here =
                row.getObject("activity", UUID.class).equals(subject.activity().value());
        var slot = row.getObject("session", UUID.class);
        var wanted = subject.session();
        return new ExistingAward(
                new AwardId(row.getObject("id", UUID.class)),
                row.getString("title") + (session == null ? "" : ": " + session),
                here,
                here && (slot == null ? wanted == null : wanted != null && slot.equals(wanted.value())),
                row.getString("system"),
                row.getInt("turn"),
                new Credits(row.getInt("quarters")),
                spans(row.getString("during")));
    }

    void add(Claim claim) {
        jdbc.sql("""
                        insert into credit_claim
                          (id, learner, activity, session, document, profession, attested, by, at, explanation)
                        values (:id, :learner, :activity, :session, :document, :profession, :attested, :by, :at, :lines::jsonb)
                        """)
                .param("id", claim.id())
                .param("learner", claim.learner().id().value())
                .param("activity", claim.subject().activity().value())
                .param("session", slot(claim), Types.OTHER)
                .param("document", claim.document())
                .param("profession", claim.learner().profession())
                .param("attested", claim.attested())
                .param("by", claim.by().value())
                .param("at", claim.at().atOffset(ZoneOffset.UTC))
                .param("lines", json.writeValueAsString(claim.lines()))
                .update();
    }

    /** A duplicate key where it is awarded already: of two at the same moment one gets it. */
    void add(Claim claim, @Nullable String system, int turn, @Nullable AwardId after, Credits credits) {
        jdbc.sql("""
                        insert into award
                          (id, claim, learner, activity, session, credit_system, turn, after_reversal, quarters, during, at)
                        values (:id, :claim, :learner, :activity, :session, :system, :turn, :after, :quarters,
                          :during::tstzmultirange, :at)
                        """)
                .param("id", AwardId.next().value())
                .param("claim", claim.id())
                .param("learner", claim.learner().id().value())
                .param("activity", claim.subject().activity().value())
                .param("session", slot(claim), Types.OTHER)
                .param("system", system, Types.VARCHAR)
                .param("turn", turn)
                .param("after", after == null ? null : after.value(), Types.OTHER)
                .param("quarters", credits.quarters())
                .param("during", text(claim.during()))
                .param("at", claim.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** A duplicate key where it was reversed already. */
    void reverse(AwardId award, String why, PersonId by, Instant now) {
        jdbc.sql("insert into award_reversal (award, why, by, at) values (?, ?, ?, ?)")
                .params(award.value(), why, by.value(), now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static @Nullable UUID slot(Claim claim) {
        var session = claim.subject().session();
        return session == null ? null : session.value();
    }

    static String text(Collection<TimeInterval> spans) {
        return spans.stream()
                .map(span -> "[" + span.from() + "," + span.until() + ")")
                .collect(Collectors.joining(",", "{", "}"));
    }

    static List<TimeInterval> spans(String multirange) {
        var format = new DateTimeFormatterBuilder()
                .appendPattern("yyyy-MM-dd HH:mm:ss")
                .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
                .appendOffset("+HH:mm", "+00")
                .toFormatter(Locale.ROOT);
        var spans = new ArrayList<TimeInterval>();
        var ranges = RANGE.matcher(multirange);
        while (ranges.find())
            spans.add(new TimeInterval(
                    OffsetDateTime.parse(ranges.group(1), format).toInstant(),
                    OffsetDateTime.parse(ranges.group(2), format).toInstant()));
        return spans;
    }
}
