package org.baselinecme.planning.validity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.PersonId;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One review of the content of a presentation by the four questions of Standard 1, and whether artificial intelligence was used
 * to create it (R76). It is never changed; the review with the highest turn of a presentation is the current one.
 */
@Entity
@Immutable
class ContentReview extends AddedEntity<UUID> {
    @Id
    private UUID id;

    private SlotId slot;
    private int turn;

    @Enumerated(EnumType.STRING)
    private ContentAnswer balanced;

    @Enumerated(EnumType.STRING)
    private ContentAnswer research;

    @Enumerated(EnumType.STRING)
    private ContentAnswer evolving;

    @Enumerated(EnumType.STRING)
    private ContentAnswer scientific;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> faculty;

    private @Nullable Boolean aiUsed;
    private @Nullable String aiTool;
    private @Nullable String aiVersion;
    private @Nullable LocalDate aiFrom;
    private @Nullable LocalDate aiUntil;
    private @Nullable String aiTasks;
    private @Nullable PersonId aiCheckedBy;
    private @Nullable String aiCheck;
    private boolean accepted;
    private String note;
    private PersonId by;
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected ContentReview() {}

    /** The review, after those that the reviewer saw, of what these people teach. */
    ContentReview(SlotId slot, Set<PersonId> faculty, ContentReviewForm form, PersonId by, Instant now) {
        this.id = Ids.next();
        this.slot = slot;
        this.faculty = faculty.stream().map(PersonId::value).sorted().toList();
        this.turn = form.turn() + 1;
        this.balanced = form.balanced();
        this.research = form.research();
        this.evolving = form.evolving();
        this.scientific = form.scientific();
        use(form.ai());
        this.accepted = form.isAccepted();
        this.note = form.note().strip();
        this.by = by;
        this.at = now;
    }

    private void use(AiUse ai) {
        aiUsed = ai.isUsed();
        if (!ai.isUsed()) return;
        aiTool = AiUse.filled(ai.tool());
        aiVersion = AiUse.filled(ai.version());
        aiFrom = ai.from();
        aiUntil = ai.until();
        aiTasks = AiUse.filled(ai.tasks());
        aiCheckedBy = ai.checker();
        aiCheck = AiUse.filled(ai.check());
    }

    /** The event to publish once the review is stored. */
    ContentReviewed event(ActivityId activity, String title) {
        return new ContentReviewed(activity, title, this);
    }

    Map<String, Object> snapshot() {
        var values = new LinkedHashMap<String, Object>();
        values.put("accepted", accepted);
        values.put("balanced", balanced);
        values.put("research", research);
        values.put("evolving", evolving);
        values.put("scientific", scientific);
        values.put("turn", turn);
        values.put("faculty", faculty.stream().map(UUID::toString).toList());
        values.put("aiUsed", aiUsed);
        values.put("aiTool", aiTool);
        values.put("aiVersion", aiVersion);
        values.put("aiFrom", aiFrom);
        values.put("aiUntil", aiUntil);
        values.put("aiTasks", aiTasks);
        values.put("aiCheckedBy", aiCheckedBy == null ? null : aiCheckedBy.value());
        values.put("aiCheck", aiCheck);
        values.values().removeIf(Objects::isNull);
        return values;
    }

    @Override
    public UUID getId() {
        return id;
    }

    SlotId slot() {
        return slot;
    }

    boolean isAccepted() {
        return accepted;
    }

    String note() {
        return note;
    }

    PersonId by() {
        return by;
    }

    Instant at() {
        return at;
    }
}
