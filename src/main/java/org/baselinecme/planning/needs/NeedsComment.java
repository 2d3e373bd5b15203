package org.baselinecme.planning.needs;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.jspecify.annotations.Nullable;

/** A comment of the CME office on one question, and the planner's answer to it. */
@Entity
@Table(name = "needs_comment")
class NeedsComment {
    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private ActivityId activity;

    @Enumerated(EnumType.STRING)
    private NeedsQuestion question;

    private String text;

    private PersonId by;
    private Instant at;
    private @Nullable String answer;
    private @Nullable PersonId answeredBy;
    private @Nullable Instant answeredAt;

    @SuppressWarnings("NullAway.Init")
    protected NeedsComment() {}

    NeedsComment(ActivityId activity, NeedsQuestion question, String text, PersonId by, Instant at) {
        this.id = Ids.next();
        this.activity = activity;
        this.question = question;
        this.text = text;
        this.by = by;
        this.at = at;
    }

    /** The text is left out of the event: its owner may read it once the assessment is returned ({@link NeedsEvent}). */
    QuestionCommented commented() {
        var fields = snapshot();
        fields.remove("text");
        return new QuestionCommented(activity, id, by, at, fields);
    }

    CommentAnswered answer(String reply, PersonId who, Instant now) {
        if (isAnswered())
            throw new Refused(List.of(Objection.blocking(
                    "needs.comment-answered", SubmissionPolicy.page(activity) + "#" + question.code())));
        answer = reply;
        answeredBy = who;
        answeredAt = now;
        return new CommentAnswered(activity, id, who, now, snapshot());
    }

    /** Every recorded field by name; a comment without an answer has none of its fields. */
    Map<String, Object> snapshot() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("activity", activity.value());
        fields.put("question", question);
        fields.put("text", text);
        fields.put("by", by.value());
        fields.put("at", at);
        if (answer != null) fields.put("answer", answer);
        if (answeredBy != null) fields.put("answeredBy", answeredBy.value());
        if (answeredAt != null) fields.put("answeredAt", answeredAt);
        return fields;
    }

    boolean isAnswered() {
        return answer != null;
    }

    boolean isNewerThan(Instant moment) {
        return at.isAfter(moment);
    }

    UUID id() {
        return id;
    }

    ActivityId activity() {
        return activity;
    }

    NeedsQuestion question() {
        return question;
    }

    String text() {
        return text;
    }

    PersonId by() {
        return by;
    }

    Instant at() {
        return at;
    }

    @Nullable
    String answer() {
        return answer;
    }

    @Nullable
    PersonId answeredBy() {
        return answeredBy;
    }
}
