package org.baselinecme.delivery.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;
import org.hibernate.annotations.Immutable;

/** When session codes count, as the office set it. A change is a new row; the row with the highest turn is in effect. */
@Entity
@Immutable
@Table(name = "code_window")
class CodeWindowSetting extends AddedEntity<Integer> {
    @Id
    private Integer turn;

    private int minutesBefore;
    private int minutesAfter;

    @Column(name = "by")
    private PersonId setBy;

    @Column(name = "at")
    private Instant setAt;

    @SuppressWarnings("NullAway.Init")
    protected CodeWindowSetting() {}

    CodeWindowSetting(int turn, CodeWindow window, PersonId by, Instant now) {
        this.turn = turn;
        this.minutesBefore = window.minutesBefore();
        this.minutesAfter = window.minutesAfter();
        this.setBy = by;
        this.setAt = now;
    }

    CodeWindowSet set(CodeWindow was) {
        return new CodeWindowSet(was, snapshot(), setBy, setAt);
    }

    CodeWindow window() {
        return new CodeWindow(minutesBefore, minutesAfter);
    }

    Map<String, Object> snapshot() {
        var values = new LinkedHashMap<String, Object>();
        values.put("turn", turn);
        values.put("minutesBefore", minutesBefore);
        values.put("minutesAfter", minutesAfter);
        values.put("setBy", setBy.value());
        values.put("setAt", setAt);
        return values;
    }

    @Override
    public Integer getId() {
        return turn;
    }

    /** The office set when session codes count. */
    @AuditKind("CodeWindowSet")
    record CodeWindowSet(CodeWindow was, Map<String, Object> after, PersonId by, Instant at) implements AuditEvent {
        @Override
        public About about() {
            return new About("office", by.value());
        }

        @Override
        public Map<String, ?> before() {
            return Map.of("minutesBefore", was.minutesBefore(), "minutesAfter", was.minutesAfter());
        }
    }
}
