package org.baselinecme.credit.credit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.delivery.attendance.VerifiedAttendance;
import org.baselinecme.delivery.learning.Evaluations;
import org.baselinecme.delivery.learning.Question;
import org.baselinecme.delivery.participation.NoticeContent;
import org.baselinecme.office.office.Moments;
import org.baselinecme.office.office.Office;
import org.baselinecme.planning.designation.StyledText;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.Credits;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Turns prepared and written claims into the words the pages show. */
@Component
class ClaimPresenter {
    private static final TypeReference<List<ExplanationLine>> LINES = new TypeReference<>() {};
    private final Office office;
    private final Evaluations evaluations;
    private final AwardQueries awards;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    ClaimPresenter(Office office, Evaluations evaluations, AwardQueries awards, JdbcClient jdbc, JsonMapper json) {
        this.office = office;
        this.evaluations = evaluations;
        this.awards = awards;
        this.jdbc = jdbc;
        this.json = json;
    }

    Instant now() {
        return office.moments().now();
    }

    ClaimPage page(
            Me me,
            ClaimEligibility prepared,
            NoticeContent shown,
            String path,
            String checkIn,
            List<Objection> against) {
        var moments = office.moments();
        var reckoning = prepared.reckoning();
        return new ClaimPage(
                eyebrow(prepared, moments),
                title(prepared),
                reckoning.credits(),
                amounts(prepared, reckoning.credits()),
                !prepared.entitlement().credit(),
                prepared.entitlement().contradicted(),
                reckoning.lines(),
                reckoning.waiting().stream()
                        .map(proof -> proof.session().item().title() + ", " + when(proof, moments))
                        .toList(),
                against,
                path,
                checkIn,
                prepared.until(moments),
                prepared.window(),
                questions(me, prepared, against),
                shown,
                awarded(prepared));
    }

    private static String eyebrow(ClaimEligibility prepared, Moments moments) {
        var subject = prepared.subject();
        return prepared.session()
                .map(proof -> subject.title() + " · " + when(proof, moments))
                .orElse(moments.days(
                        subject.schedule().startsOn(), subject.schedule().endsOn()));
    }

    private static String title(ClaimEligibility prepared) {
        return prepared.session()
                .map(proof -> proof.session().item().title())
                .orElse(prepared.subject().title());
    }

    private String awarded(ClaimEligibility prepared) {
        return prepared.isAwarded() && !prepared.isMore()
                ? awards.claimOf(prepared.standing().getFirst().award()).toString()
                : "";
    }

    private List<Question> questions(Me me, ClaimEligibility prepared, List<Objection> against) {
        var subject = prepared.subject();
        return !against.isEmpty() || evaluations.isAnswered(me, subject.activity(), subject.session())
                ? List.of()
                : evaluations.questions();
    }

    private static List<StyledText> amounts(ClaimEligibility prepared, Credits credits) {
        return prepared.entitlement().designations().stream()
                .map(one -> one.system().amount(credits.compareTo(one.credits()) > 0 ? one.credits() : credits))
                .toList();
    }

    private static String when(VerifiedAttendance proof, Moments moments) {
        return moments.day(proof.session().item().day()) + ", "
                + proof.session().item().times();
    }

    /** Sessions of series and activities that I attended in the last four months and have no live award of. */
    List<Claimable> claimable(Me me) {
        var moments = office.moments();
        return jdbc.sql("""
                        select a.id as activity, a.title, a.format, max(s.day) as day, max(s.ends_at) as ends,
                          case when a.format = 'RSS' then s.id end as slot, case when a.format = 'RSS' then s.title end as session
                        from presence p join agenda_slot s on s.id = p.slot and s.dropped_at is null and s.kind = 'ACCREDITED'
                        join activity a on a.id = s.activity and a.stage in ('OPEN', 'DELIVERED', 'RECONCILING', 'CLOSED')
                        where p.person = :me and p.withdrawn_at is null and s.day >= :since
                          and not exists (select from award w where w.learner = p.person and w.activity = a.id
                            and w.session is not distinct from case when a.format = 'RSS' then s.id end
                            and not exists (select from award_reversal r where r.award = w.id))
                        group by a.id, a.title, a.format, 6, 7 order by day desc, a.title limit 30
                        """)
                .param("me", me.person().value())
                .param("since", moments.today().minusDays(120))
                .query((row, i) -> {
                    var slot = row.getObject("slot", UUID.class);
                    var day = row.getObject("day", LocalDate.class);
                    var end = day.atTime(row.getObject("ends", LocalTime.class)).minusMinutes(10);
                    return new Claimable(
                            slot == null
                                    ? row.getString("title")
                                    : row.getString("session") + " · " + row.getString("title"),
                            moments.day(day),
                            "/claims/" + row.getObject("activity", UUID.class) + (slot == null ? "" : "/" + slot),
                            !moments.local().isBefore(end));
                })
                .list();
    }

    Optional<ClaimedPage> claimed(UUID claim) {
        var moments = office.moments();
        var amounts = awards.of(claim).stream().map(one -> amount(one, moments)).toList();
        return jdbc.sql("""
                        select c.learner, c.document, c.at, c.explanation, a.title, s.title as session from credit_claim c
                        join activity a on a.id = c.activity left join agenda_slot s on s.id = c.session where c.id = ?
                        """)
                .param(claim)
                .query((row, i) -> new ClaimedPage(
                        claim.toString(),
                        new PersonId(row.getObject("learner", UUID.class)),
                        row.getString("session") == null ? row.getString("title") : row.getString("session"),
                        row.getString("document").equals("PARTICIPATION"),
                        amounts,
                        json.readValue(row.getString("explanation"), LINES),
                        moments.say(row.getTimestamp("at").toInstant())))
                .optional();
    }

    private ClaimedPage.Amount amount(AwardQueries.Awarded one, Moments moments) {
        var reversal = one.reversal();
        return new ClaimedPage.Amount(
                one.amount(),
                reversal != null,
                reversal == null ? "" : moments.say(reversal.at()),
                reversal == null ? "" : reversal.why());
    }
}
