package org.baselinecme.delivery.participation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** The number of seats of an activity, and whether it is streamed. Allocating a seat locks this row. */
@Entity
class RegistrationTerms {
    @Id
    private ActivityId activity;

    @Version
    private @Nullable Integer version;

    private @Nullable Integer seats;
    private boolean streamed;
    private String streamAddress = "";

    @Column(name = "by")
    private PersonId setBy;

    @Column(name = "at")
    private Instant setAt;

    @SuppressWarnings("NullAway.Init")
    protected RegistrationTerms() {}

    /** The default terms: unlimited seats, in person only. */
    @SuppressWarnings("NullAway.Init")
    RegistrationTerms(ActivityId activity) {
        this.activity = activity;
    }

    /** Sets the terms. */
    SeatsEvent.SeatsSet set(SeatTerms terms, PersonId by, Instant now) {
        var before = snapshot();
        seats = terms.seats();
        streamed = terms.streamed();
        streamAddress = terms.streamed() ? terms.streamAddress() : "";
        setBy = by;
        setAt = now;
        return new SeatsEvent.SeatsSet(activity, before, snapshot(), by, now);
    }

    /** The terms as forms and pages use them; their version is 0 before anybody set them. */
    SeatTerms terms() {
        return new SeatTerms(version == null ? 0 : version + 1, seats, streamed, streamAddress);
    }

    Map<String, Object> snapshot() {
        var values = new LinkedHashMap<String, Object>();
        values.put("activity", activity.value());
        values.put("seats", seats == null ? "" : seats.toString());
        values.put("streamed", streamed);
        values.put("streamAddress", streamAddress);
        if (setBy != null) values.put("setBy", setBy.value());
        if (setAt != null) values.put("setAt", setAt);
        return values;
    }
}
