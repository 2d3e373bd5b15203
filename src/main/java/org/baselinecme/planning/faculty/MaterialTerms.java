package org.baselinecme.planning.faculty;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.PersonId;
import org.hibernate.annotations.Immutable;

/** What the faculty of an activity are asked to upload, and when; the latest turn counts. */
@Entity
@Immutable
class MaterialTerms extends AddedEntity<UUID> {
    @Id
    private UUID id;

    private ActivityId activity;
    private int turn;
    private boolean slides;
    private boolean handout;
    private int daysBefore;
    private PersonId by;
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected MaterialTerms() {}

    MaterialTerms(ActivityId activity, MaterialTermsForm form, PersonId by, Instant now) {
        this.id = Ids.next();
        this.activity = activity;
        this.turn = form.turn() + 1;
        this.slides = form.isAsked(MaterialKind.SLIDES);
        this.handout = form.isAsked(MaterialKind.HANDOUT);
        this.daysBefore = form.days();
        this.by = by;
        this.at = now;
    }

    MaterialsRequested requested(Map<String, Object> before) {
        return new MaterialsRequested(activity, by, at, before, snapshot());
    }

    Map<String, Object> snapshot() {
        var values = new LinkedHashMap<String, Object>();
        values.put("slides", slides);
        values.put("handout", handout);
        values.put("daysBefore", daysBefore);
        return values;
    }

    /** Whether faculty are asked for it. */
    boolean asksFor(MaterialKind kind) {
        return kind == MaterialKind.SLIDES ? slides : handout;
    }

    /** The last day to upload for a session on this day. */
    LocalDate dueFor(LocalDate day) {
        return day.minusDays(daysBefore);
    }

    MaterialTermsForm form() {
        return new MaterialTermsForm(turn, slides, handout, String.valueOf(daysBefore));
    }

    ActivityId activity() {
        return activity;
    }

    @Override
    public UUID getId() {
        return id;
    }
}
