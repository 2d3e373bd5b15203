package org.baselinecme.planning.needs;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.PrePersist;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * The answer to one question of a needs assessment, with the options selected beside it. Each answer has a version of its
 * own, so that two people who save different questions never conflict (decision 7).
 */
@Entity
@IdClass(NeedsAnswer.Key.class)
class NeedsAnswer {
    @Id
    private ActivityId activity;

    @Id
    @Enumerated(EnumType.STRING)
    private NeedsQuestion question;

    @Version
    private @Nullable Integer version;

    private String text = "";
    private String cause = "";

    @ElementCollection
    @CollectionTable(
            name = "needs_choice",
            joinColumns = {
                @JoinColumn(name = "activity", referencedColumnName = "activity"),
                @JoinColumn(name = "question", referencedColumnName = "question")
            })
    @Column(name = "code")
    private Set<String> choices = new HashSet<>();

    private @Nullable PersonId savedBy; // not recorded: a single save is no event; the submission names its own actor

    private @Nullable Instant savedAt; // not recorded: as savedBy

    @SuppressWarnings("NullAway.Init")
    protected NeedsAnswer() {}

    /** A question that nobody has answered yet; its version is 0 until it is saved. */
    NeedsAnswer(ActivityId activity, NeedsQuestion question) {
        this.activity = activity;
        this.question = question;
    }

    /** Versions count from 1, because the form of an unanswered question sends 0. */
    @PrePersist
    void startVersion() {
        version = 1;
    }

    /**
     * Takes the text and options of a form and returns whether anything changed. Throws
     * {@link OptimisticLockingFailureException} where another text was saved since the form was opened.
     */
    boolean write(AnswerForm form, PersonId by, Instant now) {
        if (isEqualTo(form)) return false;
        if (version() != form.version()) throw new OptimisticLockingFailureException(question.name());
        text = form.text();
        cause = form.cause();
        choices.retainAll(form.choices());
        choices.addAll(form.choices());
        savedBy = by;
        savedAt = now;
        return true;
    }

    /** Whether the form has the same text, cause and options; the order of options does not matter. */
    boolean isEqualTo(AnswerForm form) {
        return text.equals(form.text()) && cause.equals(form.cause()) && choices.equals(Set.copyOf(form.choices()));
    }

    /** The content of the answer as the audit event of a submission records it. */
    Map<String, Object> snapshot() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("text", text);
        fields.put("cause", cause);
        fields.put("choices", List.copyOf(choices()));
        return fields;
    }

    public boolean isEmpty() {
        return text.isBlank();
    }

    public boolean isTooLong() {
        return words() > question.limit() || causeWords() > question.limit();
    }

    public int words() {
        return WordCount.of(text);
    }

    public int causeWords() {
        return WordCount.of(cause);
    }

    NeedsQuestion question() {
        return question;
    }

    /** Counts up with each save; 0 where nothing was saved yet. */
    int version() {
        return version == null ? 0 : version;
    }

    public String text() {
        return text;
    }

    /** The cause of a typed need, or the barrier in its way. */
    public String cause() {
        return cause;
    }

    /** The selected options: targets of the intended change, the format, or competencies. */
    public Set<String> choices() {
        return new TreeSet<>(choices);
    }

    @Nullable
    PersonId savedBy() {
        return savedBy;
    }

    @Nullable
    Instant savedAt() {
        return savedAt;
    }

    /** Identity of an answer. */
    record Key(ActivityId activity, NeedsQuestion question) implements Serializable {}
}
