package org.baselinecme.evidence.outcomes;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.evidence.judgment.Verdict;
import org.baselinecme.evidence.measures.MeasureDefinition;
import org.baselinecme.evidence.measures.MeasureId;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.PersonId;
import org.hibernate.annotations.Immutable;

/** A stated claim of change: the sentence composed from the figures, by whom and when. The latest of a measure counts. */
@Entity
@Immutable
@Table(name = "outcome_claim")
class ChangeClaim extends AddedEntity<UUID> {
    @Id
    private UUID id;

    private MeasureId measure;
    private int turn;
    private int definition;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private String sentence;
    private PersonId by;
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected ChangeClaim() {}

    ChangeClaim(MeasureDefinition measure, int turn, Verdict verdict, String sentence, PersonId by, Instant now) {
        id = Ids.next();
        this.measure = measure.id();
        definition = measure.definition();
        this.turn = turn;
        this.verdict = verdict;
        this.sentence = sentence;
        this.by = by;
        at = now;
    }

    OutcomeEvent.ChangeClaimed stated(ActivityId activity) {
        return new OutcomeEvent.ChangeClaimed(activity, measure, by, at, snapshot());
    }

    Map<String, Object> snapshot() {
        var values = new LinkedHashMap<String, Object>();
        values.put("measure", measure.value());
        values.put("turn", turn);
        values.put("definition", definition);
        values.put("verdict", verdict);
        values.put("sentence", sentence);
        values.put("by", by.value());
        values.put("at", at);
        return values;
    }

    boolean states(String other) {
        return sentence.equals(other);
    }

    int turn() {
        return turn;
    }

    @Override
    public UUID getId() {
        return id;
    }
}
