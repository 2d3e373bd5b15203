package org.baselinecme.delivery.learning;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.office.office.Office;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the assessment as a learner meets it, how they take part in the activity, and what they answered. */
@Component
class AttemptQueries {
    /** Every id under which {@code :me} was entered. Who was never merged is found without reading anybody else. */
    static final String SAME_PERSON = """
            select cast(:me as uuid) as person union select o.person from v_person_root o
            where exists (select from v_person_merge m where m.into_person = :me or m.from_person = :me)
              and o.root = (select r.root from v_person_root r where r.person = :me)
            """;

    private static final String PARTICIPATION = """
            , exists (select from v_registration r where r.activity = :activity and r.is_seated
                and r.person in (select person from same)) as registered,
              exists (select from v_presence p join v_slot s on s.id = p.slot
                where s.activity = :activity and p.person in (select person from same)) as present,
              (select string_agg(cast(person as text), ' ') from same) as ids
            """;
    private final JdbcClient jdbc;
    private final Office office;

    AttemptQueries(JdbcClient jdbc, Office office) {
        this.jdbc = jdbc;
        this.office = office;
    }

    /** The assessment of an activity and how a person takes part in it, in one statement. */
    Optional<LearnerView> of(PersonId person, ActivityId activity) {
        var overview = Rows.of(AssessmentOverview.class);
        var participation = Rows.of(Participation.class);
        return jdbc.sql("with same as materialized (" + SAME_PERSON + ") "
                        + AssessmentQueries.selecting(PARTICIPATION)
                        + "where a.id = :activity")
                .param("activity", activity.value())
                .param("me", person.value())
                .query((row, number) ->
                        new LearnerView(overview.mapRow(row, number), participation.mapRow(row, number)))
                .optional();
    }

    /** What was answered in an attempt that was submitted. */
    Answers answersOf(AttemptSummary attempt) {
        var typed = new HashMap<String, String>();
        jdbc.sql("select question, answer from form_answer where sitting = ?")
                .param(attempt.id())
                .query(Rows.of(Answer.class))
                .list()
                .forEach(one -> typed.put("q-" + one.question(), one.answer()));
        return new Answers(typed);
    }

    record Answer(UUID question, String answer) {}

    record LearnerView(AssessmentOverview overview, Participation participation) {}

    /**
     * How somebody takes part in an activity.
     *
     * @param registered whether they have a seat
     * @param present whether they attended a session
     * @param ids every id they were entered under, separated by spaces
     */
    record Participation(boolean registered, boolean present, String ids) {
        List<PersonId> people() {
            return Arrays.stream(ids.split(" ")).map(PersonId::of).toList();
        }

        LearnerProgress with(List<AssessmentAttempt> attempts) {
            return new LearnerProgress(
                    registered,
                    present,
                    attempts.stream().map(AssessmentAttempt::toAttempt).toList());
        }
    }
}
