package org.baselinecme.delivery.learning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table of those who answer. What was handed in is never written again. */
@Component
class AttemptRows {
    private static final TypeReference<Map<String, String>> DRAFT = new TypeReference<>() {};
    private static final String MINE = """
            (select o.person from person_root o where o.person = :me or exists (select from person_merge m
               where m.undone_at is null and (m.into_person = :me or m.from_person = :me))
             and o.root = (select root from person_root where person = :me))
            """;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    AttemptRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Progress of(PersonId person, ActivityId activity) {
        var takes = jdbc.sql("""
                        select exists (select from registration r where r.activity = :activity and r.person in MINE
                            and r.withdrawn_at is null and r.seated_at is not null) as registered,
                          exists (select from presence p join agenda_slot s on s.id = p.slot
                            where s.activity = :activity and p.person in MINE and p.withdrawn_at is null) as present
                        """.replace("MINE", MINE))
                .param("activity", activity.value())
                .param("me", person.value())
                .query((row, i) -> new Progress(row.getBoolean("registered"), row.getBoolean("present"), List.of()))
                .single();
        return new Progress(takes.registered(), takes.present(), sittings(person, activity, ""));
    }

    /** Those of this person, in the order in which they were begun. */
    private List<AssessmentAttempt> sittings(PersonId person, ActivityId activity, String more) {
        return jdbc
                .sql("select * from assessment_sitting where activity = :activity and person in " + MINE + more)
                .param("activity", activity.value())
                .param("me", person.value())
                .query((row, i) -> sitting(row))
                .list()
                .stream()
                .sorted(Comparator.comparing(AssessmentAttempt::id))
                .toList();
    }

    /** The open one; until this transaction ends nobody else hands it in. Empty where none is open. */
    List<AssessmentAttempt> lockOpen(PersonId person, ActivityId activity, Occasion occasion) {
        return sittings(
                person, activity, " and submitted_at is null and occasion = '" + occasion.name() + "' for update");
    }

    /**
     * Begins one; nothing where this attempt was begun already. The terms are held until the end of the transaction, so that
     * they stay as the learner was told.
     */
    void begin(PersonId person, ActivityId activity, UUID form, Occasion occasion, int attempt, Instant now) {
        jdbc.sql("""
                        insert into assessment_sitting (id, activity, form, person, occasion, attempt, pass_mark, begun_at)
                        select :id, activity, :form, :me, :occasion, :attempt,
                          case when :occasion = 'AFTER' then pass_mark end, :at
                        from assessment where activity = :activity for share
                        on conflict do nothing
                        """)
                .param("id", Ids.next())
                .param("activity", activity.value())
                .param("form", form)
                .param("me", person.value())
                .param("occasion", occasion.name())
                .param("attempt", attempt)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Keeps what was answered so far; false where nothing is open. */
    boolean save(PersonId person, ActivityId activity, Occasion occasion, Answers answers) {
        return jdbc.sql("update assessment_sitting set draft = :draft::jsonb where activity = :activity"
                                + " and occasion = :occasion and submitted_at is null and person in " + MINE)
                        .param("draft", json.writeValueAsString(answers.typed()))
                        .param("activity", activity.value())
                        .param("occasion", occasion.name())
                        .param("me", person.value())
                        .update()
                > 0;
    }

    void handIn(AssessmentAttempt sitting, Score score, Instant now) {
        jdbc.sql("""
                        update assessment_sitting set submitted_at = :at, correct = :correct, total = :total,
                          passed = :passed, draft = '{}' where id = :id
                        """)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("correct", score.correct())
                .param("total", score.total())
                .param("passed", score.passed(), Types.BOOLEAN)
                .param("id", sitting.id())
                .update();
    }

    /** What was answered in one that was handed in. */
    Answers given(UUID sitting) {
        var typed = new HashMap<String, String>();
        jdbc.sql("select question, answer from form_answer where sitting = ?")
                .param(sitting)
                .query(row -> {
                    typed.put("q-" + row.getString("question"), row.getString("answer"));
                });
        return new Answers(Map.copyOf(typed));
    }

    private AssessmentAttempt sitting(ResultSet row) throws SQLException {
        var submitted = row.getTimestamp("submitted_at");
        return new AssessmentAttempt(
                row.getObject("id", UUID.class),
                row.getObject("form", UUID.class),
                Occasion.valueOf(row.getString("occasion")),
                row.getInt("attempt"),
                row.getObject("pass_mark", Integer.class),
                new Answers(json.readValue(row.getString("draft"), DRAFT)),
                submitted == null ? null : submitted.toInstant(),
                submitted == null
                        ? null
                        : new Score(
                                row.getInt("correct"), row.getInt("total"), row.getObject("passed", Boolean.class)));
    }
}
