package org.baselinecme.delivery.learning;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A question of a form; of an assessment with its right options and feedback. Only its position ever changes, and its key where that was wrong. */
@Entity
@DynamicUpdate
class FormQuestion {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "form")
    private Form form;

    private int position;

    @Enumerated(EnumType.STRING)
    private Question.Kind kind;

    private String wording;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> options;

    private boolean required;
    private boolean bias;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> correct;

    private String feedback;
    private String reference;
    private @Nullable UUID objective;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private @Nullable List<String> accepted;

    private int corrections;

    @SuppressWarnings("NullAway.Init")
    protected FormQuestion() {}

    FormQuestion(Form form, AssessmentItem item) {
        var question = item.question();
        this.id = question.id();
        this.form = form;
        this.kind = question.kind();
        this.wording = question.wording();
        this.options = question.options();
        this.required = question.required();
        this.bias = question.bias();
        this.correct = item.correct();
        this.feedback = item.feedback();
        this.reference = item.reference();
        this.objective = item.objective();
        this.accepted = item.accepted();
    }

    UUID id() {
        return id;
    }

    void moveTo(int place) {
        position = place;
    }

    /** Corrects its key after it was answered: from now on these answers are right. */
    void correct(List<String> anew) {
        accepted = List.copyOf(anew);
        corrections++;
    }

    /** The wording, and everything else in one line. */
    Map<String, String> snapshot() {
        return Map.of("wording", wording, "details", details());
    }

    private String details() {
        var marked = options.stream()
                .map(option -> item().rightOptions().contains(option) ? option + " ✓" : option)
                .toList();
        return Stream.of(
                        position + ".",
                        kind.part() + (required ? "" : ", optional") + (bias ? ", bias" : "") + ":",
                        String.join(" / ", marked),
                        feedback,
                        reference,
                        objective == null ? "" : objective.toString())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    AssessmentItem item() {
        var question = new Question(id, kind, wording, List.copyOf(options), required, bias);
        return new AssessmentItem(
                question,
                List.copyOf(correct),
                feedback,
                reference,
                objective,
                accepted == null ? null : List.copyOf(accepted));
    }
}
