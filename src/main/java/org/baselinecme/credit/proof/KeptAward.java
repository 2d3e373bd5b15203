package org.baselinecme.credit.proof;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.PersonId;
import org.hibernate.annotations.Immutable;

/** The office kept an award of which attendance supports less, with the reason. */
@Entity
@Immutable
@Table(name = "award_kept")
class KeptAward extends AddedEntity<UUID> {
    @Id
    private UUID id;

    private UUID award;
    private int seconds;
    private String why;

    @Column(name = "by")
    private PersonId keptBy;

    @Column(name = "at")
    private Instant keptAt;

    @SuppressWarnings("NullAway.Init")
    protected KeptAward() {}

    KeptAward(UnsupportedAward award, String why, PersonId by, Instant now) {
        this.id = Ids.next();
        this.award = award.id();
        this.seconds = award.seconds();
        this.why = why;
        this.keptBy = by;
        this.keptAt = now;
    }

    AwardKept kept(UnsupportedAward about) {
        return new AwardKept(award, about.activity(), snapshot(), why, keptBy, keptAt);
    }

    Map<String, Object> snapshot() {
        var values = new LinkedHashMap<String, Object>();
        values.put("award", award);
        values.put("seconds", seconds);
        values.put("why", why);
        values.put("keptBy", keptBy.value());
        values.put("keptAt", keptAt);
        return values;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** An award was kept although attendance supports less of it. */
    @AuditKind("AwardKept")
    record AwardKept(UUID award, ActivityId activity, Map<String, Object> after, String why, PersonId by, Instant at)
            implements AuditEvent {
        @Override
        public About about() {
            return new About("award", award);
        }
    }
}
