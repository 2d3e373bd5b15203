package org.baselinecme.planning.conditions;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.office.office.Office;
import org.baselinecme.planning.activities.Schedules;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records the Universal Activity Numbers of an activity, and shows what its credit systems ask (R42). */
@Service
@Transactional
public class UniversalNumbers {
    private final RecordedNumberRepository numbers;
    private final CreditConditions conditions;
    private final Standings standings;
    private final Schedules schedules;
    private final Office office;
    private final ApplicationEventPublisher events;

    UniversalNumbers(
            RecordedNumberRepository numbers,
            CreditConditions conditions,
            Standings standings,
            Schedules schedules,
            Office office,
            ApplicationEventPublisher events) {
        this.numbers = numbers;
        this.conditions = conditions;
        this.standings = standings;
        this.schedules = schedules;
        this.office = office;
        this.events = events;
    }

    /** Returns what the credit systems of an activity ask, met or not, and its numbers. */
    @Needs(Duty.SEE_ACTIVITIES)
    @Transactional(readOnly = true)
    Page page(Me me, ActivityId activity) {
        var place = standings.seenBy(me, activity);
        var recorded = numbers.findByActivityAndRemovedAtIsNullOrderByRecordedAt(activity).stream()
                .map(one -> new Number(one.getId(), one.number()))
                .toList();
        return new Page(
                place,
                conditions.of(activity),
                recorded,
                me.may(Duty.SEEK_CREDIT, place)
                        && !schedules.of(activity).stage().isFinal(),
                me.may(Duty.CORRECT_CREDIT, place));
    }

    /** Records a number; {@link Refused} for one that is none, and for one that is recorded already, here or elsewhere. */
    @Needs(Duty.SEEK_CREDIT)
    public UUID record(Me me, ActivityId activity, String typed) {
        requireOpen(me, activity);
        var number = UniversalNumber.read(typed).orElseThrow(() -> refused("condition.uan-pattern", activity));
        var recorded = new RecordedNumber(
                activity, number, me.person(), office.moments().now());
        try {
            numbers.saveAndFlush(recorded);
        } catch (DataIntegrityViolationException taken) {
            throw refused("condition.uan-taken", activity, number.text());
        }
        events.publishEvent(recorded.recorded());
        return recorded.getId();
    }

    /** Removes a number. */
    @Needs(Duty.SEEK_CREDIT)
    public String remove(Me me, ActivityId activity, UUID id) {
        requireOpen(me, activity);
        var recorded =
                numbers.findByIdAndActivityAndRemovedAtIsNull(id, activity).orElseThrow(NotFound::new);
        var removed = recorded.remove(me.person(), office.moments().now());
        numbers.saveAndFlush(recorded);
        events.publishEvent(removed);
        return recorded.number();
    }

    private void requireOpen(Me me, ActivityId activity) {
        standings.where(me, Duty.SEEK_CREDIT, activity);
        if (schedules.of(activity).stage().isFinal()) throw refused("condition.ended", activity);
    }

    private static Refused refused(String key, ActivityId activity, Object... arguments) {
        return new Refused(
                List.of(Objection.blocking(key, "/activities/" + activity + "/credit/requirements", arguments)));
    }

    /**
     * What the credit systems of an activity ask.
     *
     * @param answers what is missing, by code of the system; empty where its conditions are met
     * @param mayRecord whether the reader may record numbers
     * @param monitored whether the reader may see the credit for CPE Monitor
     */
    record Page(
            Standing place,
            Map<String, List<Objection>> answers,
            List<Number> numbers,
            boolean mayRecord,
            boolean monitored) {
        /** Whether Universal Activity Numbers are asked for. */
        public boolean isPharmacy() {
            return answers.containsKey("ACPE") || !numbers.isEmpty();
        }
    }

    /** A recorded number. */
    record Number(UUID id, String text) {}
}
