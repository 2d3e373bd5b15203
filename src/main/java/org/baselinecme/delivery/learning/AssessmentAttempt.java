package org.baselinecme.delivery.learning;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.PersonId;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One attempt of a learner at an assessment: begun, saved as it is answered, and submitted once. */
@Entity
@Table(name = "assessment_sitting")
@DynamicUpdate
class AssessmentAttempt extends AddedEntity<UUID> {
    @Id
    private UUID id;

    private ActivityId activity;
    private UUID form;
    private PersonId person;

    @Enumerated(EnumType.STRING)
    private AssessmentOccasion occasion;

    private int attempt;
    private @Nullable Integer passMark;
    private Instant begunAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> draft = Map.of();

    private @Nullable Instant submittedAt;
    private @Nullable Integer correct;
    private @Nullable Integer total;
    private @Nullable Boolean passed;

    @Formula("(select coalesce(sum(q.corrections), 0) from form_question q where q.form = form)")
    private int corrections;

    @SuppressWarnings("NullAway.Init")
    protected AssessmentAttempt() {}

    /**
     * Begins an attempt.
     *
     * @param terms as they are announced now; their pass mark holds for this attempt
     * @param attempt its number, from 1
     */
    AssessmentAttempt(
            ActivityId activity,
            AssessmentTerms terms,
            UUID form,
            AssessmentOccasion occasion,
            int attempt,
            PersonId person,
            Instant now) {
        this.id = Ids.next();
        this.activity = activity;
        this.form = form;
        this.person = person;
        this.occasion = occasion;
        this.attempt = attempt;
        this.passMark = occasion == AssessmentOccasion.AFTER ? terms.passMark() : null;
        this.begunAt = now;
    }

    @Override
    public UUID getId() {
        return id;
    }

    boolean isOpen(AssessmentOccasion wanted) {
        return occasion == wanted && submittedAt == null;
    }

    /** Saves what was answered so far. */
    void save(Answers answers) {
        draft = answers.typed();
    }

    /** Submits the attempt with its score; the database refuses a second time. */
    AssessmentEvent.AttemptSubmitted submit(Score score, PersonId by, Instant now) {
        submittedAt = now;
        correct = score.correct();
        total = score.total();
        passed = score.passed();
        draft = Map.of();
        return new AssessmentEvent.AttemptSubmitted(id, snapshot(), by, now);
    }

    /** Gives it another score after a key was corrected; the database wants the rescoring with the score before. */
    void rescore(Score score) {
        correct = score.correct();
        total = score.total();
        passed = score.passed();
    }

    PersonId person() {
        return person;
    }

    AttemptSummary toAttempt() {
        return new AttemptSummary(
                id,
                form,
                occasion,
                attempt,
                passMark,
                new Answers(draft),
                submittedAt,
                correct == null || total == null ? null : new Score(correct, total, passed),
                corrections);
    }

    private Map<String, Object> snapshot() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("activity", activity.toString());
        fields.put("form", form.toString());
        fields.put("person", person.toString());
        fields.put("occasion", occasion.name());
        fields.put("attempt", attempt);
        if (passMark != null) fields.put("passMark", passMark);
        fields.put("begunAt", begunAt.toString());
        if (submittedAt != null) fields.put("submittedAt", submittedAt.toString());
        if (correct != null) fields.put("correct", correct);
        if (total != null) fields.put("total", total);
        if (passed != null) fields.put("passed", passed);
        return fields;
    }
}
