package org.baselinecme.delivery.results;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.delivery.learning.AnsweredItem;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Reason;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One correction of the key of an item that was answered already. It is never changed; the next one corrects it. */
@Entity
@Immutable
@Table(name = "item_regrading")
class Regrading extends AddedEntity<UUID> {
    @Id
    private UUID id;

    private ActivityId activity;
    private UUID question;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> before;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> accepted;

    private int changed;
    private int passed;
    private String why;

    @Column(name = "by")
    private PersonId regradedBy;

    @Column(name = "at")
    private Instant regradedAt;

    @SuppressWarnings("NullAway.Init")
    protected Regrading() {}

    /**
     * Corrects the key of an item.
     *
     * @param accepted the answers that are right from now on; none where the item does not count
     * @param changed how many attempts get another score
     * @param passed how many people pass only now
     */
    Regrading(
            ActivityId activity,
            AnsweredItem item,
            List<String> accepted,
            Changes changes,
            String why,
            PersonId by,
            Instant now) {
        this.id = Ids.next();
        this.activity = activity;
        this.question = item.id();
        this.before = item.answers();
        this.accepted = List.copyOf(accepted);
        this.changed = changes.attempts();
        this.passed = changes.people();
        this.why = Reason.of(why);
        this.regradedBy = by;
        this.regradedAt = now;
    }

    /** How many attempts get another score, and how many people pass only now. */
    record Changes(int attempts, int people) {}

    /** The event to publish once it is stored. */
    ItemRegraded event(String wording) {
        var was = new LinkedHashMap<String, Object>();
        was.put("accepted", said(before));
        var after = snapshot();
        after.put("question", wording);
        return new ItemRegraded(activity, was, after, why, regradedBy, regradedAt);
    }

    Map<String, Object> snapshot() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("question", question.toString());
        fields.put("accepted", said(accepted));
        fields.put("changed", changed);
        fields.put("newlyPassed", passed);
        return fields;
    }

    /** Each right answer, the options of one joined. */
    static String said(List<String> answers) {
        return answers.isEmpty()
                ? "—"
                : String.join(
                        " / ",
                        answers.stream().map(one -> one.replace("\n", " + ")).toList());
    }

    @Override
    public UUID getId() {
        return id;
    }
}
