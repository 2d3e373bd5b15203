package org.baselinecme.planning.needs;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/** An objective proposed in a needs assessment, linked to the typed needs it serves (R26). */
@Entity
@Table(name = "needs_objective")
class NeedsObjective {
    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private ActivityId activity;
    private int position;
    private String text;

    @ElementCollection
    @CollectionTable(name = "needs_objective_need", joinColumns = @JoinColumn(name = "objective"))
    @Column(name = "need")
    @Enumerated(EnumType.STRING)
    private Set<NeedsQuestion> needs = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected NeedsObjective() {}

    /** An objective that follows the earlier ones of the activity. */
    NeedsObjective(ActivityId activity, List<NeedsObjective> earlier, ObjectiveForm form) {
        this.id = Ids.next();
        this.activity = activity;
        this.position = 1 + earlier.stream().mapToInt(one -> one.position).max().orElse(0);
        take(form);
    }

    /** Changes text and links; {@link OptimisticLockingFailureException} where the text is not the one the form showed. */
    void reword(ObjectiveForm form) {
        if (!text.equals(form.seen()) && !isEqualTo(form)) throw new OptimisticLockingFailureException("objective");
        take(form);
    }

    private void take(ObjectiveForm form) {
        text = form.text().strip();
        needs.retainAll(form.served());
        needs.addAll(form.served());
    }

    /** Whether the form has the same text. */
    boolean isEqualTo(ObjectiveForm form) {
        return text.equals(form.text().strip());
    }

    /**
     * The projection that pages, rules and the activity read.
     *
     * @param place place among the objectives of the assessment, counted from 1 without gaps
     */
    ProposedObjective at(int place) {
        return new ProposedObjective(id, place, text, Set.copyOf(needs));
    }
}
