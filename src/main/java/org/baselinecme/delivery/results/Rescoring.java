package org.baselinecme.delivery.results;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.baselinecme.delivery.learning.RescoredAttempt;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.Ids;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The score of an attempt before and after the key of an item was corrected: the first score stays in the record. */
@Entity
@Immutable
@Table(name = "attempt_rescoring")
class Rescoring extends AddedEntity<UUID> {
    @Id
    private UUID id;

    private UUID regrading;
    private UUID attempt;
    private int correctBefore;
    private int totalBefore;
    private @Nullable Boolean passedBefore;
    private int correct;
    private int total;
    private @Nullable Boolean passed;

    @SuppressWarnings("NullAway.Init")
    protected Rescoring() {}

    Rescoring(Regrading regrading, RescoredAttempt score) {
        this.id = Ids.next();
        this.regrading = regrading.getId();
        this.attempt = score.attempt();
        this.correctBefore = score.correct();
        this.totalBefore = score.total();
        this.passedBefore = score.passed();
        this.correct = score.correctThen();
        this.total = score.totalThen();
        this.passed = score.passes();
    }

    @Override
    public UUID getId() {
        return id;
    }
}
