package org.baselinecme.delivery.meetings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.baselinecme.delivery.attendance.Session;
import org.baselinecme.delivery.reports.ColumnMapping;
import org.baselinecme.delivery.reports.ColumnRole;
import org.baselinecme.delivery.reports.DateOrder;
import org.baselinecme.delivery.reports.ReportFile;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.PersonId;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * What a person chose for the columns of a table, remembered for files with the same headings. A change is a new row; the row
 * with the highest turn is in effect.
 */
@Entity
@Immutable
@Table(name = "meeting_columns")
class ChosenColumns extends AddedEntity<UUID> {
    @Id
    private UUID id;

    private String fingerprint;
    private int turn;
    private String headings;
    private String roles;

    @Enumerated(EnumType.STRING)
    private @Nullable DateOrder dateOrder;

    private String zone;
    private boolean whole;

    @Column(name = "by")
    private PersonId chosenBy;

    @Column(name = "at")
    private Instant chosenAt;

    @SuppressWarnings("NullAway.Init")
    protected ChosenColumns() {}

    /** The choice that follows the one in effect. */
    ChosenColumns(
            ReportFile file,
            @Nullable ChosenColumns before,
            ColumnMapping mapping,
            ZoneId zone,
            PersonId by,
            Instant now) {
        this.id = Ids.next();
        this.fingerprint = file.fingerprint();
        this.turn = before == null ? 1 : before.turn + 1;
        this.headings = String.join(" | ", file.headings());
        this.roles = mapping.roles().stream().map(ColumnRole::name).collect(Collectors.joining(","));
        this.dateOrder = mapping.order();
        this.zone = zone.getId();
        this.whole = !mapping.hasTime();
        this.chosenBy = by;
        this.chosenAt = now;
    }

    ColumnMapping mapping() {
        return new ColumnMapping(
                Arrays.stream(roles.split(",", -1)).map(ColumnRole::valueOf).toList(), dateOrder);
    }

    String zone() {
        return zone;
    }

    ZoneId zoneId() {
        return ZoneId.of(zone);
    }

    boolean isWhole() {
        return whole;
    }

    PersonId chosenBy() {
        return chosenBy;
    }

    Instant chosenAt() {
        return chosenAt;
    }

    MeetingEvent.MeetingColumnsChosen chosen(Session session) {
        return new MeetingEvent.MeetingColumnsChosen(session.activity(), session.id(), snapshot(), chosenBy, chosenAt);
    }

    Map<String, Object> snapshot() {
        var values = new LinkedHashMap<String, Object>();
        values.put("fingerprint", fingerprint);
        values.put("turn", turn);
        values.put("headings", headings);
        values.put("roles", roles);
        if (dateOrder != null) values.put("dateOrder", dateOrder.name());
        values.put("zone", zone);
        values.put("whole", whole);
        values.put("chosenBy", chosenBy.value());
        values.put("chosenAt", chosenAt);
        return values;
    }

    @Override
    public UUID getId() {
        return id;
    }
}
