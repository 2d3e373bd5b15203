package org.baselinecme.evidence.measures;

import java.util.Objects;
import java.util.OptionalDouble;
import org.baselinecme.office.office.Office;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What holds for every measure of the office that says nothing else. */
@Service
@Transactional
public class OutcomeDefaults {
    private final OutcomeDefaultRepository defaults;
    private final Office office;
    private final ApplicationEventPublisher events;

    OutcomeDefaults(OutcomeDefaultRepository defaults, Office office, ApplicationEventPublisher events) {
        this.defaults = defaults;
        this.office = office;
        this.events = events;
    }

    /** The smallest difference of a proportion that matters, in percentage points; empty for none. */
    @Needs(Duty.EDIT_REFERENCE_LISTS)
    @Transactional(readOnly = true)
    OptionalDouble smallestPoints(Me me) {
        var points = defaults.findById(OutcomeDefault.ONLY).map(OutcomeDefault::smallestPoints);
        return points.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(points.get());
    }

    /** Sets the smallest difference of a proportion that matters, in percentage points; the same again changes nothing. */
    @Needs(Duty.EDIT_REFERENCE_LISTS)
    public void set(Me me, OutcomeDefaultForm form) {
        var value = defaults.findById(OutcomeDefault.ONLY).orElseThrow(NotFound::new);
        var points =
                form.points().isEmpty() ? null : Double.valueOf(form.points().getAsDouble());
        if (Objects.equals(value.smallestPoints(), points)) return;
        var changed = value.set(points, me.person(), office.moments().now());
        defaults.saveAndFlush(value);
        events.publishEvent(changed);
    }
}
