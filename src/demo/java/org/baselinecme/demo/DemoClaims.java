package org.baselinecme.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.baselinecme.credit.credit.ClaimForm;
import org.baselinecme.credit.credit.Claims;
import org.baselinecme.delivery.attendance.Attendance;
import org.baselinecme.delivery.learning.Evaluations;
import org.baselinecme.delivery.learning.Question;
import org.baselinecme.delivery.participation.LearnerNoticeService;
import org.baselinecme.planning.agenda.AgendaQueries;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.context.annotation.Conditional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whoever passed the assessment of the first activity was there, answered the evaluation, and claimed. */
@Component
@Conditional(DemoWanted.class)
class DemoClaims {
    private static final String CLAIMED = "antibiotics";
    /** The day of that activity. */
    private static final int HELD = 395;

    private final Present present;
    private final Claims claims;
    private final Evaluations evaluations;
    private final LearnerNoticeService showings;
    private final JdbcClient jdbc;

    DemoClaims(
            Present present, Claims claims, Evaluations evaluations, LearnerNoticeService showings, JdbcClient jdbc) {
        this.present = present;
        this.claims = claims;
        this.evaluations = evaluations;
        this.showings = showings;
        this.jdbc = jdbc;
    }

    List<DemoStep> steps(DemoPeople.Staff staff, Function<String, ActivityId> ids) {
        return List.of(DemoStep.of(staff, HELD, 14, "rahmani", me -> claimed(me, ids.apply(CLAIMED))));
    }

    private void claimed(Me me, ActivityId activity) {
        var learners = passed(activity);
        var people = learners.stream().map(Me::person).toList();
        for (var slot : present.slots().of(activity))
            if (slot.isAccredited()) present.attendance().record(me, activity, slot.id(), people);
        for (var learner : learners) {
            var at = learners.indexOf(learner);
            if (isPharmacist(learner)) present.ids().save(learner, ids(at));
            claims.claim(learner, activity, null, form(activity, at));
        }
    }

    private boolean isPharmacist(Me learner) {
        return jdbc.sql("select profession like 'PHARMAC%' from v_person where id = ?")
                .param(learner.person().value())
                .query(Boolean.class)
                .single();
    }

    /** What CPE Monitor knows them by; invented as everything here. */
    private static Map<String, String> ids(int at) {
        return Map.of(
                "NABP_EPROFILE",
                "%06d".formatted(700_001 + at),
                "BIRTH_MONTH_DAY",
                "%02d-%02d".formatted(1 + at % 12, 1 + at % 28));
    }

    private List<Me> passed(ActivityId activity) {
        return jdbc.sql("""
                        select p.id, p.name from v_person p where exists (select from v_assessment_attempt s
                          where s.person = p.id and s.activity = ? and s.passed) order by p.id
                        """)
                .param(activity.value())
                .query((row, i) -> new Me(
                        new PersonId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        "auto",
                        List.of(Grant.self(Role.GUEST))))
                .list();
    }

    private ClaimForm form(ActivityId activity, int at) {
        var fields = new HashMap<String, String>();
        fields.put("_shown", showings.current(activity).hash());
        for (var question : evaluations.questions()) fields.put(question.field(), answer(question, at));
        return ClaimForm.of(fields);
    }

    private static String answer(Question question, int at) {
        var options = question.options();
        return switch (question.kind()) {
            case SINGLE -> options.get(at % options.size());
            case SCALE, MULTIPLE -> options.get(options.size() - 1 - at % 2);
            case YES_NO -> "YES";
            case TEXT -> at % 7 == 3 ? "Families expect ten days" : "";
        };
    }

    /** Where it was held, and who was there. */
    @Component
    @Conditional(DemoWanted.class)
    record Present(AgendaQueries slots, Attendance attendance, org.baselinecme.office.people.LearnerIds ids) {}
}
