package org.baselinecme.delivery.learning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.office.office.Moments;
import org.baselinecme.office.office.Office;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Reason;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What learners said about an activity, as sums; and what was done where somebody told of commercial bias. */
@Service
@Transactional(readOnly = true)
public class Results {
    private final Standings standings;
    private final JdbcClient jdbc;
    private final Office office;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Results(Standings standings, JdbcClient jdbc, Office office, Clock clock, ApplicationEventPublisher events) {
        this.standings = standings;
        this.jdbc = jdbc;
        this.office = office;
        this.clock = clock;
        this.events = events;
    }

    /** The results of an activity. */
    @Needs(Duty.SEE_ACTIVITIES)
    ResultsPage of(Me me, ActivityId activity) {
        var place = standings.seenBy(me, activity);
        var learners = jdbc.sql("select count(distinct person) from form_answer where activity = ? and sitting is null")
                .param(activity.value())
                .query(Integer.class)
                .single();
        return new ResultsPage(
                place, learners, questions(activity), flags(activity), me.may(Duty.DESIGNATE_CREDIT, place));
    }

    private List<ResultsPage.Asked> questions(ActivityId activity) {
        var asked = new LinkedHashMap<Question, List<String>>();
        jdbc.sql("""
                        select q.*, a.answer from form_answer a join form_question q on q.id = a.question
                        join form f on f.id = q.form where a.activity = ? and a.sitting is null
                        order by f.version desc, q.position, a.answer
                        """).param(activity.value()).query(row -> {
            asked.computeIfAbsent(FormRows.question(row), q -> new ArrayList<>())
                    .add(row.getString("answer"));
        });
        return asked.entrySet().stream()
                .map(one -> ResultsPage.Asked.of(one.getKey(), one.getValue()))
                .toList();
    }

    private List<ResultsPage.Flag> flags(ActivityId activity) {
        var moments = office.moments();
        return jdbc.sql("""
                        select a.id, a.note, a.at, r.why, r.at as noted_at, n.name as noted_by
                        from form_answer a join form_question q on q.id = a.question and q.bias
                        left join bias_review r on r.answer = a.id left join person n on n.id = r.by
                        where a.activity = ? and a.answer = 'NO' order by a.at
                        """)
                .param(activity.value())
                .query((row, i) -> flag(row, moments))
                .list();
    }

    private static ResultsPage.Flag flag(ResultSet row, Moments moments) throws SQLException {
        var noted = row.getTimestamp("noted_at");
        return new ResultsPage.Flag(
                row.getObject("id", UUID.class).toString(),
                row.getString("note"),
                moments.day(row.getTimestamp("at")
                        .toInstant()
                        .atZone(moments.zone())
                        .toLocalDate()),
                noted == null ? "" : row.getString("why"),
                noted == null ? "" : row.getString("noted_by"),
                noted == null ? "" : moments.say(noted.toInstant()));
    }

    /** Notes what was done about one; once noted it stays so. {@link NotFound} where this activity has none such. */
    @Needs(Duty.DESIGNATE_CREDIT)
    @Transactional
    public void note(Me me, ActivityId activity, UUID answer, String why) {
        standings.where(me, Duty.DESIGNATE_CREDIT, activity);
        var reason = Reason.of(why);
        var now = clock.instant();
        var added = jdbc.sql("""
                        insert into bias_review (answer, why, by, at)
                        select a.id, :why, :by, :at from form_answer a join form_question q on q.id = a.question and q.bias
                        where a.id = :answer and a.activity = :activity and a.answer = 'NO' on conflict do nothing
                        """)
                .params(Map.of(
                        "why", reason,
                        "by", me.person().value(),
                        "at", now.atOffset(ZoneOffset.UTC),
                        "answer", answer,
                        "activity", activity.value()))
                .update();
        if (added == 0) throw new NotFound();
        events.publishEvent(new BiasReviewed(activity, answer, reason, me.person(), now));
    }
}
