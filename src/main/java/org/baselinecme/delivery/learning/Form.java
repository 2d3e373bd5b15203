package org.baselinecme.delivery.learning;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.Ids;
import org.jspecify.annotations.Nullable;

/** A version of a form with its questions. Once a learner has begun to answer it, it never changes; the next version does. */
@Entity
class Form extends AddedEntity<UUID> {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private FormPurpose purpose;

    private @Nullable ActivityId activity;
    private int version;
    private Instant since;

    @OneToMany(mappedBy = "form", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<FormQuestion> questions = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Form() {}

    private Form(ActivityId activity, int version, Instant since) {
        this.id = Ids.next();
        this.purpose = FormPurpose.ASSESSMENT;
        this.activity = activity;
        this.version = version;
        this.since = since;
    }

    /** The first version of an assessment, without questions. */
    static Form ofAssessment(ActivityId activity, Instant now) {
        return new Form(activity, 1, now);
    }

    /** The next version of this assessment, without questions. */
    Form next(ActivityId of, Instant now) {
        return new Form(of, version + 1, now);
    }

    @Override
    public UUID getId() {
        return id;
    }

    List<AssessmentItem> items() {
        return questions.stream().map(FormQuestion::item).toList();
    }

    /** Corrects the key of each item that is the same as this one. */
    void correct(AssessmentItem item, List<String> accepted) {
        questions.stream().filter(question -> question.item().isSameAs(item)).forEach(one -> one.correct(accepted));
    }

    int version() {
        return version;
    }

    /** Asks these items in this order: questions with the same id stay, others are added or removed. */
    void ask(List<AssessmentItem> items) {
        var known = questions.stream().collect(Collectors.toMap(FormQuestion::id, Function.identity()));
        questions.clear();
        for (var item : items) {
            var question = known.getOrDefault(item.question().id(), new FormQuestion(this, item));
            question.moveTo(questions.size() + 1);
            questions.add(question);
        }
    }

    Map<String, Object> snapshot() {
        return Map.of("items", all("wording"), "itemDetails", all("details"), "formVersion", version);
    }

    private List<String> all(String field) {
        return questions.stream()
                .map(question -> question.snapshot().getOrDefault(field, ""))
                .toList();
    }
}
